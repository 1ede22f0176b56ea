import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellTokens, cutLine, mayJoin } from './cell-line.ts';
import { textOf } from './cell-text.ts';

/** What a line is cut into: its name, its cells, its period. */
function cut(text: string): [string, string[], string] {
  const { name, cells, period } = cutLine(text, 1);
  return [name, cells.map(textOf), [period?.kind, period?.year].filter(Boolean).join(' ')];
}

test('cells are cut off a line from its end', () => {
  assert.deepEqual(cut('Andel barn i kö 1,1% 2 % 0,91 15%  Tertial 1'), [
    'Andel barn i kö',
    ['1,1 %', '2 %', '0,91', '15 %'],
    'Tertial 1',
  ]);
  assert.deepEqual(cut('Antal platser 0 368 185 360 st Tas Tertal 1'), [
    'Antal platser',
    ['0', '368', '185', '360 st', 'Tas'],
    'Tertial 1',
  ]);
  assert.deepEqual(cut('Antal besök 9000st 2020'), ['Antal besök', ['9000 st'], '2020']);
  // A figure with a unit is none of a name, whatever word stands before it.
  assert.deepEqual(cut('Utfall mot budget efter 102 % 98 % 2020'), [
    'Utfall mot budget efter',
    ['102 %', '98 %'],
    '2020',
  ]);
});

test('the mark of a note is none of a cell, whether a blank stands before it or not', () => {
  assert.deepEqual(cut('Andel målade båtar 99 % 1) 99,2 %9) minska 13 st2) 2023')[1], ['99 %', '99,2 %', 'minska', '13 st']); // prettier-ignore
  assert.deepEqual(cut('Andel målade båtar 99 % Fastställs 20242) 2023')[1], cut('Andel målade båtar 99 % Fastställs 2024 2023')[1]); // prettier-ignore
});

test('what a name counts by is no cell, also where it breaks', () => {
  assert.deepEqual(cut('Antal båtar per 1 000'), ['Antal båtar per 1 000', [], '']);
  assert.deepEqual(cut('Antal båtar per 1'), ['Antal båtar per 1', [], '']);
  assert.deepEqual(cut('Antal båtar per 100 000 77 73 2021'), [
    'Antal båtar per 100 000',
    ['77', '73'],
    '2021',
  ]);
  assert.deepEqual(cut('Lön per 6 120 kr 5 980 kr')[1], ['6', '120 kr', '5', '980 kr']);
});

test('a bound is of the figure behind it, whatever its unit, and of no name in small letters', () => {
  assert.deepEqual(cut('Andel hundar 18,5 % Max18% 18% 2024')[1], ['18,5 %', 'Max 18 %', '18 %']);
  assert.deepEqual(cut('Andel katter i Minst 67 % Ökning 2024'), [
    'Andel katter i',
    ['Minst 67 %', 'Ökning'],
    '2024',
  ]);
  assert.deepEqual(cut('Foder till katter 1,9 kg max 1,8 kg CO2 per kg livsmedel 2024')[1], ['1,9 kg', 'max 1,8 kg CO2 per kg livsmedel']); // prettier-ignore
  assert.deepEqual(cut('Väntan på bad, max 18 % 17 % 2024')[0], 'Väntan på bad, max');
  //   decimals are in no name
  assert.deepEqual(cut('Sand i max 28,1 30,4 ton 2024').slice(0, 2), ['Sand i', ['max 28,1', '30,4 ton']]);
  assert.deepEqual(cut('Antal båtar 25 26 öka max 23 2024').slice(0, 2), [
    'Antal båtar',
    ['25', '26', 'öka', 'max 23'],
  ]);
});

test('a word behind more figures than one is their unit, and a known one that is glued to its figure', () => {
  assert.deepEqual(cut('Antal möten på bryggan 4539 besök 5665 besök 4755 besik 2024')[1], ['4539 besök', '5665 besök', '4755 besök']); // prettier-ignore
  assert.deepEqual(cut('Antal hundar vid 3 besök 45 st 2024')[0], 'Antal hundar vid 3 besök');
  assert.deepEqual(cut('Antal barn i hamnen 44 barn 23barn 2024')[1], ['44 barn', '23 barn']);
});

