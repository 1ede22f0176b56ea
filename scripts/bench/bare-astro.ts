import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { measure, type Measured } from './measure.ts';

const config = `export default { build: { concurrency: 4 }, compressHTML: false, devToolbar: { enabled: false } };\n`;

/** One page that writes what it is told: Astro without contents, components and charts. */
const page = `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  return JSON.parse(readFileSync('paths.json', 'utf8')).map((path) => ({ params: { path: path || undefined } }));
}
const { path = '' } = Astro.params;
const html = readFileSync('html/' + path + '/index.html', 'utf8');
---
<Fragment set:html={html} />
`;

/**
 * What Astro alone takes to write the same HTML as a built site has, page by page out of files, in a folder that is empty.
 * @throws {Error} when a page that it wrote differs.
 */
export async function bareAstro(folder: string, site: string): Promise<Measured & { pages: number }> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(site, entry.parentPath).replaceAll('\\', '/'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "type": "module" }\n');
  write('astro.config.mjs', config);
  write('paths.json', JSON.stringify(paths));
  write('src/pages/[...path].astro', page);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  symlinkSync(resolve(site), join(folder, 'html'), 'dir');
  const measured = await measure([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: folder,
  });
  const differs = paths.find((path) => {
    const [one, other] = [site, join(folder, 'dist')].map((root) =>
      readFileSync(join(root, path, 'index.html')),
    );
    return !one!.equals(other!);
  });
  if (differs !== undefined) throw new Error(`Astro alone wrote other HTML at /${differs}/.`);
  return { ...measured, pages: paths.length };
}
