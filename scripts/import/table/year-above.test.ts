import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';
import { yearAbove } from './year-above.ts';

test('a line that says nothing but what year is below it', () => {
  const years = (...lines: string[]) => lines.map((line) => yearAbove(line, 2023));
  assert.deepEqual(years('Utfall 2022', 'Indikatorer 2022 (föregående år)', 'Tabell 3: föregående år', 'Bokslut 2022'), [2022, 2022, 2022, 2022]); // prettier-ignore
  assert.deepEqual(years('Utfall 2023', '2022'), [2023, null]);
  assert.deepEqual(years('Uppföljning', '', 'Utfallet 2022 var lägre.', '1.2 Mål för parkerna 2022', '2022 12', 'Fler lindar 2022', 'föregående års', '2022.', 'helår 2022.'), Array(9).fill(null)); // prettier-ignore
});

test('outcomes below the year before are that year’s, and its targets none of the report’s', () => {
  const rows = ['Indikator\tUtfall\tÅrsmål', 'Antal lindar\t30 st\t40 st', ''];
  for (const [before, now] of [['Utfall 2022', 'Utfall 2023'], ['Föregående år', 'Innevarande år']]) {
    const { facts } = importBody(councilGoal, '', before!, ...rows, now!, ...rows);
    const own = facts.indicators.map(({ cells, previousYear }) => [cells.previousOutcome?.text, previousYear, cells.outcome?.text, cells.target?.text]); // prettier-ignore
    assert.deepEqual(own, [['30 st', 2022, undefined, undefined], [undefined, null, '30 st', '40 st']], before!); // prettier-ignore
  } // prettier-ignore
});

test('a head that prints its own years is as it says', () => {
  const { facts } = importBody(councilGoal, '', 'Utfall 2022', 'Indikator\tUtfall 2023\tÅrsmål', 'Antal lindar\t30 st\t40 st'); // prettier-ignore
  assert.deepEqual(facts.indicators.map(({ cells }) => [cells.outcome?.text, cells.target?.text]), [['30 st', '40 st']]); // prettier-ignore
});
