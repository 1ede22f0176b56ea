import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute } from '../../src/href.ts';
import type { Section } from './section.ts';

/** Most bytes of JSON-LD in a page: it is read by search engines alone, and carried by every reader. */
const most = 24_000;

/** The JSON-LD of every page: whether it parses, how much there is, and whether the files that it offers are there. */
export function auditLinkedData(dist: string): Section {
  const home = absolute('/');
  const over: string[] = [];
  let [pages, files, biggest] = [0, 0, 0];
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const html = readFileSync(join(dist, file), 'utf8');
    const [, text] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    if (text === undefined) continue;
    pages++;
    biggest = Math.max(biggest, Buffer.byteLength(text));
    if (Buffer.byteLength(text) > most) over.push(`${file}: ${Buffer.byteLength(text)} bytes of JSON-LD`);
    for (const [, url] of text.matchAll(/"contentUrl":"([^"]+)"/g)) {
      files++;
      if (!url!.startsWith(home) || !existsSync(join(dist, decodeURI(url!.slice(home.length)))))
        over.push(`${file} offers ${url}, which is not there`);
    }
    JSON.parse(text);
  }
  return {
    title: 'JSON-LD of the pages',
    columns: ['pages', 'files offered', 'biggest, bytes'],
    rows: [[pages, files, biggest]],
    over: pages === 0 ? ['no page has any'] : over,
  };
}
