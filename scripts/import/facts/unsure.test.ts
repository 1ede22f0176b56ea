import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importSource } from '../report/import-report.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { readText } from '../read/read.ts';
import { withUnsure } from './unsure.ts';
import { heads } from '../report/fixtures/heads.ts';

const fixture = readFileSync(new URL('../report/fixtures/tabs.txt', import.meta.url));
const { facts } = importSource(readText('tabs.txt', fixture), loadKnowledge());

test('a figure that an OCR read in two ways keeps what was read, without a value, and both are candidates', () => {
  const at = facts.indicators.findIndex(({ cells, doubts }) => cells.outcome?.value && doubts.length === 0);
  const { lines, cells } = facts.indicators[at]!;
  const read = cells.outcome!.text;
  const made = withUnsure(facts, [{ line: lines[0], readings: [read, `9${read}`] }], heads);
  const row = made.indicators[at]!;
  assert.deepEqual([row.cells.outcome!.text, row.cells.outcome!.value], [read, null]);
  assert.deepEqual(row.doubts.find((each) => each.cell === 'outcome')?.candidates, [read, `9${read}`]);
});

test('a figure of another table is in doubt with its line, and what is sure stays', () => {
  const at = facts.tables.findIndex((table) =>
    table.rows.some((row) => row.cells.some((cell) => cell?.value)),
  );
  const row = facts.tables[at]!.rows.find((each) => each.cells.some((cell) => cell?.value))!;
  const { text } = row.cells.find((cell) => cell?.value)!;
  const made = withUnsure(facts, [{ line: row.line, readings: [text, '1'] }], heads);
  assert.deepEqual(made.doubts.slice(facts.doubts.length).map((each) => 'cell' in each && [each.cell, each.candidates]), [[`tables/${at}`, [text, '1']]]); // prettier-ignore
  assert.deepEqual(made.indicators, facts.indicators);
  assert.equal(withUnsure(facts, [], heads), facts);
});

test('a figure that may stand in two columns puts both their cells in doubt, wherever it was put', () => {
  const row = facts.indicators.find(({ cells, doubts }) => cells.outcome?.value && doubts.length === 0)!;
  const columns = { headings: ['Indikator', 'Periodens utfall', 'KF:s årsmål', 'Period'], at: [1, 2] };
  const read = row.cells.outcome!.text;
  const made = withUnsure(facts, [{ line: row.lines[0], readings: [read], columns }], heads);
  const { cells, doubts } = made.indicators[facts.indicators.indexOf(row)]!;
  assert.deepEqual([cells.outcome!.text, cells.outcome!.value], [read, null]);
  assert.deepEqual(doubts.map((each) => each.cell).toSorted(), ['councilTarget', 'outcome']);
  assert.deepEqual(cells.target, row.cells.target);
});

test('a figure of a money table that may stand in two columns puts both in doubt with its line', () => {
  const at = facts.tables.findIndex(({ columns, rows }) => columns.length > 2 && rows[0]?.cells[0]?.value);
  const table = facts.tables[at]!;
  const [row] = table.rows as [(typeof table.rows)[number]];
  const columns = { headings: table.columns, at: [1, 2] };
  const made = withUnsure(facts, [{ line: row.line, readings: [row.cells[0]!.text], columns }], heads);
  const own = made.doubts.slice(facts.doubts.length);
  assert.equal(own.length, 2);
  for (const each of own) assert.ok('cell' in each && each.cell === `tables/${at}` && each.line === row.line); // prettier-ignore
  const [first, second, ...others] = made.tables[at]!.rows[0]!.cells;
  assert.deepEqual([first!.value, second?.value ?? null], [null, null]);
  assert.deepEqual(others, row.cells.slice(2));
});

test('what is open of all of a cell in a table of figures is of no other cell, and of no indicator', () => {
  const at = facts.tables.findIndex(({ rows }) => rows[0]?.cells[0]?.value);
  const [row] = facts.tables[at]!.rows as [(typeof facts.tables)[number]['rows'][number]];
  const { text } = row.cells[0]!;
  const madeOf = (line: number, reading: string) =>
    withUnsure(facts, [{ line, readings: [reading, `-${reading}`], reason: 'Röd', ofFigures: true }], heads);
  const own = madeOf(row.line, text).doubts.slice(facts.doubts.length);
  assert.deepEqual(own.map((each) => 'cell' in each && each.candidates), [[text, `-${text}`]]); // prettier-ignore
  assert.deepEqual(madeOf(row.line, text.slice(1)), facts);
  const { lines, cells } = facts.indicators.find((each) => each.cells.outcome?.value)!;
  assert.deepEqual(madeOf(lines[0], cells.outcome!.text), facts);
});

test('digits within a longer figure are not the figure that an OCR was not sure of', () => {
  const row = facts.indicators.find(({ cells, doubts }) => cells.outcome?.value && doubts.length === 0)!;
  const at = facts.indicators.indexOf(row);
  const isOpen = (text: string, reading: string) => {
    const cells = { ...row.cells, outcome: { ...row.cells.outcome!, text } };
    const changed = { ...facts, indicators: facts.indicators.with(at, { ...row, cells }) };
    const made = withUnsure(changed, [{ line: row.lines[0], readings: [reading, '9'] }], heads);
    return made.indicators[at]!.cells.outcome!.value === null;
  };
  for (const [text, reading] of [['1 387 st', '387'], ['1 387 st', '1387'], ['38,5 %', '38,5']] as const)
    assert.ok(isOpen(text, reading));
  for (const [text, reading] of [['1 387 st', '38'], ['138,5 %', '8,5'], ['38,5 %', '38']] as const)
    assert.ok(!isOpen(text, reading));
}); // prettier-ignore
