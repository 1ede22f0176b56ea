import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from '../../../../src/model.ts';
import { habitsOf, unknownHabits } from './habits.ts';
import { extendRow, openRow } from '../rows/indicator-row.ts';
import { measureOf, place, type Placed } from '../columns/place.ts';
import { indicatorRecord } from '../columns/record.ts';
import type { Habits } from '../types.ts';
import { unheld } from '../../report/fixtures/unheld.ts';
import { cellWeights as weights } from '../../weights.ts';

const columns = (
  ['outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'councilTarget'] as const
).map((role) => ({ heading: role, role, year: null }));

/** Places the cells of a row of the council's, printed on these lines. */
function placed(habits: Habits, [first, ...rest]: readonly string[]): Placed {
  const row = openRow(first!, 1);
  rest.forEach((line, at) => extendRow(row, { text: line, line: at + 2, kind: 'text' }));
  return place(row, columns, 'kf', null, measureOf(row, columns, 2026), habits);
}

/** What a row says: what stands under which column, doubts after a "?". */
function read(habits: Habits, ...lines: readonly string[]): string {
  const { cells, ofName, doubts } = placed(habits, lines);
  const put = cells.flatMap((cell, at) => (cell ? [`${columns[at]!.role} ${cell.text}`] : []));
  const open = doubts.map((each) => `${each.cell}? ${each.candidates.join(' or ')}`);
  return [...(ofName ? [`name ${ofName.figure}`] : []), ...put, ...open].join('; ');
}

/** How many columns of such a row are in doubt once it is a record of the year's second report. */
function doubted(text: string): string {
  const heads = [{ heading: 'Indikator', role: 'name' as const, year: null }, ...columns];
  const header = { kind: 'indicator' as const, icons: false, untold: [], columns: heads };
  const about = { year: 2026, tertial: 2, isName: () => false, names: [], doubtful: new Map() };
  return `${indicatorRecord(openRow(text, 1), header, 'kf', about, unknownHabits).doubts.length} of ${columns.length}`;
}

/** What is learnt of a report whose rows break so much on an average, and break units off in these columns. */
function habits(cost: number, ...broken: readonly Column[]): Habits {
  return habitsOf(
    columns.flatMap(({ role }) =>
      Array.from({ length: 9 }, () => ({
        cells: [],
        ofName: null,
        doubts: [],
        repairs: [],
        cost,
        units: new Map([[role, broken.includes(role)]]),
        council: true,
        compared: false,
        signs: [],
        isOver: false,
      })),
    ),
  );
}

/** An OCR that reads no sign of a share. */
const unsigned: Habits = { ...unknownHabits, unsigned: true };

const thing = ['i hamnen ton fram av', 'nämnd'];

/** Rows that each hold some weights: what they say, and how it is read. */
// prettier-ignore
const rows: [holds: (keyof typeof weights)[], read: () => string, said: string][] = [
  [[], () => read(unknownHabits, 'Antal besök 14 762 st 15000 st Tas fram av nämnd 2026'), 'previousOutcome 14 762 st; target 15000 st; councilTarget Tas fram av nämnd'],
  [[], () => read(unknownHabits, 'Antal besök 1 106 1 100 1 100 2026'), 'target 1 100; councilTarget 1 100; outcome? 1 106; previousOutcome? 1 106'],
  [[], () => read(unknownHabits, 'Antal besök 0 368 185 360 st Tas fram av nämnd Tertial 1 2026'), 'outcome 0; previousOutcome 368; forecast 185; target 360 st; councilTarget Tas fram av nämnd'],
  [[], () => read(unknownHabits, 'Antal besök i hamnen öka 9 330 2026'), 'target öka; councilTarget 9 330'],
  [[], () => read(unknownHabits, 'Köpt energi 1,2 GWh 1,3 GWh 1 675 GWh 2026'), 'previousOutcome 1,2 GWh; target 1,3 GWh; councilTarget 1 675 GWh'],
  [['joined', 'lostUnit'], () => read(unknownHabits, 'Antal besök 31 st 30 st 32 340 st Tertial 1 2026'), 'outcome 31 st; previousOutcome? 30 st; forecast? 30 st; target? 30 st or 32; councilTarget? 32 340 st or 340 st'],
  [['ofName'], () => read(unknownHabits, 'Antal barn per grupp i hamn 6 14,8 st 13,8 st Ökning 2026'), 'name 6; previousOutcome 14,8 st; target 13,8 st; councilTarget Ökning; outcome? 6'],
  [[], () => read(unknownHabits, 'Andel båtar i hamnens 8', 'norra del 54 % 55 % 50 % 2026'), 'name 8; previousOutcome 54 %; target 55 %; councilTarget 50 %'],
  [[], () => read(unknownHabits, 'Andel hundar som rastas inom 7 dagar 84,7 % 83,8 % 78,5 % 2026'), 'name 7; previousOutcome 84,7 %; target 83,8 %; councilTarget 78,5 %'],
  [['unread'], () => read(unknownHabits, 'Antal båtar us 8 st 10 st 10 st 9 st Tertial 1 2026'), 'target 10 st; councilTarget 9 st; outcome? us or 8 st; outcomeMen? 8 st; outcomeWomen? 10 st; previousOutcome? 8 st; forecast? 10 st'],
  [[], () => read(unknownHabits, 'Andel båtar 86 NW 84 % 85 % 2026'), 'previousOutcome 86 %; target 84 %; councilTarget 85 %'],
  [[], () => read(unknownHabits, 'Antal fartyg som 12 3: Tas fram 2026', 'av', 'nämnd'), 'councilTarget Tas fram av nämnd; outcome? 12; previousOutcome? 12; target? 12 or 3:'],
  [[], () => read(unknownHabits, 'Antal hundar per hund 14,3 15,0 barn/ 14 st 14 14 Tertial 2', 'barn/avd. avd. 2026'), 'outcome 14,3 barn/avd.; previousOutcome 15,0 barn/avd.; forecast 14 st; target 14; councilTarget 14'],
  [[], () => read(unknownHabits, 'Andel båtar 50,5 % 60,5 % 70,5 % 55 % 56 % 56 % 57 % Tertial 1 2026'), 'outcome 50,5 %; outcomeMen 60,5 %; outcomeWomen 70,5 %; previousOutcome 55 %; forecast 56 %; target 56 %; councilTarget 57 %; outcome? 50,5 %; outcomeMen? 60,5 %; outcomeWomen? 70,5 %'],
  [[], () => read(unknownHabits, 'Antal båtar som', 'ligger i hamn'), columns.map(({ role }) => `${role}? `).join('; ')],
  [[], () => read(unknownHabits, 'Andel båtar —-88,4.% © 85,1% 96,6% 96,6% Tertial 1 2026'), 'outcome 88,4 %; previousOutcome ©; forecast 85,1 %; target 96,6 %; councilTarget 96,6 %; previousOutcome? © or 0'],
  [[], () => read(unknownHabits, 'Antal skeppare per båt 9 Max10 2026', 'personer'), 'target 9; councilTarget Max 10 personer'],
  [[], () => read(unknownHabits, 'Hamnens 0,4 % +I-1% 4/-1% 2026', 'prognossäkerhet T2'), 'previousOutcome 0,4 %; target +/- 1 %; councilTarget +/- 1 %; previousOutcome? 0,4 % or -0,4 %'],
  [[], () => read(unknownHabits, 'Lön per 6 120 kr 5 980 kr 5 700 kr Tertial 1 2026', 'båt'), 'target 5 980 kr; councilTarget 5 700 kr; outcome? 6 120 kr; previousOutcome? 6 120 kr'],
  [[], () => read(unknownHabits, 'Andel hamnar med färre än 30 91 88 93 95 Tertial 1 2026', 'båtar'), 'name 30; target 93; councilTarget 95; outcome? 91 or 30; previousOutcome? 91 or 88; forecast? 88'],
  [[], () => read(habits(0, 'previousOutcome'), 'Köpt plast i verksamheterna 17,02 19,67 Tas 2026', ...thing), 'previousOutcome 17,02 ton; target 19,67; councilTarget Tas fram av nämnd'],
  [['brokenUnit'], () => read(habits(0, 'target'), 'Köpt plast i verksamheterna 17,02 19,67 Tas 2026', ...thing), 'target 19,67 ton; councilTarget Tas fram av nämnd; outcome? 17,02; previousOutcome? 17,02 or 17,02 ton; target? 19,67 ton or 19,67'],
  [[], () => read(habits(1), 'Antal hundar i hamn 5 st 7 st 7 st 8 st Tertial 1 2026'), 'outcome 5 st; forecast 7 st; target 7 st; councilTarget 8 st'],
  [['usual'], () => read(habits(2.3), 'Antal hundar i hamn 5 st 7 st 7 st 8 st Tertial 1 2026'), 'outcome 5 st; previousOutcome? 7 st; forecast? 7 st; target? 7 st or 8 st; councilTarget? 8 st'],
  [[], () => read(habits(0), 'Antal hundar 76 st 78 st 2026'), 'target 76 st; councilTarget 78 st'],
  [[], () => read(habitsOf([]), 'Antal hundar 76 st 78 st 2026'), 'previousOutcome? 76 st; target? 76 st or 78 st; councilTarget? 78 st'],
  [[], () => read(habitsOf([]), 'Antal hundar 5 st 7 st Tas fram av nämnd Tertial 1 2026'), 'target 7 st; councilTarget Tas fram av nämnd; outcome? 5 st; previousOutcome? 5 st'],
  [[], () => read(habitsOf([]), 'Andel hundar 71 % 70 % 75 % 72 % 78 % Tertial 1 2026'), 'outcome 71 %; outcomeMen? 70 %; outcomeWomen? 75 %; previousOutcome? 70 % or 72 %; forecast? 75 % or 72 %; target? 72 % or 78 %; councilTarget? 78 %'],
  [[], () => read(unknownHabits, 'Andel hundar 91 46 88 HN 89 4 89 4 92 Yo Tertial 1 2026'), 'outcome? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo; outcomeMen? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo; outcomeWomen? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo; previousOutcome? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo; forecast? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo; target? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo; councilTarget? 91 or 46 or 88 or HN or 89 or 4 or 92 or Yo'],
  [[], () => read(unknownHabits, 'Antal hundar i i 11 9 9 Tertial 1 2026'), 'outcome i; previousOutcome i; forecast 11; target 9; councilTarget 9; outcome? i; previousOutcome? i'],
  [[], () => read(unknownHabits, 'Antal skeppare per båt Minska Max 14 personer 2026'), 'target Minska; councilTarget Max 14 personer'],
  [[], () => read(unknownHabits, 'Andel hundar 5 % 551 % 55 % 55 % 55 % Tertial 1 2026'), 'outcome 5 %; previousOutcome 551 %; forecast 55 %; target 55 %; councilTarget 55 %; outcome? 5 %; previousOutcome? 551 % or 5,51 %; forecast? 55 % or 5,5 %; target? 55 % or 5,5 %; councilTarget? 55 % or 5,5 %'],
  [[], () => read(unknownHabits, 'Seglarnas nöjdhet med hamnen 618% 609% 609% 2026'), 'previousOutcome 618 %; target 609 %; councilTarget 609 %; previousOutcome? 618 % or 61,8 % or 6,18 %; target? 609 % or 60,9 % or 6,09 %; councilTarget? 609 % or 60,9 % or 6,09 %'],
  [[], () => read(unknownHabits, 'Bryggornas beläggning 108% 110% 100% 2026'), 'previousOutcome 108 %; target 110 %; councilTarget 100 %'],
  [[], () => read(unknownHabits, 'Antal meter brygga 24 320 20 583 22 681 24 500 Tertial 1', 'kvm kvm kvm kvm 2026'), 'outcome 24 320 kvm; target 22 681 kvm; councilTarget 24 500 kvm; previousOutcome? 20 583 kvm; forecast? 20 583 kvm'],
  [[], () => read(unknownHabits, 'Andel båtar i Minst Tertial 2', 'hamn 91% 94% 95 % 96 % 2026'), 'outcome 91 %; target Minst 95 %; councilTarget 96 %; previousOutcome? 94 %; forecast? 94 %; target? Minst 95 % or 95 %; councilTarget? 96 % or Minst 96 %'],
  [[], () => read(unknownHabits, 'Andel båtar i Minst', 'hamn 93,73 % 88,05 % 96 % 2026'), 'previousOutcome 93,73 %; target Minst 88,05 %; councilTarget 96 %; target? Minst 88,05 % or 88,05 %; councilTarget? 96 % or Minst 96 %'],
  [[], () => read(unknownHabits, 'Antal båtar 67 st 95 st 96 st 96 st', 'Tertial 1', 'Tas fram av nämnd 2026'), 'outcome 67 st; previousOutcome 95 st; forecast 96 st; target 96 st; councilTarget Tas fram av nämnd'],
  [[], () => read(unknownHabits, 'Antal barn i hamn barn/avd. Öka avd. 2026'), 'outcome? barn/avd. or Öka or avd.; outcomeMen? barn/avd. or Öka or avd.; outcomeWomen? barn/avd. or Öka or avd.; previousOutcome? barn/avd. or Öka or avd.; forecast? barn/avd. or Öka or avd.; target? barn/avd. or Öka or avd.; councilTarget? barn/avd. or Öka or avd.'],
  [[], () => read(unknownHabits, 'Index hamnar 96 79 85 85.93 Tertial 1 2026'), 'outcome 96; previousOutcome 79; forecast 85; target 85; councilTarget 93'],
  [[], () => read(unknownHabits, 'Hamnens prognossäkerhet 1,2 % +/- +/-1 % 2026'), 'previousOutcome 1,2 %; target +/-; councilTarget +/- 1 %; previousOutcome? 1,2 % or -1,2 %; target? +/-'],
  [['border'], () => read(unknownHabits, 'Båtarnas liggtid 122 dagar 129 dagar =121 dagar 119 dagar 125 dagar Tertial 2 2026'), 'outcome 122 dagar; target 119 dagar; councilTarget 125 dagar; outcomeMen? 129 dagar; outcomeWomen? -121 dagar; previousOutcome? 129 dagar; forecast? -121 dagar or 121 dagar'],
  [[], () => read(unknownHabits, 'Hamnindex 79 74 81 8172 2026'), 'target 81; councilTarget 8172; outcome? 79 or 74; outcomeMen? 79; outcomeWomen? 74; previousOutcome? 79 or 74; forecast? 74; councilTarget? 8172 or 817,2 or 81 or 72'],
  [[], () => read(unknownHabits, 'Antal båtar i samverkan 174 st 174 167 st 2026'), 'previousOutcome? 174 st; forecast? 174 st; target? 174 st or 174; councilTarget? 174 167 st or 167 st or 174 or 167'],
  [[], () => read(unknownHabits, 'Andel båtar 95,4 % 82, Ökning 2026'), 'previousOutcome 95,4 %; target 82,; councilTarget Ökning; target? 82,'],
  [[], () => read(unknownHabits, 'Hamnens förbrukning 5,5 mnkr 5,3 Ökning 2026', 'av kapital mnkr'), 'previousOutcome 5,5 mnkr; target 5,3 mnkr; councilTarget Ökning'],
  [['most'], () => doubted('Antal platser i hamnen Tas fram av nämnd Tertial 2 2026'), '7 of 7'],
  [[], () => doubted('Antal platser i hamnen Tas fram av nämnd 2026'), '0 of 7'],
  [['misread'], () => read(habits(20), 'Antal hundar 76 st 78 st 2026'), 'outcome? 76 st; previousOutcome? 76 st; target? 76 st or 78 st; councilTarget? 78 st'],
  [['oddSign', 'unsigned'], () => read(unsigned, 'Andel båtar 54 64 74 2026'), 'outcome? 54; previousOutcome? 54 or 54 %; target? 54 % or 54 or 64 or 64 %; councilTarget? 74 or 74 % or 64 %'],
  [['shortShare'], () => read(unsigned, 'Andel båtar 14 HN 96 2026'), 'previousOutcome? 14 %; target? 14 % or 9 %; councilTarget? 9 % or 96 or 96 %'],
  [[], () => read(unsigned, 'Andel båtar 91 46 88 HN 89 4 894 92 Yo Tertial 1 2026'), 'outcome 91 %; previousOutcome 88 %; forecast 89 %; target 89 %; councilTarget 92 %'],
  [[], () => read(unsigned, 'Andel båtar 36,34 34,4 HN 33,2 26 35,94 36,24 Tertial 1 2026'), 'outcome 36,3 %; previousOutcome 34,4 %; forecast 33,2 %; target 35,9 %; councilTarget 36,2 %'],
  [[], () => read(unsigned, 'Andel båtar 8,0 96 4296 8,7 9 2026'), 'previousOutcome 8,0 %; target 4,2 %; councilTarget 8,7 %'],
  [['border'], () => read(unsigned, 'Andel båtar 88,1 20 184,1 20 85,9 4 2026'), 'previousOutcome 88,1 %; target 184,1 %; councilTarget 85,9 %; target? 184,1 % or 84,1 %'],
  [[], () => read(unsigned, 'Nöjda hundar 74 7986 69h 698 708 6546 714 Tertial 1 2026'), 'outcome 74; outcomeMen 79 %; outcomeWomen 69 %; previousOutcome 69 %; forecast 70 %; target 65 %; councilTarget 71 %; outcome? 74 or 74 %'],
  [[], () => read(unsigned, 'Antal hundar 74 79 76 70 71 Tertial 1 2026'), 'outcome 74; previousOutcome 79; forecast 76; target 70; councilTarget 71'],
];

test('each row is read as it should be', () => {
  for (const [, row, said] of rows) assert.equal(row(), said);
});

test('each weight has a row that a quarter more or less of it reads otherwise', () => {
  const isMoved = (key: keyof typeof weights) =>
    rows.some(([keys, row, said]) => keys.includes(key) && row() !== said);
  assert.deepEqual(unheld(weights, isMoved), []);
});
