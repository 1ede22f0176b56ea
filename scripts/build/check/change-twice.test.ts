import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './change-twice.ts';

const found = (before: number, now: number, change: number, percent: string) => {
  const figure = (value: number) => cell(String(value), value, null, 25);
  const share = cell(`${percent} %`, Number(percent.replace(',', '.')), '%', 25);
  const one = { before: figure(before), now: figure(now), change: figure(change), percent: share, line: 25 };
  return findingsOf(check, evidence([facts({ stated: [{ about: 'andring', ...one }] })])).map(
    ({ sentence }) => sentence.replaceAll('\u00a0', ' '),
  );
};

test('a change whose number or per cent does not follow is asked about, with what follows', () => {
  assert.deepEqual(found(1067, 1113, 49, '10,1'), [
    'Texten anger ändringen från 1 067 till 1 113 som 49 eller 10,1 procent, men siffrorna ger 46 eller 4,3 procent. Vilka siffror gäller?',
  ]);
  assert.equal(found(475, 523, 48, '3,7').length, 1);
});

test('a change that follows, rounded, is not', () => {
  assert.deepEqual([found(68429, 68007, 422, '0,6'), found(100, 110, 10, '10')], [[], []]);
  assert.deepEqual(found(0, 10, 10, '100'), []);
  assert.deepEqual(found(100, 90, -10, '-10'), []);
});
