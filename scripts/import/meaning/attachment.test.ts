import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachments } from './attachment.ts';
import { Lines } from '../lines/lines.ts';

test('attachments: wrapped, in italics, in other spellings, by number under their heading', () => {
  const list = (...lines: string[]) =>
    attachments(new Lines(lines), { head: [1, lines.length], body: [1, 1] }, new Map()).map((each) => [
      each.attachment.n,
      each.attachment.title,
    ]);
  assert.deepEqual(list('*Bilaga 1: Plan för*', 'parker', 'Bilaga 2 – Karta'), [[1, 'Plan för parker'], [2, 'Karta']]); // prettier-ignore
  assert.deepEqual(list('Bilagor', '1. Plan', '2. Karta'), [[1, 'Plan'], [2, 'Karta']]); // prettier-ignore
  assert.deepEqual(list('<i>Bilaga 1: Plan</i>\t', 'Karta'), [[1, 'Plan']]);
});

test('attachments that the head does not list: those below their heading at the end, but for what stands below', () => {
  const lines = ['Se bilaga 4.', 'Bilaga 4: Karta', 'Bilagor', '', '• Bilaga 1. Plan för', 'parker', '• Bilaga 2. Budget', '', 'Bilaga 1 Plan för parker', 'Planen gäller i tre år.', 'Bilaga 3: Karta']; // prettier-ignore
  const read = attachments(new Lines(lines), { head: null, body: [1, lines.length] }, new Map());
  const contents = ['Bilaga 2 Budget\t16', ...lines];
  const both = attachments(new Lines(contents), { head: [1, 1], body: [2, contents.length] }, new Map());
  assert.deepEqual(both.map(({ attachment: { title, line } }) => [title, line]), [['Plan för parker', 6], ['Budget', 1]]); // prettier-ignore
  assert.deepEqual(
    read.map(({ attachment, owned }) => [attachment.n, attachment.title, owned]),
    [
      [1, 'Plan för parker', [5, 6]],
      [2, 'Budget', [7]],
    ],
  );
});
