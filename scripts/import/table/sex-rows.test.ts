import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { cellText } from '../layout/cell.ts';
import { lineOf } from '../read/line.ts';

const goal = ['KF:s inriktningsmål: 1. Ett Stockholm för alla', '', 'Uppfylls helt', '', 'KF:s mål för verksamhetsområdet: 1.1 Barn mår bra', '', 'Uppfylls helt', '']; // prettier-ignore
const head = 'Indikator\tKön\tPeriodens utfall\tUtfall VB\tÅrsmål\tPeriod';

/** A table's rows: names, outcomes of all, women and men, what was before, the target, doubts. */
function rowsOf(...lines: string[]) {
  const { indicators } = importBody(...goal, ...lines, '').facts;
  return indicators.map(({ name, lines: at, cells, doubts }) => ({
    name,
    lines: at[1] - at[0] + 1,
    cells: [cells.outcome, cells.outcomeWomen, cells.outcomeMen, cells.previousOutcome, cells.target].map((cell) => cell?.value ?? null), // prettier-ignore
    more: cells.more.map(({ column, cell }) => [column, cell.value]),
    doubts: doubts.map(({ cell, candidates }) => [cell, candidates]),
  }));
}

const both = [
  { name: 'Andel nöjda', cells: [30, 31, 29, 27, 28], more: [['Utfall VB kvinnor', 26], ['Utfall VB män', 28]], doubts: [] },
  { name: 'Antal lån', cells: [391, 180, 211, 350, 384], more: [], doubts: [] },
]; // prettier-ignore

test('a row for each sex is one row of the indicator', () => {
  const rows = rowsOf(
    head,
    'Andel nöjda\tKvinnor\t31 %\t26 %\t28 %\t2024',
    '\tMän\t29 %\t28 %\t\t',
    '\tTotalt\t30 %\t27 %\t\t',
    'Antal lån\tKvinnor\t180 st\t350 st\t384 st\t2024',
    '\tMän\t211 st\t\t\t',
    '\tTotalt\t391 st\t\t\t',
  );
  assert.deepEqual(
    rows.map(({ lines }) => lines),
    [3, 3],
  );
  assert.deepEqual(rows.map(({ name, cells, doubts }) => ({ name, cells: cells.slice(0, 3), doubts })), both.map(({ name, cells, doubts }) => ({ name, cells: cells.slice(0, 3), doubts }))); // prettier-ignore
  assert.deepEqual(
    rows.map(({ cells }) => cells[4]),
    [28, 384],
  );
  assert.deepEqual(rows[0]!.more, both[0]!.more);
});

test('a row with a name and a period of its own begins an indicator, whatever sexes the one above lacks', () => {
  const rows = rowsOf(
    head,
    'Antal lån\tTotalt\t391 st\t350 st\t384 st\t2024',
    'Andel nöjda\tKvinnor\t31 %\t26 %\t28 %\t2024',
    'med sitt boende\tMän\t29 %\t28 %\t\t2024',
    '\tTotalt\t30 %\t27 %\t\t',
    'Antal besök\t\t12 st\t11 st\t10 st\t2024',
    'Antal bad\tTotalt\t5 st\t4 st\t6 st\t2024',
  );
  assert.deepEqual(
    rows.map(({ name, cells }) => [name, ...cells.slice(0, 3)]),
    [
      ['Antal lån', 391, null, null],
      ['Andel nöjda med sitt boende', 30, 31, 29],
      ['Antal besök', 12, null, null],
      ['Antal bad', 5, null, null],
    ],
  );
});

test('figures of the sexes below each other in one cell are each its own', () => {
  const rows = rowsOf(
    head,
    'Andel nöjda\tKvinnor Män Totalt\t31 % 29 % 30 %\t26 % 28 % 27 %\t28 %\t2024',
    'Antal lån\tKvinnor Män Totalt\t180 211 391\t350\t384\t2024',
  );
  assert.deepEqual(rows, both.map((each) => ({ ...each, lines: 1 }))); // prettier-ignore
});

test('figures that are not as many as the sexes are in doubt, each a candidate', () => {
  const [row] = rowsOf(head, 'Antal lån\tKvinnor Män Totalt\t180 211\t350\t384\t2024');
  assert.deepEqual(row!.cells, [null, null, null, 350, 384]);
  assert.deepEqual(row!.doubts.map(([cell]) => cell), ['outcome', 'outcomeWomen', 'outcomeMen']); // prettier-ignore
});

test('whole figures below each other are no one number, a year that a column broke is', () => {
  const line = (text: string, top: number) => lineOf([{ text, left: 0, right: 20, top, bottom: top + 8, size: 8, bold: false }]); // prettier-ignore
  const join = (...texts: string[]) => cellText(texts.map((text, n) => line(text, n * 10)), () => false); // prettier-ignore
  assert.deepEqual([join('65', '60', '63'), join('202', '4'), join('12 34', '0')], ['65 60 63', '2024', '12 340']); // prettier-ignore
});

test('a sex that stands where names do is of the row above', () => {
  const rows = rowsOf(
    head.replace('Kön\t', ''),
    'Andel nöjda\t30 %\t27 %\t28 %\t2024',
    'Kvinnor\t31 %\t26 %\t\t',
    'Män\t29 %\t28 %\t\t',
    'Antal bad\t5 st\t4 st\t6 st\t2024',
  );
  assert.deepEqual(
    rows.map(({ name, cells, more, doubts }) => ({ name, cells, more, doubts })),
    [both[0], { name: 'Antal bad', cells: [5, null, null, 4, 6], more: [], doubts: [] }],
  );
});

test('what stands beside one of the sexes alone, in the middle of a cell over all, is of the row', () => {
  const [row] = rowsOf(
    'Indikator\tUtfall\tUtfall VB\tÅrsmål',
    'Andel nöjda\t30 %\t\t',
    'Kvinnor\t31 %\t27 %\t28 %',
    'Män\t29 %\t\t',
  );
  assert.deepEqual([row!.cells, row!.more, row!.doubts], [[30, 31, 29, 27, 28], [], []]);
});
