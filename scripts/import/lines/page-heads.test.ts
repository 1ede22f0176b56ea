import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureLines } from './page-heads.ts';

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
  assert.equal(found.size, 10);
});

test('the head of a page is known where its number was read elsewhere', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const lines = [1, 2, 3, 4].flatMap((page) => [`Tertialrapport 1 2023 Sida ${page} av 5`, ...text]);
  assert.ok(furnitureLines([...lines, 'Tertialrapport 1 2023', ...text]).has(lines.length + 1));
});

test('the halves of a head are known where the OCR parted them, a word that begins like it is not', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const pages = [1, 2, 3, 4].flatMap((page) => [
    `Sid ${page} (5)`,
    'Stockholms stad Tertialrapport 1 2021',
    'Farsta stadsdelsnämnd Dnr: FAR 2021/77',
    ...text,
  ]);
  const last = ['Farsta stadsdelsnämnd', ...text, 'Dnr: FAR 2021/77', ...text, 'Stockholm.', ...text];
  const found = furnitureLines([...pages, ...last]);
  assert.ok(found.has(pages.length + 1) && found.has(pages.length + 17));
  assert.ok(!found.has(pages.length + 33));
});

test('rows that stand last on every page are none of its head', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const rows = [
    'Träffa alla hundägare 2023-01-01 2023-12-31',
    'Antal hundar 12 st 14 st',
    'Andel hundar Minskning Tertial 1',
    'Hundgårdar 120 -110',
  ];
  for (const row of rows) {
    const lines = [1, 2, 3, 4].flatMap((page) => [...text, row, `Tertialrapport 1 2023 Sid ${page} (5)`]);
    assert.deepEqual([...furnitureLines(lines)], [17, 34, 51, 68], row);
  }
});

test('a long line beside the number is of the head where it stands there on other pages too', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const head = 'Stockholms stad Tertialrapport 2 2019 för Hägersten-Älvsjös stadsdelsnämnd';
  const lines = [1, 2, 3, 4].flatMap((page) => [
    ...text,
    page === 2 ? head.replace('Tertial', 'Tenial') : head,
    `Stadsdelsnämnden Sid ${page} (5)`,
  ]);
  assert.deepEqual(
    [...furnitureLines(lines)].sort((a, b) => a - b),
    [16, 17, 33, 34, 50, 51, 67, 68],
  );
});

test('a labelled page number alone is furniture, what stands beside it is not', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const lines = [...text, 'KF:s Period', 'Sid 4', '78 %', ...text, 'Sid 5', '78 %', '5', ...text];
  assert.deepEqual([...furnitureLines(lines)], [17, 34]);
});

test('units that a row’s last line holds at the end of a page are none of its head', () => {
  const text = Array<string>(15).fill(
    'Alla verksamheter har under perioden arbetat vidare med det som de har beslutat om.',
  );
  const pages = [1, 2, 3].flatMap((page) => [`Tertialrapport 1 2023 Sida ${page} av 3`, ...text]);
  assert.ok(!furnitureLines([...pages.slice(0, 16), 'kwh kwh — kwh', ...pages.slice(16)]).has(17));
});
