import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importReport } from '../../../report/import-report.ts';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';

/** A page of an invented report, printed, scanned at 170 dots to the inch, leaning, with noise. */
const scan = readFileSync(new URL('fixtures/scan.pdf', import.meta.url));

/** The same in a file that says its page is a quarter as large. */
const small = Buffer.from(
  scan.toString('latin1').replaceAll('595.058824', '148.764706').replaceAll('420.141176', '105.035294'),
  'latin1',
);

test('a scanned page gives goals, rows and figures with their page', async () => {
  await assertRead(scan);
});

test('a page that says another size than paper has is read as large as paper', async () => {
  await assertRead(small);
});

async function assertRead(bytes: Uint8Array): Promise<void> {
  const { facts } = await importReport('scan.pdf', bytes, loadKnowledge());
  assert.deepEqual(facts.source.extraction, 'ocr');
  assert.deepEqual([facts.source.columns, facts.source.pages], ['boxes', [1]]);
  assert.deepEqual(
    facts.goals.map(({ name, assessment }) => [name, assessment]),
    [
      ['En modern storstad med möjligheter och valfrihet för alla', 'delvis'],
      ['Stockholm är en trygg och säker stad', 'helt'],
    ],
  );
  const printed = facts.indicators.map(({ name, cells, period, page }) => {
    const { outcome, previousOutcome, forecast, target, councilTarget } = cells;
    const all = [outcome, previousOutcome, forecast, target, councilTarget].map((cell) => cell?.text ?? null);
    return [name, ...all, period, page];
  });
  assert.deepEqual(printed, [
    [
      'Andel nöjda besökare på öppna bibliotek',
      '71,4 %',
      '8,2 %',
      null,
      '75 %',
      'Ökning',
      'Tertial 1 2024',
      1,
    ],
    ['Antal sålda fågelholkar', '1 305 st', null, '1,9 %', '14,1 st', '7,1 %', 'Tertial 1 2024', 1],
  ]);
  assert.deepEqual(
    facts.activities.map(({ name, start, end }) => [name, start, end]),
    [['Måla bänkarna längs sjön', '2024-02-01', '2024-08-31']],
  );
}
