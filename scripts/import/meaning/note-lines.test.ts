import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../lines/lines.ts';
import { withNoteLines } from './note-lines.ts';

function noted(name: string, ...below: string[]) {
  const made = withNoteLines({ name, lines: [1, 1] as const, note: undefined as unknown }, new Lines([name, ...below]));
  return [made.name, made.note];
} // prettier-ignore

test('a figure that ends the last word of a name is a mark, where its note stands below', () => {
  const mark = { mark: '1', line: 3 };
  for (const note of ['1. Avser helår.', '1 Avser helår. 2 Mätt i mars.', '1) Avser helår.'])
    assert.deepEqual(noted('Antal besök i parker1', '', note), ['Antal besök i parker', mark]);
  assert.deepEqual(noted('Antal besök (parker)1', '', '1. Avser helår.'), ['Antal besök (parker)', mark]);
});

test('a figure is none without its note, apart from the word, or behind letters that are no word', () => {
  for (const name of ['Antal besök i parker1', 'Antal besök i parker 2', 'Utsläpp av CO2'])
    assert.deepEqual(noted(name, '2) Avser helår.'), [name, undefined], name);
});

test('stars one below the other are items of a list, and no notes', () => {
  const below = (...texts: string[]) =>
    withNoteLines({ line: 1, note: { mark: '*', line: null } }, new Lines(['71,5 %*', ...texts])).note.line;
  assert.equal(below('Hundar badar.', '', '* Mäts vartannat år.', 'Text.'), 4);
  assert.equal(below('* Hundar badar.', '* Båtar seglar.'), null);
  assert.equal(below('* Hundar badar.', '', '* Båtar seglar.', '', 'Text.', '', '* Mäts vartannat år.'), 8);
});
