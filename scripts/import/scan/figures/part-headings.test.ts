import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unheld } from '../../report/fixtures/unheld.ts';
import { headingWeights } from '../../weights.ts';
import { partHeadings } from './part-headings.ts';

/** Headers whose lines an OCR read across their columns, and the headings; null where they are none. */
// prettier-ignore
const headers: [holds: (keyof typeof headingWeights)[], lines: string[], said: string[] | null][] = [
  [['now', 'odd'], ['Resultatöverföring Beräknat resultat resultatöverföring', 'från 2019 Överskott 2020 Överskott (-) = till 2021 Överskott'], null],
  [['seldom'], ['Mnkr Budget 2020 2021 Prognos Avvikelse'], null],
  [['most'], ['Mnkr Budget Hundar Katter Bin Avvikelse'], ['Mnkr', 'Budget', 'Hundar', 'Katter', 'Bin', 'Avvikelse']],
  [[], ['Resultatenheternas Resultatoy erforing', 'Resultatenhetens namn brutto budget 2025 fran 2024'], ['Resultatenhetens namn', 'Resultatenheternas bruttobudget 2025', 'Resultatöverföring fran 2024']],
];

function headingsOf(lines: readonly string[]): string[] | null {
  const { columns, cost } = partHeadings(lines)!;
  return cost > headingWeights.most ? null : columns;
}

test('each header has its headings', () => {
  for (const [, lines, said] of headers) assert.deepEqual(headingsOf(lines), said);
});

test('each weight has a header that a quarter more or less of it parts otherwise', () => {
  const isMoved = (key: keyof typeof headingWeights) =>
    headers.some(
      ([holds, lines]) =>
        holds.includes(key) && JSON.stringify(partOf(lines)) !== JSON.stringify(own.get(lines)),
    );
  const partOf = (lines: readonly string[]) => [partHeadings(lines)!.columns, headingsOf(lines)];
  const own = new Map(headers.map(([, lines]) => [lines, partOf(lines)]));
  assert.deepEqual(unheld(headingWeights, isMoved), []);
});