test('thousands may be of less than nothing', () => {
  assert.ok(mayJoin('-1', '046') && mayJoin('—12', '046') && !mayJoin('-1', '46'));
});

test('what stands before a unit that the next figure has is a cell, if no name has it', () => {
  assert.deepEqual(cut('Antal båtar i hamnen 19 st Qst 10 st 13 st 2024'), [
    'Antal båtar i hamnen',
    ['19 st', 'Q st', '10 st', '13 st'],
    '2024',
  ]);
  assert.deepEqual(cut('Antal jobb i hamnens regi Sol st 1052 st 975 st 2024'), [
    'Antal jobb i hamnens regi',
    ['Sol st', '1052 st', '975 st'],
    '2024',
  ]);
  assert.deepEqual(cut('Lön per st 1052 st 975 st 2024')[1], ['1052 st', '975 st']);
});

test('words whose rest stands below are a cell before another, too', () => {
  assert.deepEqual(cut('Hundtäthet 12,4 st fastställs Minskning 2024')[1], [
    '12,4 st',
    'fastställs',
    'Minskning',
  ]);
});

test('a bound, a sign and words are cells', () => {
  assert.deepEqual(cut('Antal personal 12,5 10 Max 10 2020'), [
    'Antal personal',
    ['12,5', '10', 'Max 10'],
    '2020',
  ]);
  assert.deepEqual(cut('Prognossäkerhet 0% +-1%  +/-1% 2020'), [
    'Prognossäkerhet',
    ['0 %', '+/- 1 %', '+/- 1 %'],
    '2020',
  ]);
  assert.deepEqual(cut('Prognossäkerhet 0 % +/- 1 % ± 1 % 2020')[1], ['0 %', '+/- 1 %', '+/- 1 %']);
  // "/-" read as a letter, alone or glued to its figure.
  assert.deepEqual(cut('Prognossäkerhet 0 % +h 1 % +H-1% 2020')[1], ['0 %', '+/- 1 %', '+/- 1 %']);
  assert.deepEqual(cut('Andel brukare 65% 92 92 % öka 2020'), [
    'Andel brukare',
    ['65 %', '92', '92 %', 'öka'],
    '2020',
  ]);
});

test('borders are no letters of the cells that they stand at', () => {
  assert.deepEqual(cut('Antal båtar i hamnen 12) 9} 10] 10\\ 8! Tas fram|__Tertial 2'), [
    'Antal båtar i hamnen',
    ['12', '9', '10', '10', '8', 'Tas fram'],
    'Tertial 2',
  ]);
  assert.deepEqual(cut('Andel båtar 87 %») - - 86 % 2021')[1], ['87 %', '-', '-', '86 %']);
  assert.equal(cut('Antal båtar (exklusive ekor 2021) 9 10 2021')[0], 'Antal båtar (exklusive ekor 2021)');
});

test('a border between pieces of units parts them', () => {
  assert.deepEqual(cellTokens('per grupp barn/ barn/_barn/_—barn/ 12_'), ['per', 'grupp', ...Array(4).fill('barn/'), '12']); // prettier-ignore
});

test('a dash stands for a cell behind a figure or beside another dash, else it is of the name', () => {
  assert.deepEqual(cut('Köpt tjära i 20,17 ton - - 23,80 24,62 ton Tertial 1')[1], [
    '20,17 ton',
    '-',
    '-',
    '23,80',
    '24,62 ton',
  ]);
  assert.deepEqual(cut('Båtar som har fått - - - 90 % öka 2021').slice(0, 2), [
    'Båtar som har fått',
    ['-', '-', '-', '90 %', 'öka'],
  ]);
  assert.deepEqual(cut('Antal tillsynsbesök 5 5 - 2024')[1], ['5', '5', '-']);
  assert.deepEqual(cut('Andel nöjda - 90 % 2021').slice(0, 2), ['Andel nöjda -', ['90 %']]);
});

