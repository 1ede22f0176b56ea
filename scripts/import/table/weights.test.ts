import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns as all } from '../../../src/indicator-columns.ts';
import type { Owner } from '../../../src/model.ts';
import { assign, cutOf, type Row } from './columns.ts';
import { unmeasured } from './evidence.ts';
import { readings } from './misread.ts';
import { asPrinted } from './reading.ts';
import { unheld } from '../report/fixtures/unheld.ts';
import { columnWeights as weights } from '../weights.ts';

/**
 * Reads a row: what is known of it (owner, `year` or `part`, `late`, `annual`, `share`, how cells are told), and its cells, parted
 * by "|", "~" behind one whose unit may be broken off. Gives what stands under which column, doubts after a "?".
 */
function read(about: string, printed: string, analysis = ''): string {
  const is = (word: string) => about.split(' ').includes(word);
  const texts = printed.split('|').map((each) => each.trim());
  const place = (['pinned', 'trimmed', 'open'] as const).find(is) ?? 'order';
  const cells = texts.map((text) => {
    if (text === '') return [];
    const [, bare] = /^(.+) .+~$/.exec(text) ?? [];
    if (bare)
      return [
        { ...asPrinted(text.slice(0, -1)), broken: true },
        { ...asPrinted(bare), cost: 0.3 },
      ];
    const [, figure, unit] = /^([+\dT][\dT.,]*)(?: (\D+))?$/.exec(text) ?? [];
    if (place !== 'order' || figure === undefined) return [asPrinted(text)];
    const others = texts.filter((each) => each !== text).map((each) => each.split(' ')[0]!);
    return readings(
      { figure, unit: unit ?? '', loose: false },
      { figures: others, share: is('share'), decimals: false },
    );
  });
  const columns = is('annual') ? all.filter((role) => role !== 'forecast') : all;
  const { at, said, doubts } = assign({
    cuts: [cutOf(cells)],
    columns,
    owner: about.split(' ')[0] as Owner,
    span: (['year', 'part'] as const).find(is) ?? null,
    late: is('late'),
    measure: {
      ...unmeasured,
      most: is('share') ? 100 : null,
      unforeseen: is('budget'),
      year: 2023,
      previousYear: 2022,
      analysis,
    },
    place,
    noise: 1,
  } satisfies Row);
  const put = at.flatMap((column, nth) => (column !== null && said[nth] ? [`${columns[column]} ${said[nth].text}`] : [])); // prettier-ignore
  return [...put, ...doubts.map((each) => `${each.cell}? ${each.candidates.join(' or ')}`)].join('; ');
}

