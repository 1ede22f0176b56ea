import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPrintedCells } from './printed-cells.ts';

const words = { before: 1, after: 1 };

test('pieces of cells stand as they were read, words of names as they were restored', () => {
  const printed = ['Antal batar i sjon 310 320 st Tas fr Tertial', 'om aret amav', 'namn 2021', '1 maj'];
  const lines = ['Antal båtar i sjön 310 320 st Tas för Tertial', 'om året amav', 'namn 2021', 'I maj'];
  const changes = [
    { line: 1, from: 'fr', to: 'för' },
    { line: 1, from: 'batar', to: 'båtar' },
    { line: 4, from: '1', to: 'I' },
  ];
  const out = withPrintedCells({ lines, words, changes, open: [] }, printed);
  assert.deepEqual(out.lines, [
    'Antal båtar i sjön 310 320 st Tas fr Tertial',
    'om året amav',
    'namn 2021',
    'I maj',
  ]);
  assert.deepEqual(out.changes, changes.slice(1));
});

test('a piece of a target is no word', () => {
  const words = { before: 1, after: 1 };
  const changes = [{ line: 1, from: 'Faststal', to: 'Faststål' }];
  const out = withPrintedCells({ lines: ['Faststål'], words, changes, open: [] }, ['Faststal']);
  assert.deepEqual([out.lines, out.changes], [['Faststal'], []]);
});
