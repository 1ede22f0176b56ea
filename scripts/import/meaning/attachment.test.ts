import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachments } from './attachment.ts';
import { Lines } from '../lines/lines.ts';

test('attachments: wrapped, in italics, in other spellings, by number under their heading', () => {
  const list = (...lines: string[]) =>
    attachments(new Lines(lines), [1, lines.length], new Map()).map((each) => [
      each.attachment.n,
      each.attachment.title,
    ]);
  assert.deepEqual(list('*Bilaga 1: Plan för*', 'parker', 'Bilaga 2 – Karta'), [[1, 'Plan för parker'], [2, 'Karta']]); // prettier-ignore
  assert.deepEqual(list('Bilagor', '1. Plan', '2. Karta'), [[1, 'Plan'], [2, 'Karta']]); // prettier-ignore
  assert.deepEqual(list('<i>Bilaga 1: Plan</i>\t', 'Karta'), [[1, 'Plan']]);
});
