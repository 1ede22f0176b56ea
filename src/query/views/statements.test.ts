import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary } from '../../dictionary.ts';
import { rowCells } from '../cells.ts';
import type { Names } from '../names.ts';
import { sentenceOf } from '../sentence.ts';
import { emptyQuery } from '../address.ts';
import { kindOf, type Raw } from '../view.ts';
import { statementsView } from './statements.ts';

const { columns } = dictionary.statements;
const kinds = Object.fromEntries(columns.map(({ name, type }) => [name, kindOf[type]]));
const names: Names = {
  kinds: { observations: kinds, activities: kinds, budget: kinds, statements: kinds },
  districts: {},
  indicators: {},
  goals: {},
};
const view = statementsView(names);
const column = (key: string) => view.columns.find((one) => one.key === key)!;

test('every code that a statement may have is told in words', () => {
  for (const name of ['about', 'table', 'figure']) {
    const { word } = view.columns.find(({ field }) => field === name)!;
    for (const code of columns.find((one) => one.name === name)!.codes!)
      assert.notEqual(word!(code), code, `${name}: ${code}`);
  }
});

test('what a statement has not is left blank', () => {
  for (const key of ['galler', 'indikator', 'sager', 'siffra', 'enhet', 'jamfort'])
    assert.ok(column(key).blank, key);
});

test('what a text says of goals is told as elsewhere', () => {
  const told = ['outcomeMen', 'target'].map(column('siffra').word!);
  assert.deepEqual(told, ['Utfall, män eller pojkar', 'Årsmål']);
  assert.equal(column('sager').word!('delvis'), 'uppfylls delvis');
});

test('grounds of an assessment are told together, and no row is in doubt', () => {
  assert.equal(column('sager').word!('indikatorer | namndmal'), 'indikatorer och nämndmål');
  const row = {
    report: 'norrvik-2031-t1', line: 3, page: null, district: 'norrvik', about: 'grund', table: 'goals',
    name: 'Alla hundar ska trivas', indicator: null, says: 'indikatorer', figure: null, text: null, value: null,
    unit: null, than: null, year: null,
  }; // prettier-ignore
  const opened = view.open(
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, [value]])) as Raw,
  );
  assert.equal(opened.size, 1);
  assert.deepEqual(opened.place(0), { report: 'norrvik-2031-t1', line: 3 });
  assert.equal(opened.columns.get('namn')![0], 'Alla hundar ska trivas');
  assert.equal(opened.path(0), '/rapporter/norrvik-2031-t1/');
  assert.equal(opened.isDoubtful(0) || opened.isLimited(0), false);
  for (const key of [...view.shown, ...view.groups, ...view.filters, view.heading])
    assert.ok(opened.columns.has(key) && column(key), key);
});

test('the year that money is of is written as a year', () => {
  const row = {
    report: 'norrvik-2031-t1', line: 3, page: null, district: 'norrvik', about: 'belopp', table: null, name: null,
    indicator: null, says: null, figure: null, text: '12 mnkr', value: 12, unit: 'mnkr', than: null, year: 2031,
  }; // prettier-ignore
  const opened = view.open(
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, [value]])) as Raw,
  );
  assert.equal(rowCells(view, opened, 0, [column('budgetar')])[0]!.text, '2031');
  const asked = new Map([['budgetar', { kind: 'number', from: 2031, to: 2032 } as const]]);
  assert.match(sentenceOf(view, { ...emptyQuery('texter'), filters: asked }), /2031–2032/);
});
