import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Owner } from '../../../../src/model.ts';
import { importSource } from '../../report/import-report.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { figuresInNames, looseDashes, misfits, movedTargets } from './open-columns.ts';
import { readText } from '../../read/read.ts';
import { cell } from '../../table/cell.ts';
import { heads } from '../../report/fixtures/heads.ts';
import { header } from '../../table/header.ts';

const fixture = readFileSync(new URL('../../report/fixtures/tabs.txt', import.meta.url));
const { facts } = importSource(readText('tabs.txt', fixture), loadKnowledge());
const columnsOf = (all: string[]) => header(all, facts.year, heads)!.columns;
const headings = ['Indikator', 'Periodens utfall', 'Utfall VB 2022', 'Årsmål', 'Period'];
const row = facts.indicators[0]!;
const tables = [{ lines: row.lines, columns: columnsOf(headings) }];

/** The columns that are open when a row's outcome is printed so. */
function open(outcome: string): (readonly number[])[] {
  const made = {
    ...row,
    cells: {
      ...row.cells,
      outcome: cell(outcome, 1),
      previousOutcome: null,
      target: null,
      forecast: null,
      councilTarget: null,
    },
  };
  return misfits({ ...facts, indicators: [made] }, tables).flatMap(({ columns }) =>
    columns ? [columns.at] : [],
  );
}

test('figures with known units, dashes and targets in words are whole', () => {
  for (const text of [
    '72 %',
    '13,9 barn/avd.',
    '2,1 kg CO2 per kg livsmedel',
    '-',
    'Ökning',
    'Fastställs 2025',
    'Max 10 personer',
  ])
    assert.deepEqual(open(text), [], text);
});

test('the beginning of a target in words is not whole', () => {
  assert.deepEqual(open('Tas fram av'), [[1, 2]]);
  assert.deepEqual(open('Tas fram av nämnd'), []);
});

test('a form that is no figure and words for none are one cell’s', () => {
  const forms = [
    '21.671',
    '(3,5) %',
    '< 5',
    '>85 %',
    'ca 120 st',
    '12 av 15',
    '3/8',
    '120–130 st',
    '22,36– 22,39 ton',
  ];
  const words = ['i.u.', 'e. t.', 'n/a', 'mäts ej', 'saknas', 'Redovisas T2', 'uppgift saknas', 'okänt'];
  for (const text of [...forms, ...words]) assert.deepEqual(open(text), [], text);
});

test('what may be of two cells, the rest of a name and a piece of a unit are open', () => {
  const two = ['44 -3', '44 – 48 %', '130–120 st', '44 % av', '12 av 15 3 av 8', 'ca 40 60', '< 5 7'];
  for (const text of [...two, 'tid', 'd.', 'per', '% öka', 'Redovisas 3,4 %', 'm.m.'])
    assert.deepEqual(open(text), [[1, 2]], text);
});

test('a cell with another cell’s words or without its own is open, and those beside it', () => {
  for (const text of ['13,9 barn/avd. barn/avd.', 'tid 44 %', '3,3 % 891 st', 'barn/avd.'])
    assert.deepEqual(open(text), [[1, 2]], text);
});

test('a figure in a name may be that of the first column, and several at its end of any', () => {
  const openAs = (name: string) =>
    figuresInNames({ ...facts, indicators: [{ ...row, name }] }, tables).map(({ columns }) => columns!.at);
  // Those behind it would stand one column farther to the right.
  for (const name of ['Andel som kan påverka 21 % hur insatsen utförs', 'Matsvinn per portion 24 gram'])
    assert.deepEqual(openAs(name), [[0, 1], [1, 2]], name); // prettier-ignore
  const like = { ...row, name: 'Tid till beslut om 65 dagar', cells: { ...row.cells, outcome: null } };
  const found = (cells: typeof row.cells) => figuresInNames({ ...facts, indicators: [{ ...like, cells }] }, tables).map(({ columns }) => columns!.at); // prettier-ignore
  assert.deepEqual(found(like.cells), []);
  assert.deepEqual(found({ ...like.cells, target: cell('61 dagar', 1) }), [[0, 1]]);
  assert.deepEqual(openAs('Index för trygghet 68 69 66'), [[0, 1, 2, 3, 4]]);
  for (const name of ['Antal hushåll under 15 000', 'Antal barn i förskola 6', 'Andel nöjda i grupp 1-3'])
    assert.deepEqual(openAs(name), [], name);
});

test('all cells of a row are open where three of them hold two figures', () => {
  const two = (councilTarget: string) => {
    const own = { outcome: cell('400 st 91 %', 1), previousOutcome: cell('90', 1), forecast: null, target: cell('420 st 89 %', 1), councilTarget: cell(councilTarget, 1) }; // prettier-ignore
    const made = { ...row, cells: { ...row.cells, outcomeMen: null, outcomeWomen: null, ...own } };
    const all = ['Indikator', 'Periodens utfall', 'Prognos', 'Utfall VB 2022', 'Utfall män', 'Årsmål', 'KF:s årsmål', 'Period']; // prettier-ignore
    const found = misfits({ ...facts, indicators: [made] }, [{ lines: row.lines, columns: columnsOf(all) }]);
    return found.some(({ readings, columns }) => readings[0] === '90' && columns!.at[0] === 3);
  };
  assert.deepEqual([two('385 st 92 %'), two('385 st')], [true, false]);
});

test('a minus apart from its figure may be the dash of the cell before, one beside its figure is none', () => {
  const openAs = (outcome: string) => {
    const made = { ...row, cells: { ...row.cells, outcome: null, previousOutcome: cell(outcome, 1) } };
    return looseDashes({ ...facts, indicators: [made] }, tables).map(({ readings, columns }) => [...readings, columns?.at]); // prettier-ignore
  };
  assert.deepEqual(openAs('– 4,1 %'), [['4,1 %', [2, 1]]]);
  assert.deepEqual(openAs('–4,1 %'), []);
});

test('a board’s own figure under the council’s target may be of the column before, with those beside it', () => {
  const all = ['Indikator', 'Utfall', 'Utfall VB 2022', 'Prognos', 'Årsmål', 'KF:s årsmål', 'Period'];
  const moved = (owner: Owner, outcome: string, previous: string | null, target: string | null) => {
    const cells = { outcome: cell(outcome, 1), previousOutcome: previous === null ? null : cell(previous, 1), forecast: cell('121', 1), target: target === null ? null : cell(target, 1), councilTarget: target === null ? null : cell('129', 1) }; // prettier-ignore
    const own = { ...row, owner, cells: { ...row.cells, outcomeMen: null, outcomeWomen: null, ...cells } };
    const found = movedTargets({ ...facts, indicators: [own] }, [{ lines: row.lines, columns: columnsOf(all) }]); // prettier-ignore
    return found.map(({ readings, columns }) => [...readings, ...columns!.at]);
  };
  assert.deepEqual(moved('namnd', '116', null, '128'), [['129', 5, 4], ['128', 4, 3], ['121', 3, 2]]); // prettier-ignore
  assert.deepEqual(moved('kf', '116', null, '128'), []);
  // No column is empty, or none is the council's.
  assert.deepEqual(moved('namnd', '116', '115', '128'), []);
  assert.deepEqual(moved('namnd', '116', null, null), []);
});
