import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './one-surplus.ts';

const found = (...rows: string[]) =>
  findingsOf(
    check,
    evidence([
      facts({
        tables: [table('verksamhetsomraden', ['Mnkr | Budget | Prognos | Avvikelse', ...rows].join('\n'))],
      }),
    ]),
  );

test('one surplus that pays for several deficits is asked about, with the part it comes from', () => {
  const [one] = found(
    'Sjöräddning | 20,0 | 7,0 | 13,0',
    'varav fyrar | 10,0 | -3,0 | 13,0',
    'Hamnar | 5,0 | 11,0 | -6,0',
    'Färjor | 5,0 | 12,0 | -7,0',
    'Totalt | 30,0 | 30,0 | 0,0',
  );
  assert.match(
    one!.sentence.replaceAll('\u00a0', ' '),
    /”Sjöräddning” gå 13,0 mnkr plus, allt från ”fyrar”, och det täcker underskotten för ”Hamnar” \(−6,0 mnkr\) och ”Färjor”/,
  );
  assert.deepEqual(one!.lines, [31, 32, 33, 34]);
});

test('of a year that has ended it is told as what was', () => {
  const text =
    'Mnkr | Budget | Utfall | Avvikelse\nFyrar | 9 | 4 | 5\nHamnar | 1 | 4 | -3\nFärjor | 1 | 3 | -2\nTotalt | 11 | 11 | 0';
  const [one] = findingsOf(
    check,
    evidence([facts({ type: 'verksamhetsberattelse', tables: [table('verksamhetsomraden', text)] })]),
  );
  assert.match(one!.sentence, / gick ”Fyrar” 5.* plus, och det täckte .*\. Vad händer ett år utan/);
});

test('two surpluses, one deficit and a budget out of balance are not', () => {
  assert.deepEqual(found('A | 9 | 4 | 5', 'B | 1 | 6 | -5', 'Totalt | 10 | 10 | 0'), []);
  assert.deepEqual(found('A | 9 | 4 | 5', 'B | 1 | 4 | -3', 'C | 1 | 4 | -3', 'Totalt | 11 | 12 | -1'), []);
  assert.deepEqual(
    found('A | 9 | 4 | 5', 'D | 2 | 1 | 1', 'B | 1 | 4 | -3', 'C | 1 | 4 | -3', 'Totalt | 13 | 13 | 0'),
    [],
  );
  assert.deepEqual(found('A | 9 | 4 | 5', 'B | 1 | 4 | -3', 'C | 1 | 3 | -2', 'Totalt | 11 | 11 | 0?'), []);
  assert.equal(found('A | 9 | 4 | 5', 'B | 1 | 4 | -3', 'C | 1 | 3 | -2', 'Totalt | 11 | 11 |').length, 1);
});
