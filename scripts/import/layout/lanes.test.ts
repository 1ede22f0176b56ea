import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../read/line.ts';
import { wordsOf } from './blanks/grid.ts';
import { lanesOf } from './lanes.ts';

test('what one kind of table is known to be headed with tells nothing of another kind, which was read before', () => {
  const [name, ...words] = wordsOf('Namn          Lyktor hela   raden', 0);
  const knowing = (known: readonly string[]) => {
    const isKnown = (text: string) => known.includes(text);
    return lanesOf(name!, words, [], 0.3, isKnown).columns.map((lines) => lines.map(textOf).join(' '));
  };
  assert.deepEqual(knowing(['Lyktor hela raden']), ['Lyktor hela raden']);
  assert.deepEqual(knowing(['Lyktor hela', 'raden']), ['Lyktor hela', 'raden']);
  assert.deepEqual(knowing(['Lyktor', 'hela raden']), ['Lyktor', 'hela raden']);
});
