import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setGoals } from './goal-lines.ts';
import { wordsOf } from './grid.ts';

/** The lines that are set as headings, from 0. */
function bold(...lines: string[]): number[] {
  const words = lines.map(wordsOf);
  setGoals(words);
  return words.flatMap((line, n) => (line.some((word) => word.bold) ? [n] : []));
}

const text = 'Verksamheten har under perioden fortsatt att stärka det arbete som är';

test('a goal ends where the first word of the text below would have fitted', () => {
  assert.deepEqual(bold('Nämndmål: Unga har en trygg vardag', text, 'påbörjat.'), [0]);
  const long = 'Nämndmål: Unga har en trygg och meningsfull vardag i hela området och';
  assert.deepEqual(bold(long, 'växer upp nära kultur', text, 'påbörjat.'), [0, 1]);
  assert.deepEqual(bold('Nämndmål:', 'Unga har en trygg vardag', text, 'påbörjat.'), [0, 1]);
});

test('a goal above a blank line or its assessment is left as it is', () => {
  assert.deepEqual(bold('Nämndmål: Unga har en trygg vardag', '', text), []);
  assert.deepEqual(bold('Nämndmål: Unga har en trygg vardag', 'Uppfylls delvis', '', text), []);
});
