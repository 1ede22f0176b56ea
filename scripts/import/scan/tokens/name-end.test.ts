import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unheld } from '../../report/fixtures/unheld.ts';
import { nameWeights } from '../../weights.ts';
import { nameEnd } from './name-end.ts';

/** The words behind "|" are of the row's cells. */
function assertEnds(parted: string, open: string[] = [], hasFallen = false): void {
  const [name, fallen = ''] = parted.split('|').map((each) => each.trim());
  const text = `${name} ${fallen}`.trim();
  assert.deepEqual(nameEnd(text, new Set(open), hasFallen), {
    name,
    fallen: fallen.split(' ').filter(Boolean),
  });
}

test('figures, units, targets and noise behind a name are cells', () => {
  assertEnds('Andel elever som | 77% 78 %');
  assertEnds('Köpt energi i | 2,1 GWh Ly', ['Ly']);
  assertEnds('Köpt energi i | 4GWh_');
  assertEnds('Index för ledarskap | 83 84');
  assertEnds('Index för ledarskap | 83 & 84');
  assertEnds('Inköpta varor | CO2 per CO2 per CO2 per');
  assertEnds('Andel elever som | Fastställs');
  assertEnds('Antal elever som | 12 3:');
  assertEnds('Andel elever som | 74 4 TAR — T8A', ['T8A']);
  assertEnds('som deltar i aktiviteter | es ts ees ew', ['es', 'ts', 'ees', 'ew']);
  assertEnds('| livsmed livsmed livsmed');
  assertEnds('Antal pass | q q');
  assertEnds('Antal tillgängliga | ASTESE', ['ASTESE'], true);
});

test('figures and small words twice that names have are no cells', () => {
  for (const name of [
    'Andel unga (16-24 år) som trivs under en 14-dagarsperiod',
    'Antal lekplatser per 1 000 invånare',
    'Antal lekplatser per 10 000 invånare i åldern 16 till 24 år',
    'Minskning av matsvinn, antal kilo per portion',
    'Antal beslut inom 48 timmar enligt förordning (2022:1274)',
    'Andel skolor med minst 2 fritidsledare',
    'Antal barn per grupp 4',
    'Nämndens prognossäkerhet T2',
    'Andel hundar som bor i hus som',
    'Andel elever med långvarigt stöd jämfört med',
  ])
    assertEnds(name);
});

test('a bare number before figures with a comma is of the name', () => {
  assertEnds('Antal barn per grupp 6 | 13,8 16,4');
});

test('a long word that could not be read is of the name; a letter is what is left of an icon', () => {
  assertEnds('trivs i stadsdelsnamndsomrad', ['stadsdelsnamndsomrad']);
  assertEnds('hamn6verforingar', [], true);
  assert.deepEqual(nameEnd('trivs i g'), { name: 'trivs i', fallen: [] });
});

test('less is needed where cells have fallen into the name', () => {
  assertEnds('trivs i parken med kg', [], false);
  assertEnds('trivs i parken med 45 Aebo', ['Aebo']);
  assertEnds('trivs i parken med | 45 12', [], true);
});

/** Lines that each hold some weights, with where their names end. */
// prettier-ignore
const lines: [holds: (keyof typeof nameWeights)[], line: string, hasFallen?: boolean][] = [
  [['begins', 'rest'], 'Antal hundar i es |'],
  [['goesOn'], 'Antal hundar i — — |', true],
  [['cell'], 'Antal hundar i | Tas 45 de'],
  [['sign', 'either'], 'Antal hundar i kg 12 — |'],
  [['small'], 'Antal | hundar i hundar'],
  [['word'], 'Antal hundar i Tas parken — |'],
];

const ended = (line: string, hasFallen = false) => {
  const { name, fallen } = nameEnd(line.replace(' |', ''), new Set(['es']), hasFallen);
  return [name, '|', ...fallen].join(' ');
};

test('each line ends where it should', () => {
  for (const [, line, hasFallen] of lines) assert.equal(ended(line, hasFallen), line);
});

test('each weight has a line that a quarter more or less of it ends elsewhere', () => {
  const isMoved = (key: keyof typeof nameWeights) =>
    lines.some(([holds, line, hasFallen]) => holds.includes(key) && ended(line, hasFallen) !== line);
  assert.deepEqual(unheld(nameWeights, isMoved), []);
});