/** Rows that each hold some weights: what is known, the cells, what they say, the row's analysis. */
// prettier-ignore
const rows: [holds: (keyof typeof weights)[], about: string, cells: string, said: string, analysis?: string][] = [
  [['margin', 'forecast'], 'kf', '12 st | 12 st | 12 st | 13 st', 'outcome 12 st; forecast 12 st; target 12 st; councilTarget 13 st'],
  [['blurred'], 'namnd year share', '9 | 73 st | 72 st', 'target 72 st; outcome? 9; outcomeMen? 9; outcomeWomen? 73 st; previousOutcome? 9 or 73 st; forecast? 73 st'],
  [['shortMargin'], 'kf part pinned', '46 % | 45 % | 46,2 % | 41,7 % | | öka', 'outcome 46 %; outcomeMen 45 %; outcomeWomen 46,2 %; previousOutcome? 41,7 %; forecast? 41,7 %; target? öka; councilTarget? öka'],
  [[], 'kf trimmed', '8 st | | | | 12 st |', 'outcome 8 st; forecast? 12 st; target? 12 st'],
  [['dropped', 'pair'], 'namnd pinned', '5 | | 8 | | 12 | 12 |', 'outcome 5; previousOutcome 8; forecast 12; target 12'],
  [[], 'namnd part pinned', '9 | | 8 | | 12 | 12 |', 'outcome 9; forecast 12; target 12; outcomeWomen? 8; previousOutcome? 8'],
  [[], 'kf part pinned', '| 51 % | | 49 % | 53 % | 55 % |', 'previousOutcome 49 %; forecast 53 %; target 55 %; outcome? 51 %; outcomeMen? 51 %'],
  [['trimmed', 'tabMargin'], 'namnd trimmed', '90 | | | 80 | 95', 'outcome 90; previousOutcome 80; forecast? 95; target? 95'],
  [['bound'], 'namnd', 'Max 10 | 40', 'target 40; outcome? Max 10; previousOutcome? Max 10'],
  [[], 'kf pinned', '| | | Max 10 | 40 | ', 'previousOutcome? Max 10; forecast? Max 10; target? Max 10 or 40; councilTarget? 40'],
  [['early', 'yearForecast', 'otherForecast'], 'kf year', '62 % | 73 % | 74 % | 77 %', 'target 74 %; councilTarget 77 %; outcome? 62 %; previousOutcome? 62 % or 73 %; forecast? 73 %'],
  [['total'], 'namnd year', '12 % | 13 % | 14 % | öka', 'outcome 12 %; previousOutcome 13 %; forecast 14 %; target öka'],
  [[], 'kf share', '2,1 % | 1,7 % | 2 % | 1,9 % | 1,9 %', 'outcome 2,1 %; previousOutcome 1,7 %; forecast 2 %; target 1,9 %; councilTarget 1,9 %'],
  [['parts'], 'kf share', '31,4 % | 12 % | 30,2 % | 32,0 % | 33 % | 33 %', 'outcome 31,4 %; outcomeMen 1,2 %; outcomeWomen 30,2 %; previousOutcome 32,0 %; target 33 %; councilTarget 33 %'],
  [['council', 'target'], 'kf', '75 %', 'target? 75 %; councilTarget? 75 %'],
  [[], 'kf year share', '70 % | 71 % | 7 %', 'previousOutcome 70 %; target 71 %; councilTarget 7 %; councilTarget? 7 % or 71 %'],
  [['goals'], 'kf part share', '70 % | 8 % | 71 % | 70 %', 'outcome? 70 % or 7,0 %; outcomeMen? 70 % or 7,0 % or 8 %; outcomeWomen? 8 % or 71 % or 7,1 %; previousOutcome? 7,0 % or 70 % or 8 % or 71 %; forecast? 8 % or 71 % or 7,1 % or 70 %; target? 71 % or 7,1 % or 70 % or 7,0 %; councilTarget? 70 % or 7,0 %'],
  [[], 'kf part', '12 st | 13 st | 15 st', 'target 13 st; councilTarget 15 st; outcome? 12 st; previousOutcome? 12 st'],
  [[], 'kf part', '12 st | 13 st | 80 st', 'target 13 st; councilTarget 80 st; outcome? 12 st; previousOutcome? 12 st'],
  [['board', 'never'], 'namnd', 'öka | 5 st', 'target öka; councilTarget 5 st'],
  [['words'], 'kf', 'öka', 'councilTarget öka'],
  [['far'], 'namnd part', '12 % | 13 % | 14 % | 120 %', 'outcome 12 %; previousOutcome 13 %; forecast 14 %; target 120 %; target? 120 % or 12,0 %'],
  [['late'], 'kf year late', '62 % | 73 % | 74 % | 77 %', 'target 74 %; councilTarget 77 %; outcome? 62 %; previousOutcome? 62 % or 73 %; forecast? 73 %'],
  [['lateAlone', 'lateTarget'], 'kf year late', '62 % | 74 % | 74 % | 77 %', 'previousOutcome 62 %; forecast 74 %; target 74 %; councilTarget 77 %'],
  [['told'], 'namnd year', '81 % | 82 %', 'outcome 81 %; target 82 %', 'Utfallet 81 för 2023 är lägre.'],
  [['outcome'], 'kf part', '40 st | 20 st | 12 st', 'target 20 st; councilTarget 12 st; outcome? 40 st; previousOutcome? 40 st'],
  [['unreported'], 'namnd annual', '81 % | 82 %', 'target 82 %; outcome? 81 %; previousOutcome? 81 %'],
  [['partForecast'], 'kf part', '14,4 | 13,9 | 15 | 16', 'outcome 14,4; target 15; councilTarget 16; previousOutcome? 13,9; forecast? 13,9'],
  [['loneForecast'], 'kf', '14,4 | 13,9 | 15 | 16', 'outcome 14,4; previousOutcome 13,9; target 15; councilTarget 16'],
  [[], 'kf budget part', '100,4 % | 100,5 % | 100,2 % | 100 % | 100 %', 'outcome 100,4 %; previousOutcome 100,5 %; forecast 100,2 %; target 100 %; councilTarget 100 %'],
  [[], 'kf part', '5,1 st | 4,8 st | 5,0 st | 5,4 | 54', 'outcome 5,1 st; previousOutcome 4,8 st; forecast 5,0 st; target 5,4; councilTarget 5,4'],
  [['between'], 'namnd part share', '5,9 % | 5,7 % | 6,1 % | 5,7 %', 'outcome 5,9 %; target 5,7 %; outcomeMen? 5,7 %; outcomeWomen? 6,1 %; previousOutcome? 5,7 %; forecast? 6,1 %'],
  [[], 'kf part', '0 | 0 | 0 | 0 | 0', 'outcome 0; target 0; councilTarget 0; outcomeMen? 0; outcomeWomen? 0; previousOutcome? 0; forecast? 0'],
  [[], 'kf part', '28 st | - | 30 st | 27 st | 27 st | 26 st', 'outcome 28 st; previousOutcome 30 st; forecast 27 st; target 27 st; councilTarget 26 st; outcomeMen? -; outcomeWomen? -'],
  [[], 'kf part', '4,2 | 4,2 | 4,2 | 4,2 | 41', 'outcome 4,2; councilTarget 41; outcomeMen? 4,2; outcomeWomen? 4,2; previousOutcome? 4,2; forecast? 4,2; target? 4,2; councilTarget? 41 or 4,1'],
  [['said'], 'namnd share', '11 %', 'target 1,1 %', 'Målet är 1,1 %.'],
  [['size', 'commas'], 'kf', '1,2 % | 15 %', 'target 1,2 %; councilTarget 15 %; councilTarget? 15 % or 1,5 %'],
  [['mostSize'], 'kf', '2,5 | 9999 | 2,5 | 2,5', 'outcome? 2,5; outcomeMen? 2,5 or 9999 or 99,99 or 999,9; outcomeWomen? 9999 or 99,99 or 999,9 or 2,5; previousOutcome? 2,5 or 9999 or 99,99 or 999,9; forecast? 9999 or 99,99 or 999,9 or 2,5; target? 2,5; councilTarget? 2,5'],
  [['stray'], 'kf part share', '0 % | 0 % | 35 % | Tas fram av nämnd', 'outcome 0 %; target 35 %; councilTarget Tas fram av nämnd; previousOutcome? 0 %; forecast? 0 %; target? 35 % or 3,5 %'],
  [['comma', 'apart'], 'kf', '3,13 GWh | 33 GWh | 1945 GWh', 'target 33 GWh; councilTarget 1945 GWh; outcome? 3,13 GWh; previousOutcome? 3,13 GWh; target? 33 GWh or 3,3 GWh'],
  [['onlyCommas', 'stroke'], 'kf year share', '61 % | 63 % | 717 %', 'previousOutcome 61 %; target 63 %; councilTarget 717 %; councilTarget? 717 % or 71,7 % or 77 % or 71 % or 17 %'],
  [['digit'], 'kf year share', '70 % | 80 % | 8 %', 'previousOutcome 70 %; target 80 %; councilTarget 8 %; councilTarget? 8 % or 80 %'],
  [[], 'namnd part', '1,3 GWh | 1,1 GWh | 1,4 GWh | 1,3 GWh', 'outcome 1,3 GWh; previousOutcome 1,1 GWh; forecast 1,4 GWh; target 1,3 GWh'],
  [['material'], 'namnd year', '1,3 GWh | 1,1 GWh | 1,4 GWh | 1,3 GWh', 'outcome 1,3 GWh; target 1,3 GWh; outcomeMen? 1,1 GWh; outcomeWomen? 1,4 GWh; previousOutcome? 1,1 GWh; forecast? 1,4 GWh'],
  [['chance'], 'namnd year', '69 % | 69 %', 'target 69 %; outcome? 69 %; previousOutcome? 69 %; forecast? 69 %'],
  [[], 'namnd year', '69 % | 70 %', 'target 70 %; outcome? 69 %; previousOutcome? 69 %'],
  [['things'], 'kf', '8 st | 12 st~', 'target 8 st; councilTarget 12'],
  [['sign'], 'namnd', '+1 %', 'target +1 %; target? +1 % or +/- 1 % or 1 %'],
];

test('each row is read as it should be', () => {
  for (const [, about, cells, said, analysis] of rows) assert.equal(read(about, cells, analysis), said);
});

test('each weight has a row that a quarter more or less of it reads otherwise', () => {
  const isMoved = (key: keyof typeof weights) =>
    rows.some(
      ([keys, about, cells, said, analysis]) => keys.includes(key) && read(about, cells, analysis) !== said,
    );
  assert.deepEqual(unheld(weights, isMoved), []);
});
