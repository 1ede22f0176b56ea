import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { scan } from './scan.ts';

test('a table of money goes on over a line of which no word can be read', () => {
  const lines = [
    'Mnkr Budget 2020 Prognos 2020 Avvikelse',
    'Parker 4,5 4,5 0,0',
    'xqvzt wkjjv qqrxz',
    'Klimat 5,0 5,0 0,0',
    'Totalt 9,5 9,5 0,0',
  ];
  const about = { board: '', type: 'tertialrapport', year: 2020, tertial: 1, date: null, title: '', line: 1, doubts: [] } as const; // prettier-ignore
  const { tables, noise } = scan(lines, loadKnowledge()).tables([1, lines.length], { ...about, doubts: [] });
  assert.deepEqual([...noise], [3]);
  const [table] = tables.filter((each) => each.kind === 'figures');
  assert.deepEqual(
    table?.rows.map(({ cells }) => cells.slice(1).join(' ')),
    ['4,5 4,5 0,0', '5,0 5,0 0,0', '9,5 9,5 0,0'],
  );
});
