import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hue } from '../knowledge/hues.ts';
import { Lines } from '../lines/lines.ts';
import { withColours } from './by-colour.ts';
import { goalHeads } from './goal-head.ts';
import { goals } from './goal.ts';

/** The assessments of the goals of a text whose lines may have colours, what is in doubt, and on which lines is told of. */
function read(texts: readonly string[], colours: Readonly<Record<number, Hue[]>> = {}, isPlan = false) {
  const lines = new Lines(texts);
  const body = [1, texts.length] as const;
  const tables = { taken: new Set<number>(), furniture: new Set<number>(), records: [] };
  const own = (text: string) => text;
  const found = goals(lines, body, goalHeads(lines, body, tables), tables, 2025, own, () => {});
  const lit = new Map(Object.entries(colours).map(([line, hues]) => [Number(line), hues]));
  const told: number[] = [];
  const { goals: all, doubts } = withColours(found, { lines, lit, tables, isPlan }, (_, __, line) =>
    told.push(line),
  );
  return {
    said: all.map(({ assessment }) => assessment),
    doubts: doubts.map(({ cell, candidates }) => [cell, ...candidates]),
    told,
  };
}

const legend = 'Uppfylls helt Uppfylls delvis Uppfylls inte';
const three: Hue[] = ['grön', 'gul', 'röd'];
const body = ['Nämndmål: Hundar badar', 'De badar varje dag.', 'Nämndmål: Båtar seglar', '', 'Bedömning:'];

test('the colour of a goal’s icon, beside its name or below it, says what the report’s legend says of it', () => {
  const { said, doubts, told } = read([legend, ...body], { 1: three, 2: ['gul'], 6: ['röd'] });
  assert.deepEqual([said, doubts, told], [['delvis', 'inte'], [], []]);
});

test('a legend may be of one line for each colour, name them, or show them as letters', () => {
  const apart = ['Målet uppfylls helt', 'Målet uppfylls delvis', ...body];
  assert.deepEqual(read(apart, { 1: ['grön'], 2: ['gul'], 3: ['grön'], 7: ['gul'] }).said, ['helt', 'delvis']); // prettier-ignore
  const named = ['Grön = uppfylls helt, röd = uppfylls inte.', 'Nämndmål: Hundar badar 🔴'];
  assert.deepEqual(read(named).said, ['inte']);
});

test('a colour that no legend explains is a candidate, and so are several of one goal', () => {
  const none = read(body, { 1: ['grön'], 5: ['röd'] });
  assert.deepEqual(none.said, [null, null]);
  assert.deepEqual(none.doubts, [['goals/0', 'grön'], ['goals/1', 'röd']]); // prettier-ignore
  assert.deepEqual(none.told, [1, 3]);
  assert.deepEqual(read([legend, ...body], { 1: three, 2: ['grön', 'röd'], 6: ['gul'] }).doubts, [['goals/0', 'grön', 'röd']]); // prettier-ignore
  const split = ['Målet uppfylls helt', legend, ...body];
  assert.deepEqual(read(split, { 1: ['röd'], 2: three, 3: ['röd'] }).said[0], null, 'red means two things');
});

test('icons of a list below a goal do not assess it, nor do words of a colour in its name', () => {
  const list = [legend, 'Nämndmål: Gröna parker', 'Fler träd har planterats.', 'Nämndmål: Båtar seglar'];
  assert.deepEqual(read(list, { 1: three, 3: ['grön'] }).said, [null, null]);
});

test('a goal without an assessment is told where others of its level have one, and the first where none has', () => {
  const some = ['KF:s inriktningsmål: 1. Stad', 'Nämndmål: Hundar badar', 'Uppfylls helt', 'Nämndmål: Båtar seglar']; // prettier-ignore
  assert.deepEqual(read(some).told, [4]);
  const none = ['KF:s inriktningsmål: 1. Stad', ...body];
  assert.deepEqual(read(none).told, [1]);
  assert.deepEqual(read(none, {}, true).told, [], 'a plan assesses nothing');
});

test('a label of another time or thing is no goal’s own, and what stands below other words is none', () => {
  const under = (...below: string[]) => read([legend, 'Nämndmål: Hundar badar', ...below], { 1: three });
  for (const other of ['Bedömning föregående år: 🟢', 'Föregående bedömning: 🟢', 'Status aktiviteter 🟢']) {
    assert.deepEqual(under(other).said, [null]);
    assert.deepEqual(under(other, 'Bedömning: 🔴').said, ['inte']);
  }
  assert.deepEqual(under('Bedömning', '🔴').said, ['inte']);
  assert.deepEqual(under('Indikatorernas läge:', '🔴').said, [null]);
  assert.deepEqual(under('Bedömning föregående år:', '🔴').said, [null]);
});

test('a legend says nothing of goals where it is of indicators, or where words at goals say otherwise', () => {
  const of = ['Indikatorer: grön = årsmålet uppfylls helt, röd = årsmålet uppfylls inte.', 'Nämndmål: Hundar badar 🔴']; // prettier-ignore
  assert.deepEqual(read(of).doubts, [['goals/0', 'röd']]);
  const bars = [legend, 'Nämndmål: Hundar badar', 'Uppfylls delvis', 'Nämndmål: Båtar seglar'];
  assert.deepEqual(read(bars, { 1: three, 2: ['grön'], 4: ['grön'] }).doubts, [['goals/1', 'grön']]);
});

test('a sentence about a thing of a colour is no legend', () => {
  const text = [
    'Målet om grön el uppfylls helt.',
    'Målet om röd tråd uppfylls inte.',
    'Nämndmål: Hundar badar 🔴',
  ];
  assert.deepEqual(read(text).doubts, [['goals/0', 'röd']]);
});
