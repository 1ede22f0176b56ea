import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureLines } from './furniture.ts';

test('head and foot of a browser are furniture, a heading that happens to stand beside them is not', () => {
  const lines = [1, 2, 3, 4, 5].flatMap((page) => [
    '11/22/26, 5:21 PM Tertialrapport 1 2023',
    'Aktivitet Startdatum Slutdatum Avvikelse',
    ...Array<string>(20).fill(
      'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
    ),
    `file:///tmp/report.html ${page}/5`,
  ]);
  const found = furnitureLines(lines);
  assert.ok(found.has(23) && found.has(24), 'foot of one page, head of the next');
  assert.ok(!found.has(25), 'the table heading');
  assert.equal(found.size, 9);
});

test('the head of a page is known where its number was read elsewhere', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const lines = [1, 2, 3, 4].flatMap((page) => [`Tertialrapport 1 2023 Sida ${page} av 5`, ...text]);
  assert.ok(furnitureLines([...lines, 'Tertialrapport 1 2023', ...text]).has(lines.length + 1));
});
