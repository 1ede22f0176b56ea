import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Cell, Facts } from '../../../../src/model.ts';
import { importSource } from '../../report/import-report.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { lostCommas } from './lost-comma.ts';
import { readText } from '../../read/read.ts';

const fixture = readFileSync(new URL('../../report/fixtures/tabs.txt', import.meta.url));
const { facts } = importSource(readText('tabs.txt', fixture), loadKnowledge());
const cell = (text: string): Cell => ({ ...facts.indicators[0]!.cells.target!, text, value: Number(text.replace(/\s|%| st/g, '').replace(',', '.')) }); // prettier-ignore

/** What may have lost a comma of a row with these figures. */
function ofRow(outcome: string, previousOutcome: string, target: string): string[] {
  const [row] = facts.indicators as [Facts['indicators'][number]];
  const none = Object.fromEntries(Object.keys(row.cells).map((name) => [name, null]));
  const cells = { ...none, outcome: cell(outcome), previousOutcome: cell(previousOutcome), target: cell(target), more: [] } as unknown as typeof row.cells; // prettier-ignore
  const indicators = [{ ...row, cells }];
  return lostCommas({ ...facts, indicators, tables: [] }, (line) => line === row.lines[0]).flatMap(
    (each) => each.readings,
  );
}

test('a figure ten times as large as last year’s and the target may have lost its comma', () => {
  assert.deepEqual(ofRow('131', '13,0', '13,5'), ['131', '13,1']);
  assert.deepEqual(ofRow('2,1 %', '19 %', '1,8 %'), ['19 %', '1,9 %']);
});

test('a figure like those beside it, one beside unlike ones, and one beside a single other are left', () => {
  assert.deepEqual(ofRow('131', '130', '135'), []);
  assert.deepEqual(ofRow('131', '13,0', '128'), []);
  assert.deepEqual(ofRow('131', '13,0', '0'), []);
});

test('a whole figure of a money table whose others have a decimal, on pages that an OCR read', () => {
  const [table] = facts.tables as [Facts['tables'][number]];
  const row = (line: number, ...texts: string[]) => ({ ...table.rows[0]!, line, cells: texts.map(cell) });
  const tables = [{ ...table, rows: [row(7, '105,4', '2055'), row(8, '3,1', '88,4'), row(9, '0,2', '6,7')] }];
  assert.deepEqual(lostCommas({ ...facts, indicators: [], tables }, () => true), [{ line: 7, readings: ['2055', '205,5'] }]); // prettier-ignore
  assert.deepEqual(
    lostCommas({ ...facts, indicators: [], tables }, (line) => line === 8),
    [],
  );
});

test('so may one of a text of a scan, whose columns are lost', () => {
  const scanned = readFileSync(
    new URL('../../scan/fixtures/farsta-2021-t1-300-psm6.txt', import.meta.url),
    'utf8',
  );
  const row = 'O © Klimatavtryck 3,6 ton 3,5 ton 3,6 ton 3,5 ton 32 ton Tertial 1 2021';
  const text = scanned.replace('O © Aktivt 79', `${row}\n$&`);
  const { facts } = importSource(readText('scan.txt', Buffer.from(text)), loadKnowledge());
  const { doubts } = facts.indicators.find(({ name }) => name === 'Klimatavtryck')!;
  assert.deepEqual(doubts.map(({ cell, candidates }) => [cell, ...candidates]), [['councilTarget', '32 ton', '3,2 ton']]); // prettier-ignore
});