test('a target in words stands wherever in the row, and holds a figure with its unit', () => {
  assert.deepEqual(cut('Andel båtar 50,9 % 59,1 % Max 10 personer 61,7 % 2025')[1], [
    '50,9 %',
    '59,1 %',
    'Max 10 personer',
    '61,7 %',
  ]);
  assert.deepEqual(cut('Köpt tjära 8,71 ton Minskning 8,81 ton 7,75 ton Tertial 1')[1], [
    '8,71 ton',
    'Minskning',
    '8,81 ton',
    '7,75 ton',
  ]);
  assert.deepEqual(cut('Köpt tjära 1,94 1,88 ton öka').slice(0, 2), [
    'Köpt tjära',
    ['1,94', '1,88 ton', 'öka'],
  ]);
  assert.equal(cut('Båtar som får minskning 12 13 2025')[0], 'Båtar som får minskning');
});

test('a colon between digits is a misread comma, and stops behind a cell are no part of it', () => {
  assert.deepEqual(cut('Antal lotsar 13:5 14,5. 7,4. % 17,8 %: 2019')[1], [
    '13:5',
    '14,5',
    '7,4 %',
    '17,8 %',
  ]);
});

test('units of weight are units, and a border before a limit is no letter of it', () => {
  assert.deepEqual(cut('Svinn per portion i 38 gram 36 gram 44gram Tertial 2')[1], [
    '38 gram',
    '36 gram',
    '44 gram',
  ]);
  assert.deepEqual(cut('Träffsäkerhet 0,4 % -0,7 % t+/-1% +/-1% 2019')[1], [
    '0,4 %',
    '-0,7 %',
    '+/- 1 %',
    '+/- 1 %',
  ]);
});

test('noise between cells is no cell, a dash after a name is of the name', () => {
  assert.deepEqual(cut('Antal aspiranter 12 st 7st 800 st = Tertial 1'), [
    'Antal aspiranter',
    ['12 st', '7 st', '800 st'],
    'Tertial 1',
  ]);
  assert.deepEqual(cut('Andel som trivs - 80%  80% 2020'), ['Andel som trivs -', ['80 %', '80 %'], '2020']);
});

test('a period may go on below', () => {
  assert.equal(cut('Andel barn 2,7% Tertial')[2], 'Tertial');
  assert.equal(cut('Andel barn 80 % Faststäl 2020')[2], '2020');
});

test('how often a plan measures may stand behind what is left of a sign', () => {
  const period = (text: string) => cutLine(text, 1).period?.kind ?? null;
  assert.equal(period('Andel nöjda vid broar 71 67 Ho År'), 'År');
  assert.equal(period('Andel nöjda vid broar 71 Ho År'), null);
  assert.equal(period('Tas fram av år'), 'År');
  assert.equal(period('Antal broar som har ett år'), null);
  assert.equal(period('Nytt År'), null);
  assert.equal(period('Antal broar 71 st Minskning är'), 'År');
  assert.equal(period('Antal broar 71 st är'), null);
});

test('a sentence has no cells', () => {
  assert.deepEqual(cut('Barnen gick i 48 grupper under våren.'), [
    'Barnen gick i 48 grupper under våren.',
    [],
    '',
  ]);
});

test('the year after "Fastställs" is the target\'s, or the period where the row or a border ends there', () => {
  const texts = (text: string) =>
    cutLine(text, 1).cells.map((cell) => cell.words?.pieces.join(' ') ?? cell.figure);
  const year = (text: string) => cutLine(text, 1).period?.year ?? null;
  assert.deepEqual(
    [year('85 Fastställs 2020'), texts('85 Fastställs 2020')],
    [null, ['85', 'Fastställs 2020']],
  );
  assert.deepEqual(
    [year('85 Fastställs | 2020'), texts('85 Fastställs | 2020')],
    ['2020', ['85', 'Fastställs']],
  );
  assert.deepEqual(year('Andel barn som 85 Fastställs 2020'), '2020');
  assert.deepEqual(texts('Andel barn som Fastställt 2025 2025'), ['Fastställt 2025']);
});

test('a letter with the unit of the cell behind it is a figure', () => {
  assert.deepEqual(cut('Antal lyckade Sst 6st 5st 2020'), [
    'Antal lyckade',
    ['S st', '6 st', '5 st'],
    '2020',
  ]);
  assert.equal(cut('Andel lyckade Sst 6% 5% 2020')[0], 'Andel lyckade Sst');
});
