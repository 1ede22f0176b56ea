import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goOn, mayBecome, written, type Begun } from './phrase.ts';

/** What pieces on lines of their own come to; null when they are no known phrase. */
function read(...pieces: string[]): string | null {
  let begun: Begun | null = null;
  for (const piece of pieces) if (!(begun = goOn(begun, piece))) return null;
  return begun && written(begun);
}

test('words that a narrow column broke are whole again', () => {
  assert.equal(read('Tas', 'framav', 'namnd'), 'Tas fram av nämnd');
  assert.equal(read('Tas', 'fram', 'av', 'nämnd/', 'styrelse'), 'Tas fram av nämnd/styrelse');
  assert.equal(read('Faststål', 'Is 2020'), 'Fastställs 2020');
  assert.equal(read('19kg', 'CO2', 'per kg', 'livsmed', 'el'), '19 kg CO2 per kg livsmedel');
  assert.equal(read('Max 10', 'person', 'er'), 'Max 10 personer');
  assert.equal(read('Minst', '72,6', '%'), 'Minst 72,6 %');
});

test('a short target is told where its first letter was misread, or restored behind itself', () => {
  assert.equal(read('dka'), 'öka');
  assert.equal(read('6öka'), 'öka');
});

test('what goes on as no phrase does is none', () => {
  assert.equal(read('Tas', 'bort'), null);
  assert.equal(read('15%', 'i'), null);
  assert.equal(read('Tas', 'fram av', 'nämnd', '48'), null);
  // A bound without its figure, and a unit without its own.
  assert.equal(goOn(null, 'Minst')!.whole, null);
  assert.equal(goOn(null, 'barn/avd.'), null);
});

test('broken words may become the phrases that they begin, of which no figure is lacking', () => {
  assert.deepEqual(mayBecome(goOn(null, 'Fastställs')!), ['Fastställs', 'Fastställs senare']);
  assert.deepEqual(mayBecome(goOn(null, 'max')!), ['max']);
  assert.ok(mayBecome(goOn(null, '2,24 kg CO2')!).includes('2,24 kg CO2 per kg livsmedel'));
  assert.deepEqual(mayBecome(goOn(null, 'öka')!), []);
});

test('words begin with a capital where they were printed with one', () => {
  assert.equal(read('Minska'), 'Minska');
  assert.equal(read('minska'), 'minska');
});

test('"öka" is known where its first letter was misread', () => {
  assert.equal(written(goOn(null, 'dka')!), 'öka');
  assert.equal(goOn(null, 'dra'), null);
});
