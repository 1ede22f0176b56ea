import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

//   <link rel="canonical" href="https://stadsdelskollen.example/data/">
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ escaped as XML wants it
const canonical = /<link rel="canonical" href="([^"]*)">/;
const unlisted = '<meta name="robots" content="noindex">';

/** The sitemap of a built site, for search engines: the addresses that its pages say are theirs, but for frames and what only leads on. */
export async function sitemap(site: string): Promise<Map<string, string>> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const addresses = files.flatMap((file) => {
    const html = readFileSync(join(site, file));
    const head = html.toString('utf8', 0, html.indexOf('</head>'));
    const address = canonical.exec(head)?.[1];
    return address === undefined || head.includes(unlisted) ? [] : [address];
  });
  const urls = addresses.sort().map((address) => `<url><loc>${address}</loc></url>\n`);
  return new Map([
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
    ],
  ]);
}
