import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { kinds } from '../../../src/text/kinds.ts';
import { noise } from './noise.ts';
import { stable } from './stable.ts';
import { withoutUnread } from './without-unread.ts';

/** A page of a kind with all that is taken away. */
const page = (kind: string, more = '') => `<!doctype html><html lang="sv"><head><title>Segel</title>
<meta data-pagefind-filter="slag[content]" content="${kind}"><style>p { color: red }</style></head>
<body><nav><a href="/">Hamnen</a></nav><main data-pagefind-body data-kind="${kind}"><h1>Segel i ${kind}</h1>
<p>Seglen är hissade.</p><svg role="img"><title>Kurs</title><text>Kompass</text></svg>
<nav><a href="/boj/">Boj</a></nav><table><tr><th>Ankare</th><td>Kätting</td></tr></table>${more}
<h2 id="roder">Roder</h2><p>Rodret ligger rätt.</p><script>const vrak = 1;</script></main>
<footer>Fyren</footer></body></html>`;

const pages = [kinds.pair, kinds.indicator, kinds.report, kinds.page].map((kind) => page(kind));
const hostile = page(kinds.report, '<p title="<svg>">Lanternan lyser.</p><svg></svg>');

/** The files of the index of some pages, with their content. */
async function indexed(all: readonly string[]): Promise<string[]> {
  const { index } = await createIndex({ excludeSelectors: noise });
  for (const [n, content] of all.entries())
    await index!.addHTMLFile({ sourcePath: `${n}/index.html`, content });
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  return stable(files)
    .map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`)
    .sort();
}

test('what is taken away is not searched: the index is the same to the byte', async () => {
  const all = [...pages, hostile];
  const [whole, less] = [await indexed(all), await indexed(all.map(withoutUnread))];
  await close();
  assert.deepEqual(less, whole);
});

test('pictures, scripts and ways to other pages go, and tables where they hold figures of an indicator', () => {
  for (const one of pages) {
    const read = withoutUnread(one);
    assert.doesNotMatch(read, /Kompass|vrak|Boj|Hamnen|Fyren|color/);
    assert.match(read, /Seglen är hissade/);
    assert.match(read, /Rodret ligger rätt/);
    assert.match(read, /data-pagefind-filter/);
  }
  assert.deepEqual(
    pages.map((one) => withoutUnread(one).includes('Kätting')),
    [false, false, true, true],
  );
});

test('a name that looks like a tag takes no text with it', () => {
  assert.match(withoutUnread(hostile), /Lanternan/);
});
