import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts, ReportText } from '../model.ts';
import { blocksOf } from './blocks.ts';

const decision = (line: number) => ({ lines: [line, line] });
const facts = {
  source: { pages: null },
  goals: [],
  tables: [],
  indicators: [],
  activities: [],
  attachments: [],
  decisions: [decision(10), decision(12), decision(14)],
} as unknown as Facts;
const text = {
  sections: [],
  expected: [],
  analyses: [],
  deviations: [],
  decisions: [11, 13, 15].map((line) => ({ text: 'Nämnden godkänner.', lines: [line, line] })),
} as unknown as ReportText;

test('decisions are one table, also where each has its own words below it', () => {
  const shape = blocksOf(facts, text).map((block) =>
    block.kind === 'decisions' ? block.rows.length : block.kind === 'words' ? -block.items.length : 0,
  );
  assert.deepEqual(shape, [3, -3]);
});

test('rows of different pages of the original are different blocks', () => {
  const paged = { ...facts, source: { ...facts.source, pages: [1, 13] } };
  const lines = blocksOf(paged, undefined).map((block) => 'rows' in block && block.rows.length);
  assert.deepEqual(lines, [2, 1]);
});

test('what a note says stands where its mark leads', () => {
  const noted = { ...text, notes: [{ mark: '1)', text: 'Avser egen regi.', lines: [20, 20] }] } as ReportText;
  const words = blocksOf(facts, noted).flatMap((block) => (block.kind === 'words' ? block.items : []));
  assert.deepEqual(words.at(-1), { heading: null, text: '1) Avser egen regi.', lines: [20, 20] });
});
