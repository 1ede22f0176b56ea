import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents } from './contents.ts';
import { page } from './page.ts';
import { Lines } from '../lines/lines.ts';

const contentsOf = (texts: string[]) => contents(new Lines(texts));
const pageOf = (texts: string[]) => page(new Lines(texts));

const body = ['Sammanfattande analys', '', 'Text.', '', 'KF:s inriktningsmål: 1. En stad', 'KF:s mål för verksamhetsområdet: 1.1 Barn och unga', 'Nämndmål: 1.1.1 Fritid']; // prettier-ignore
const listed = (end: (page: number) => string) => ['Sammanfattande analys', 'KF:s inriktningsmål: 1. En stad', 'KF:s mål för verksamhetsområdet: 1.1 Barn och', 'unga', 'Nämndmål: 1.1.1 Fritid', 'Uppföljning av ekonomi'].map((line, at) => (at === 2 ? line : `${line}${end(at + 5)}`)); // prettier-ignore

const ends: [string, (page: number) => string][] = [
  ['a tab', (n) => `\t${n}`],
  ['dots', (n) => `.....${n}`],
  ['dots and a tab', (n) => ` .....\t${n}`],
  ['one blank', (n) => ` ${n}`],
];
for (const [name, end] of ends) {
  test(`contents with ${name} before the page`, () => {
    const lines = ['Titel', 'Innehållsförteckning', '', ...listed(end), '', ...body];
    assert.deepEqual(contentsOf(lines), [2, 9]);
    assert.deepEqual(pageOf(lines).body, [11, 17]);
  });
}

test('contents without a heading, cut by a page', () => {
  const list = listed((n) => `\t${n}`);
  const lines = ['Titel', '', ...list.slice(0, 4), '', '2 (90)', '', ...list.slice(4), '', ...body];
  assert.deepEqual(contentsOf(lines), [3, 11]);
});

test('contents without page numbers: goals whose headings come again', () => {
  const lines = ['Titel', '', ...body.slice(4), '', ...body];
  assert.deepEqual(contentsOf(lines), [3, 5]);
  assert.deepEqual(pageOf(lines).body, [7, 13]);
});

test('a goal’s heading right after short contents is the body', () => {
  const lines = ['Innehåll', 'KF:s inriktningsmål: 1. En stad\t4', 'Nämndmål: Fritid\t5', 'KF:s inriktningsmål: 1. En stad', 'Nämndmål: Fritid', 'Text.']; // prettier-ignore
  assert.deepEqual(contentsOf(lines), [1, 3]);
  assert.deepEqual(pageOf(lines).body, [4, 6]);
});

test('a report without contents; rows of figures are no contents', () => {
  const rows = ['1-3 år\t5\t6', '4-5 år\t7\t8', 'Barn\t1\t2', 'Unga\t1\t2', 'Alla\t1\t2'];
  assert.equal(contentsOf([...rows, ...body]), null);
  assert.deepEqual(pageOf(['Titel', '', ...body]).body, [3, 9]);
});

test('attachments after the contents, the attestation at the end', () => {
  const lines = [...listed((n) => `\t${n}`), 'Bilagor', 'Bilaga 1: Tabell', '', ...body, '', '## Attesterat av', 'Namn\tDatum']; // prettier-ignore
  const parts = pageOf(lines);
  assert.deepEqual(parts.body, [10, 17]);
  assert.deepEqual(parts.attest, [18, 19]);
});
