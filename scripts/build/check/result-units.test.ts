import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './result-units.ts';

const head =
  'Enhet | Bruttobudget 2025 | Resultat-överföring från 2024 Överskott (-) Underskott (+) | Resultat 2025 Överskott (-) Underskott (+) | Resultatöver-föring till 2026 Överskott (+) Underskott (-)';
const found = (...rows: string[]) =>
  findingsOf(
    check,
    evidence([facts({ tables: [table('resultatenheter', [head, ...rows].join('\n'))] })]),
  ).map(({ sentence, lines }) => [sentence.replaceAll('\u00a0', ' '), lines]);

test('the sign flips from column to column as the headings say', () => {
  assert.deepEqual(found('Grimsta | 34 871 | -3 783,0 | 400,0 | 3 383,0', 'Dalen | 1 | 309 | 0 | -309'), []);
});

test('a transfer that does not follow is asked about', () => {
  assert.deepEqual(found('Matteus | 51 811,0 | -4 908,0 | 0,0 | 2 643,0'), [
    [
      'För ”Matteus” i tabellen under ”Pengar” blir −4 908,0 mnkr från förra året och årets resultat 0,0 mnkr enligt rubrikernas tecken 4 908 mnkr att föra över, men där står 2 643,0 mnkr. Hur hänger det ihop?',
      [31],
    ],
  ]);
});

test('rows that fit with the other sign are asked about together', () => {
  const [first, ...more] = found(
    'Johannes | 53 800 | -5 390,0 | -10,0 | 5 380,0',
    'Klara | 46 185 | -2 105,0 | 0,0 | 2 105,0',
    'Summa | | -7 495,0 | -10,0 | 7 485,0',
  );
  assert.equal(more.length, 0);
  const [sentence, lines] = first!;
  assert.match(
    String(sentence),
    /går 2 rader ihop bara om resultatet har motsatt tecken .*”Johannes” \(−10,0 mnkr\)/,
  );
  assert.deepEqual(lines, [31, 33]);
});

test('an amount that seems moved from one unit to another is one question', () => {
  const [one, ...more] = found(
    'Matteus | 51 811,0 | -4 908,0 | 0,0 | 2 643,0',
    'Klara | 46 185 | -2 105,0 | 0,0 | 2 105,0',
    'Odenplan | 40 000 | -2 444,0 | 0,0 | 4 709,0',
  );
  assert.equal(more.length, 0);
  assert.match(
    String(one![0]),
    /2 643,0 mnkr, är 2 265 mnkr mindre än raden ger, och för ”Odenplan”, 4 709,0 mnkr, lika mycket mer\./,
  );
  assert.deepEqual(one![1], [31, 33]);
});

test('whatever is carried over by the rule is never asked about', () => {
  const amount = fc.integer({ min: -99_999, max: 99_999 });
  fc.assert(
    fc.property(
      amount,
      amount,
      (from, result) => found(`A | 1 | ${from} | ${result} | ${-(from + result)}`).length === 0,
    ),
  );
});
