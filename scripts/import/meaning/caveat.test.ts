import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caveatsOf, rollingOf } from './caveat.ts';
import { cell } from '../table/cell.ts';

const printed = { outcome: cell('41 %', 3)! };
const analysis = (...lines: string[]) => ({ analysis: [lines.map((text, at) => ({ text, line: at + 4 }))] });
const kinds = (text: string, cells: { outcome: typeof printed.outcome | null } = printed) =>
  caveatsOf(analysis(text), cells).map(({ kind, cells: [first] }) => `${kind} ${first}`);

const phrases: readonly [string, ...string[]][] = [
  ['Badet saknar helt tillförlitliga siffror för våren.', 'otillforlitlig outcome'],
  ['Siffrorna är därför inte helt tillförlitliga.', 'otillforlitlig outcome'],
  ['Utfallet för badhusen bedöms vara osäkert.', 'otillforlitlig outcome'],
  ['Simlärarna har sett brister i bassängernas mätverktyg Badkollen.', 'otillforlitlig outcome'],
  ['Det finns brister i hur mätningen görs.', 'otillforlitlig outcome'],
  ['Prognosen på 12,5 % är dock mycket osäker.', 'otillforlitlig forecast'],
  ['Målet sattes efter en siffra som har visat sig felaktig.', 'felaktig previousOutcome'],
  ['Det redovisade utfallet är felaktigt och rättas till sommaren.', 'felaktig outcome'],
  ['Uppgifterna kommer ur boksystemet och avser januari till mars.', 'ofullstandig outcome'],
  ['Junis siffror har vid tryckningen inte kommit.', 'ofullstandig outcome'],
  ['Några badare fattas då badet avvaktar inrapportering.', 'ofullstandig outcome'],
  ['Statistiken är inte komplett.', 'ofullstandig outcome'],
  ['Det finns en eftersläpning i registreringen.', 'ofullstandig outcome'],
  ['Andelen har inte mätts tidigare utan antalet.', 'metodbyte outcome'],
  ['Indikatorn har i år förändrats så att kiosker räknas.', 'metodbyte outcome'],
  ['Andelen beräknas enligt en ny metod.', 'metodbyte outcome'],
  ['Utfallet beror på att två simhallar bytt mätmetod.', 'metodbyte outcome'],
  ['Mål och resultat är gemensamma för Farsta och Skarpnäck.', 'omfattning outcome'],
  ['Indikatorn avser nämndens simhallar i egen regi och redovisas till hösten.', 'omfattning outcome'],
  ['Resultatet omfattar endast badare under tolv år.', 'omfattning outcome'],
  ['Indikatorns formulering omfattar såväl nämndens som grannens mark.', 'omfattning outcome'],
];

test('every phrase is known by its kind and the cell it is about first', () => {
  for (const [text, ...expected] of phrases) assert.deepEqual(kinds(text), expected, text);
});

const harmless = [
  'Det är osäkert om årsmålet nås.',
  'Prognosen är ett bättre resultat, men det är osäkert om det räcker.',
  'Resultatet är osäkert om inte fler simlärare anställs.',
  'Prognosen är osäker om sommaren blir kall.',
  'Felaktiga utbetalningar ska minska.',
  'Handläggarna saknar tid för statistik.',
  'Underlaget ska bli mer tillförlitligt inför hösten.',
  'Brister i omsorgen har utretts.',
  'Brister i arbetet med statistik har åtgärdats.',
  'Om siffrorna är felaktiga rättas de.',
  'Det kan eventuellt vara så att statistiken är ofullständig.',
  'Siffrorna är inte längre osäkra.',
  'Utfallet var för högt för att målet ska nås.',
  'Avtalet avser perioden januari-mars.',
  'Siffrorna avser perioden januari-april.',
  'Indikatorn har inte mätts tidigare.',
  'Arbetssättet har förändrats.',
  'Enheterna tar fram en ny metod för simundervisning.',
  'Indikatorn avser simhallar i egen regi och på entreprenad.',
  'Utfallet avser endast perioden.',
  'Badet är gemensamt för Farsta och Skarpnäck.',
];

test('what speaks of the target, of work or of what may be is no caveat', () => {
  for (const text of harmless) assert.deepEqual(kinds(text), [], text);
});

test('a kind is said once a row, on the line where it is said first; an outcome that is missing is not incomplete', () => {
  const said = analysis('Vågen är lagad och alla väger', 'sig. Statistiken är', 'missvisande. Siffrorna är osäkra.', 'Statistiken är inte komplett.'); // prettier-ignore
  const outcomes = ['outcome', 'outcomeMen', 'outcomeWomen'];
  assert.deepEqual(caveatsOf(said, printed), [
    { kind: 'otillforlitlig', cells: outcomes, line: 5 },
    { kind: 'ofullstandig', cells: outcomes, line: 7 },
  ]);
  assert.deepEqual(kinds('Statistiken är inte komplett.', { outcome: null }), []);
});

test('rolling twelve months are known, with their last month where it is said', () => {
  assert.deepEqual(rollingOf(analysis('Siffran avser rullande 12 månader per mars 2024.')), { until: '2024-03', line: 4 }); // prettier-ignore
  assert.deepEqual(rollingOf(analysis('Bra.', 'Talen är "rullande-tolv" månader t.o.m. maj 2023.')), { until: '2023-05', line: 5 }); // prettier-ignore
  assert.deepEqual(rollingOf(analysis('Utfallet är rullande tolv.')), { until: null, line: 4 });
  assert.equal(rollingOf(analysis('Rullande schema för 12 lärare.')), undefined);
});
