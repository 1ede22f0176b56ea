import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site: its ids and where it leads. */
export interface BuiltPage {
  ids: Set<string>;
  duplicates: string[];
  links: string[];
}

const read = new Map<string, Map<string, BuiltPage>>();

/** Every HTML page of a built site by its path ("/data/"), read from the files, once for all who ask. */
export function builtPages(folder: string): Map<string, BuiltPage> {
  if (!read.has(folder)) read.set(folder, readPages(folder));
  return read.get(folder)!;
}

function readPages(folder: string): Map<string, BuiltPage> {
  const files = globSync('**/*.html', { cwd: folder, exclude: (name) => name === 'pagefind' });
  return new Map(
    files.map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const ids = [...html.matchAll(/<[^>]*?\sid="([^"]*)"/g)].map((match) => match[1]!);
      const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) =>
        match[1]!.replaceAll('&amp;', '&'),
      );
      const page = {
        ids: new Set(ids),
        duplicates: ids.filter((id, n) => ids.indexOf(id) !== n),
        links,
      };
      return [`/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`, page];
    }),
  );
}
