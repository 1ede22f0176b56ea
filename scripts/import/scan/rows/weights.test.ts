import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorShape } from './indicator-rows.ts';
import { rowLines } from './line.ts';
import { tableSteps } from './steps.ts';
import type { RegionLine } from './types.ts';
import { rowWeights as weights } from '../../weights.ts';

type Weight = keyof typeof weights;

const whole = 'Andel katter 61 % 62 % 2024';
const said = 'Nämnden har under året arbetat med ett nytt sätt att räkna hundar och katter';

/** Lines of tables that each hold some weights, and what each line is. */
// prettier-ignore
const tables: [holds: Weight[], lines: string[], steps: string][] = [
  // An icon opens a row, though its cells are lost; behind it a sentence is one.
  [['bareRow', 'left'], [whole, 'Stadens parker', '', '@ Hundar', 'i parken.'], 'open more open more'],
  [['marked'], [whole, 'Stadens parker', '', '@ Hundar', 'Arbetet går vidare.'], 'open more say say'],
  // A narrow line below a whole row is more likely the rest of its name than an analysis without its word.
  [['capitalRest', 'partedRest', 'lostWord'], [whole, '', 'Nämnden har räknat katter.'], 'open more'],
  // A word that names begin with begins the next one, though the cells of the row above are lost.
  [['notFirst'], ['Antal hundar', 'Andel katter 61 % 62 % 2024'], 'open open'],
  // So does an age, or a quote.
  [['notFirst'], ['Antal hundar', '3-7-åringar 61 % 62 % 2024'], 'open open'],
  [['notFirst'], ['Antal hundar', '"Bra bad" 61 % 62 % 2024'], 'open open'],
  // So it does in the middle of an analysis, though its own period is lost.
  [[], [whole, 'Analys', `${said}.`, 'Antal katter 61 % 62 % cee'], 'open word say open'],
  // So it does where the unit of its cells ends as a sentence may, and where one cell is left of it above the next answer.
  [[], [whole, 'Analys', `${said}.`, '', 'Antal barn i de kommunala hamnarna inom 48 timmar 13,3 barn/avd. 14,1 barn/avd. 13,9 barn/avd.'], 'open word say open'],
  [[], [whole, 'Analys', `${said}.`, '', 'Antal hundar 25 %', '', 'Analys', `${said}.`], 'open word say open word say'],
  // A sentence begins no row, though cells without a name stand below it.
  [['sentence'], [whole, 'Analys', `${said}.`, 'Nämnden har räknat hundar under året.', '', '4 st 5 st', '', 'hundar i hamnen 2024'], 'open word say say left say'],
  // A goal's expected result is none: it has no cells, or a figure in brackets.
  [[], [whole, 'Analys', `${said}.`, '', 'Antal hundar ökar', 'Antal katter är oförändrat (2023: 70 st)'], 'open word say say say'],
  // Half its period above a row parts it from what stands there as the half is parted.
  [[], [whole, 'Analys', `${said}.`, '', 'Tertial 1', 'Stadens katter 61 % 62 % 2024'], 'open word say ahead open'],
  // So do figures above a name whose row has units alone; behind a row that has no period yet they are its own.
  [['ahead'], [whole, '15,9 barn/', 'Antal barn avd. 2024'], 'open ahead open'],
  [[], ['Andel katter 61 % 62 %', '15,9 barn/', 'Antal barn avd. 2024'], 'open more open'],
  // A row's line within a sentence is left over: neither text nor sure to be a row.
  [['notApart', 'notEnded', 'narrowSaid', 'cellsSaid'], [whole, 'Analys', `${said} samt`, 'Stadens hundar 4 st 5 st 2024'], 'open word say left'],
  // So is one whose name begins small, and cells without a name below a row that has its own.
  [['smallFirst'], [whole, 'Analys', `${said}.`, '', 'hundar 4 st 5 st 2024'], 'open word say left'],
  [['moreCells', 'late'], [whole, 'Analys', `${said}.`, '', '4 st 5 st 2024'], 'open word say left'],
  // Cells that the row above has no room for are a row's whose name is lost.
  [['nameless'], [whole, '45 % 50 %', '45 % 50 % Tertial 1 2024'], 'open open more'],
  // Cells without a name are no row of their own, nor of the one below, which a ring may open; a sentence is
  // no rest of a name.
  [['endless'], ['4 st 5 st', 'i parken'], 'left left'],
  [['otherCells'], ['4 st 5 st', 'i parken', 'Stadens katter 61 % 62 % 2024'], 'left left open'],
  [['wide'], ['@ Hundar', `${said}.`], 'open left'],
  [[], ['4 st 5 st', '@ hundar', 'i parken'], 'ahead open more'],
  [[], ['4 st 5 st Tertial 1', '@ hundar', 'i parken'], 'ahead open more'],
  [['smallRing'], ['4 st 5 st 2024', '4 st 5 st', '@ hundar'], 'left ahead open'],
  // Above a row stands none that has neither cells nor an answer; and the word may be read twice.
  [['noAnswer'], ['@ i parken', 'Analys', '', '@ Antal hundar 4 st 5 st 2024'], 'left left open'],
  [[], ['@ hundar 4 st 5 st 2024', 'Analys', 'Analys', whole], 'open word word open'],
  // An icon and the word are not enough for a row none of whose cells is there.
  [['strayWord'], [whole, 'Analys', `${said}.`, '', '@ Stadens hundar', 'Analys', `${said}.`], 'open word say say word say'],
  // Behind a name that has no end stands its rest, which may begin as names do, be wide, or stand below a blank line.
  [['hanging'], ['Antal hundar i parken enligt 4 st', '', 'Katter 5 st 2024'], 'open more'],
  [[], ['Andel hundar enligt 61 % 62 % 2024', 'Andel parker.', whole], 'open more open'],
  [[], [whole.replace('katter', 'katter med'), '', 'hemvist i en av stadens alla parker, eller i någon av de kommunala hamnarna', whole], 'open more open'],
  // What stands between the words of headings and is neither letter nor digit makes them no row's.
  [[], [whole, 'Utfall VB Prognos Årsmål — Period', 'Stadens katter 61 % 62 % 2024'], 'open left open'],
  // The word is left out for no row's sake.
  [[], ['Antal hundar ; a', 'i parken ie ae Bo ee', 'Analys', `${said}.`, '', 'hes - Tertial 1', 'Antal katter 4 0 0 2024'], 'open more word say say open'],
  // All of a row's cells may stand above it.
  [[], [whole, '4 st 5 st 2024', 'Stadens hundar', whole], 'open ahead open open'],
  // What is left of an icon stands before the rest of a name.
  [['midIcon'], ['@ hundar 4 st 5 st 2024', '', '@ i parken', `${said}.`], 'open more left'],
];

function read(lines: readonly string[]): string {
  const region = lines.map((text, at): RegionLine => ({
    line: at + 1,
    text,
    kind: text === '' ? 'blank' : 'text',
  }));
  const shape = indicatorShape('whole', new Set(['Andel', 'Antal']));
  return tableSteps(rowLines(region, shape.kind), shape).join(' ');
}

test('each table is read as it should be', () => {
  for (const [, lines, steps] of tables) assert.equal(read(lines), steps, lines.join(' / '));
});

test('a quarter more or less of a weight reads a table otherwise that holds it', () => {
  for (const [holds, lines, steps] of tables)
    for (const key of holds) {
      const own = weights[key];
      const moved = [0.75, 1.25].some((times) => {
        weights[key] = own * times;
        return read(lines) !== steps;
      });
      weights[key] = own;
      assert.ok(moved, key);
    }
});
