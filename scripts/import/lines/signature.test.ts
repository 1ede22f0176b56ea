import assert from 'node:assert/strict';
import test from 'node:test';
import { isOfficer, signature } from './signature.ts';
import { Lines } from './lines.ts';

const signatureOf = (texts: string[]) => signature(new Lines(texts));

test('two officers side by side end a report', () => {
  const lines = ['Antalet ärenden ökar.', '', 'Ada Fyr Bo von Lots', 'stadsdelsdirektör avdelningschef', ''];
  assert.equal(signatureOf(lines), 3);
  assert.equal(signatureOf(lines.with(2, 'Ada ritar fyrar')), 4);
});

test('officers below one another end a report', () => {
  const lines = ['Text.', 'Ada Fyr', 'Stadsdelsdirektör', '', 'Bo Lots', 'tf. avdelningschef'];
  assert.equal(signatureOf(lines), 2);
});

test('a text that ends otherwise has no signature, and what stands above one is kept', () => {
  assert.equal(signatureOf(['Ada Fyr', 'Stadsdelsdirektör', 'Antalet ärenden ökar.']), null);
  assert.equal(signatureOf(['Ökar Antalet', 'Ada Fyr', 'Stadsdelsdirektör']), 2);
  assert.equal(signatureOf([]), null);
});

test('a title is one alone, a sentence about an officer is none', () => {
  assert.ok(isOfficer('**Stadsdelsdirektör**'));
  assert.ok(!isOfficer('Avdelningschef har beslutat'));
});
