import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutIcon, withoutTail } from './icon.ts';

const name = (line: string) => withoutIcon(line).name;

test('icons read as noise go, the name stays', () => {
  assert.equal(name('9@3 U Socialnämnden ska'), 'Socialnämnden ska');
  assert.equal(name("'@i} Förvaltningen ska"), 'Förvaltningen ska');
  assert.equal(name('e) @© Antal aspiranter'), 'Antal aspiranter');
  assert.equal(name('(oe) @® Andel måltider'), 'Andel måltider');
  assert.equal(name('Lt U Nämnderna ska'), 'Nämnderna ska');
  assert.equal(name('& ¥ Andel avtal'), 'Andel avtal');
  assert.equal(name('A {Antal katter'), 'Antal katter');
  assert.equal(name('> |Räkna båtar'), 'Räkna båtar');
  assert.equal(name('> —Räkna båtar'), 'Räkna båtar');
  assert.equal(name('O: Hålla möten'), 'Hålla möten');
  assert.equal(name('O0 Andel hundar'), 'Andel hundar');
});

test('a bar behind an icon opens a name as the letter I', () => {
  assert.equal(name(':@; | samverkan med skolan'), 'I samverkan med skolan');
  assert.equal(name('| Andel barn'), 'Andel barn');
});

test('words that open a name are no icons', () => {
  assert.equal(name('SISAB ska i samarbete'), 'SISAB ska i samarbete');
  assert.equal(name('Se över behovet'), 'Se över behovet');
  assert.equal(name('Andel barn'), 'Andel barn');
  assert.equal(name('Ö-gruppens båtar'), 'Ö-gruppens båtar');
  assert.equal(name('Ö för fåglar'), 'Ö för fåglar');
});

test('a tick is a tick', () => {
  assert.equal(withoutIcon('v Se över behovet').icon, '✓');
});

test('the lower half of an icon before the second line of a name goes', () => {
  assert.equal(withoutTail('g‘ stadsdel där man bor'), 'stadsdel där man bor');
  assert.equal(withoutTail('g@ stockholmsenkäten uppger'), 'stockholmsenkäten uppger');
  assert.equal(withoutTail('9) och unga'), 'och unga');
  assert.equal(withoutTail('@ och unga'), 'och unga');
  assert.equal(withoutTail('> | och unga'), 'och unga');
  assert.equal(withoutTail('e@ |och unga'), 'och unga');
  assert.equal(withoutTail('I | hamnen'), 'I | hamnen');
  assert.equal(withoutTail('ge Stockholmsjobb'), 'Stockholmsjobb');
  assert.equal(withoutTail('ge barnen stöd'), 'ge barnen stöd');
  assert.equal(withoutTail('i stadens regi'), 'i stadens regi');
});
