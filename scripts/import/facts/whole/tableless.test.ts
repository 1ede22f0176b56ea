import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../lines/lines.ts';
import { tableless } from './tableless.ts';
import type { Whole } from './types.ts';

const text = [
  'KF:s inriktningsmål: 1. En stad för alla',
  'Uppgift\tLäge\tVäntat\tSiktar',
  'Andel nöjda barn\t71 %\t72 %\t80 %',
  'Antal nya träd\t12 st\t14 st\t15 st',
];

const remarked = (lines: string[], records: object[] = [], goals: object[] = [{}]) =>
  tableless({
    report: { lines: new Lines(lines) },
    pages: { body: [1, lines.length] },
    tables: { records },
    under: { goals },
  } as unknown as Whole).map(({ doubt }) => [doubt.about, doubt.lines]);

test('a report whose tables are all headed in words that nobody knows is in doubt', () => {
  assert.deepEqual(remarked(text), [['cut', [3, 3]]]);
});

test('one with a table that is known, without goals, or that tells of shares in a sentence is not', () => {
  assert.deepEqual(remarked(text, [{}]), []);
  assert.deepEqual(remarked(text, [], []), []);
  assert.deepEqual(remarked([text[0]!, 'Andelen har gått från 71 % till 72 % och därefter till 80 %.']), []);
});
