import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headless, pictured } from './unreadable.ts';
import type { Whole } from './types.ts';
import { Lines } from '../../lines/lines.ts';

/** What is said of a PDF of these lines, `tops` telling where on the page each stands. */
function said(texts: readonly string[], tops: readonly number[]) {
  const source = { boxes: tops.map((top) => [0, top, 9, top + 9]) };
  const report = { lines: new Lines(texts), columns: 'boxes', printed: null };
  return headless({ source, report } as unknown as Whole);
}
const remarked = (...texts: string[]) =>
  said(
    texts,
    texts.map((_, n) => n),
  ).map((each) => each.doubt);

test('a table of a PDF whose headings are not read is in doubt', () => {
  const [doubt, ...others] = remarked('Indikator', '', 'Andel nöjda', '88 %', 'Aktivitet', 'Indikator');
  assert.deepEqual([doubt?.about, doubt?.lines, others], ['cut', [1, 1], []]);
  assert.match(doubt!.reason, /\(och 2 till\)/);
});

test('headings that are read beside the names’ and not known are told as such', () => {
  const [remark] = said(['Indikator', 'Norra hamnen', 'Södra hamnen', '', 'Båtar'], [1, 1, 1, 2, 3]);
  assert.match(remark!.doubt.reason, /rubriker som inte är kända/);
  assert.match(remark!.message, /"Norra hamnen", "Södra hamnen" beside "Indikator"/);
});

test('a table of a text in blanks whose headings are lost is in doubt, and its PDF is asked for', () => {
  const printed = { lines: new Lines(['', 'Indikator', '  88 %']), from: [[2, 2], [3, 3]] }; // prettier-ignore
  const report = { lines: new Lines(['Indikator', '88 %']), columns: 'blanks', printed };
  const [remark] = headless({ source: { boxes: null }, report } as unknown as Whole);
  assert.deepEqual(remark?.doubt.lines, [1, 1]);
  assert.match(remark!.message, /import the PDF itself/);
});

test('headings of text and of whole tables, and titles of these, are none', () => {
  assert.deepEqual(remarked('Aktiviteter', 'Indikator\tÅrsmål\tPeriod', 'Indikator för målet'), []);
  assert.deepEqual(remarked('Indikator', '', 'Indikator\tÅrsmål\tPeriod'), []);
});

test('a page that shows a picture with figures that are not read is in doubt', () => {
  const source = { untold: [2], pages: [1, 3], lines: new Lines(['a', 'b', 'c', 'd']) };
  const [doubt, ...others] = pictured({ source } as unknown as Whole).map((each) => each.doubt);
  assert.deepEqual([doubt?.about, doubt?.lines, others], ['cut', [3, 3], []]);
  assert.match(doubt!.reason, /Sida 2/);
});
