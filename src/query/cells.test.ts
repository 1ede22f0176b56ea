import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyQuery } from './address.ts';
import { groupCells, withoutSilent, type Cell } from './cells.ts';
import { grouped } from './group.ts';
import { invented, opened } from './invented.ts';

test('a column in which no group has a figure, or a reason, is left out, but never one that is grouped by', () => {
  const cell = (text: string, n: number): Cell => ({
    key: '',
    label: `${n}`,
    numeric: false,
    text: text.replace('?', ''),
    notes: text === '?' ? ['olika mått'] : [],
    link: null,
  });
  const rows = [
    ['', '3', '–', '', '1', '?'],
    ['', '4', '–', '', '', ''],
  ].map((texts) => texts.map(cell));
  assert.deepEqual(
    withoutSilent(rows, 1).map((cells) => cells.map(({ label }) => label)),
    [
      ['0', '1', '4', '5'],
      ['0', '1', '4', '5'],
    ],
  );
});

test('the unit of what is told of a group stands once, also where groups are made by it', () => {
  const of = opened([{ stadsdel: 'a', sak: 'x', varde: 3, enhet: 'st' }]);
  for (const group of [['enhet'], ['stadsdel'], ['stadsdel', 'enhet']]) {
    const [only] = grouped(invented, of, [0], group, 'varde');
    const cells = groupCells(invented, { ...emptyQuery('prov'), group }, only!, false);
    assert.deepEqual(
      cells.filter(({ label }) => label === 'Enhet').map(({ text }) => text),
      ['st'],
      group.join(),
    );
  }
});
