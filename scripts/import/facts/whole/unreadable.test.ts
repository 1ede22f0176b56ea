import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headless, untold } from './unreadable.ts';
import type { Whole } from './types.ts';
import { Lines } from '../../lines/lines.ts';

/** What is remarked on a PDF of these lines. */
const remarked = (...lines: string[]) =>
  headless({ source: { boxes: lines.map(() => null), lines: new Lines(lines) } } as unknown as Whole).map(
    (each) => each.doubt,
  );

test('a table of a PDF whose headings are not read is in doubt', () => {
  const [doubt, ...others] = remarked('Indikator', '', 'Andel nöjda', '88 %', 'Aktivitet', 'Indikator');
  assert.deepEqual([doubt?.about, doubt?.lines, others], ['cut', [1, 1], []]);
  assert.match(doubt!.reason, /\(och 2 till\)/);
});

test('headings of text and of whole tables are none', () => {
  assert.deepEqual(remarked('Aktiviteter', 'Indikator\tÅrsmål\tPeriod', 'Indikator för målet'), []);
});

test('a page that shows a picture with figures that are not read is in doubt', () => {
  const source = { untold: [2], pages: [1, 3], lines: new Lines(['a', 'b', 'c', 'd']) };
  const [doubt, ...others] = untold({ source } as unknown as Whole).map((each) => each.doubt);
  assert.deepEqual([doubt?.about, doubt?.lines, others], ['cut', [3, 3], []]);
  assert.match(doubt!.reason, /Sida 2/);
});
