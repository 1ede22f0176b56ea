import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, headersOf } from './headers.ts';

test('data are open to pages of others, and told as what they are', () => {
  const open = { 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' };
  const types: [string, string][] = [
    ['/data/observations.csv', 'text/csv; charset=utf-8'],
    ['/data/stadsdelar/farsta/sjukfranvaro.csv', 'text/csv; charset=utf-8'],
    ['/data/observations.parquet', 'application/vnd.apache.parquet'],
    ['/data/stadsdelskollen.sqlite', 'application/vnd.sqlite3'],
    ['/data/csv-metadata.json', 'application/csvm+json'],
    ['/datasets/dcat', 'application/rdf+xml; charset=utf-8'],
    ['/datasets/dcat.ttl', 'text/turtle; charset=utf-8'],
    ['/datasets/dcat.jsonld', 'application/ld+json'],
    ['/flode/stadsdelar/farsta.xml', 'application/atom+xml; charset=utf-8'],
  ];
  for (const [path, type] of types)
    assert.deepEqual(headersOf(path), { ...open, 'Content-Type': type }, path);
  assert.deepEqual(headersOf('/data/index.json'), open, 'what servers know by its ending is theirs to tell');
});

test('pages are not open to others', () => {
  for (const path of ['/', '/stadsdelar/farsta/', '/sitemap.xml', '/datasetsdcat'])
    assert.deepEqual(headersOf(path), { 'X-Content-Type-Options': 'nosniff' }, path);
});

test('no header of a file is said by two rules', () => {
  const paths = [
    '/data/observations.csv',
    '/data/csv-metadata.json',
    '/datasets/dcat',
    '/flode/allt.xml',
    '/pagefind/a.pf_meta',
  ];
  for (const path of paths) {
    const names = headerRules
      .filter(
        ({ path: pattern }) =>
          Object.keys(headersOf(path, [{ path: pattern, headers: { A: '1' } }])).length > 0,
      )
      .flatMap(({ headers }) => Object.keys(headers));
    assert.equal(new Set(names).size, names.length, path);
  }
});
