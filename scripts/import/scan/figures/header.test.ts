import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, read } from './fixtures/read.ts';
import { figureTables } from './tables.ts';

test('a heading that was not read names no column, unless its figures prove it', () => {
  assert.deepEqual(
    read(`
Mnkr Budget Prognos
Parkinvesteringar 3,1
Inventarier 1,2
Totalt 4,3

Avvikelse
2,6 0,5
1,2 0,0
3,8 0,5`),
    [],
  );
  assert.deepEqual(
    read(`
Mnkr
Budget Prognos
netto Avvikelse
Parkinvesteringar 3,1 2,6 0,5
Inventarier 1,2 1,1 0,1
Totalt 4,3 3,7 0,6`).slice(0, 2),
    ['Mnkr|Budget|Prognos netto|Avvikelse', 'Parkinvesteringar|3,1|2,6|0,5'],
  );
});

test('the lower half of headings whose table cannot be read heads no table of its own', () => {
  const text =
    'Mnkr Budget 2020 Utfall 2019\nPrognos 2020 Avvikelse\nParker 4,5 0,6\nKlimat 5,0 0,1\nTotalt 9,5 0,7';
  assert.deepEqual(read(text), []);
});

test('the headings of several lines stand above each other, as their words go together', () => {
  const head = (text: string) => read(`${text}\nParker 4,5 1,0 5,5 0,0\nTorg 3,0 0,5 3,0 0,5`)[0];
  assert.equal(
    head(
      'Prognos (efter\nBudgetjustering | resultatöverföring\n\nMnkr Budget (netto) ar ar) | Avvikelse (+/-)',
    ),
    'Mnkr|Budget (netto)|Budgetjusteringar|Prognos (efter resultatöverföringar)|Avvikelse (+/-)',
  );
  // No list holds these, but each begins with a capital.
  assert.equal(
    read(
      'Tkr Bruttobudget 2020 Resultat från 2019 Skuld till 2021\nVåren 20 500 -2 100 2 100\nSumma 20 500 -2 100 2 100',
    )[0],
    'Tkr|Bruttobudget 2020|Resultat från 2019|Skuld till 2021',
  );
});

test('rows of costs and income begin with words of headings, and are rows', () => {
  assert.deepEqual(
    read(
      'Mnkr Budget 2020 Prognos 2020 Avvikelse\nKostnader 616,6 634,5 -17,9\nIntäkter -61,9 -79,8 17,9',
    )[1],
    'Kostnader|616,6|634,5|-17,9',
  );
});

test('a heading may begin right above those of all columns, and a unit in brackets heads labels', () => {
  const rows = 'Kanaler 3,1 2,6 0,5\nSlussar 1,2 1,1 0,1\nTotalt 4,3 3,7 0,6';
  const heads = (header: string) => read(`${header}\n${rows}`)[0];
  assert.equal(heads('Prognos\nVerksamhet Budget 2020 tertial 1 Avvikelse'), 'Verksamhet|Budget 2020|Prognos tertial 1|Avvikelse'); // prettier-ignore
  assert.equal(heads('(mnkr) netto Budget Prognos Avvikelse'), '(mnkr) netto|Budget|Prognos|Avvikelse');
});

test('a heading is one that a narrow column broke within a word, above its line and below it, one letter misread', () => {
  const rows = 'Hundar 12,3 4,1 16,4 0,0\nBåtar 18,4 19,4 -1,0\nTotalt 30,7 4,1 35,8 -1,0';
  const wanted = 'Mnkr Netto|Budget|Prestationsförändringar|Prognos|Avvikelse';
  assert.equal(read(`Mnkr Netto Budget Prestationsförandri Prognos Avvikelse\ningår\n\n${rows}`)[0], wanted);
  assert.equal(
    read(`Prestationsforandri\n\nMnkr Netto Budget ängar Prognos Avvikelse\n\n${rows}`)[0],
    wanted,
  );
});

test('a long heading is one however much of it an OCR read, and however often the OCR broke it', () => {
  const rows = 'Hundar 12,3 10,3 2,0\nBåtar 18,4 19,4 -1,0\nTotalt 30,7 29,7 1,0';
  const wanted = 'Mnkr Netto|Budget|Prestationsförändringar|Prognos|Avvikelse';
  for (const [above, rest] of [
    ['fåran', 'åringar'],
    ['forandr', 'ingår'],
  ])
    assert.equal(
      read(`Prestations${above}\n\nMnkr Netto Budget ${rest} Prognos Avvikelse\n${rows}`)[0],
      wanted,
    );
  assert.equal(read(`Mnkr Netto Budget Prestationsférandringar| Prognos Avvikelse\n${rows}`)[0], wanted);
});

test('a year below a line of headings is that of a sum, not of a difference', () => {
  const rows = 'Hundar 12,3 0,3 4,1 16,7 0,0\nBåtar 18,4 0,0 0,0 19,4 -1,0';
  assert.equal(
    read(
      `Mnkr Budget Begärda Prestations- och Prognos Avvikelse\nbudgetjusteringar omslutningsförändringar 2020\n${rows}`,
    )[0],
    'Mnkr|Budget|Begärda budgetjusteringar|Prestations- och omslutningsförändringar|Prognos 2020|Avvikelse',
  );
  assert.equal(
    read('Mnkr Budget 2020 Avvikelse 2020\nHundar 12,3 0,1\nBåtar 18,4 -1,0')[0],
    'Mnkr|Budget 2020|Avvikelse 2020',
  );
});

test('what is no word behind a heading that is whole is none of it', () => {
  const rows = 'Hundar 12,3 10,3 2,0\nBåtar 18,4 19,4 -1,0';
  const heads = (header: string) => read(`${header}\n${rows}`)[0];
  assert.equal(heads('Mnkr Netto Budget ee Prognos Avvikelse'), 'Mnkr Netto|Budget|Prognos|Avvikelse');
  assert.equal(
    heads('Mnkr Netto Budget hamnar Prognos Avvikelse'),
    'Mnkr Netto|Budget hamnar|Prognos|Avvikelse',
  );
});

test('headings that the city prints in two ways are those that were read', () => {
  const [header] = read(`
Resultatenhetens namn Resultatenhetens Resultatöverföring Beräknat Beräknad
bruttobudget 2020 från 2019 Överskott (-) resultat 2020 resultatöverföring till
Underskott (+) Överskott (-) 2021 Överskott (+)
Underskott (+) Underskott (-)
Hamnens förskolor 50 472,0 -5 536,0 314,0 5 222,0
Öns förskolor 40 472,0 -4 536,0 314,0 4 222,0
Summa resultatenheter 90 944,0 -10 072,0 628,0 9 444,0`);
  assert.match(header!, /^Resultatenhetens namn\|Resultatenhetens bruttobudget 2020\|/);
});

test('a unit of money is known by its first letter and its last ones', () => {
  const rows = 'Hundar 12,3 10,3 2,0\nBåtar 18,4 19,4 -1,0';
  for (const unit of ['Mokr', 'Maokr']) {
    const said = read(`${unit} Budget Prognos Avvikelse\n${rows}`);
    assert.deepEqual([said[0], said.at(-1)], ['Mnkr|Budget|Prognos|Avvikelse', `${unit} → Mnkr`]);
  }
  assert.match(read(`Mdkr Budget Prognos Avvikelse\n${rows}`)[0]!, /^Mdkr/);
});

test('a heading around the line of all others stands where its figures come out', () => {
  const heads = 'Begärda\n\nMnkr Netto Budget . . Prognos Avvikelse\nbudgetjusteringar';
  const rows = 'Hundar 43,4 3,0 46,0 0,4\nBåtar 18,4 19,4 -1,0\nTotalt 61,8 3,0 65,4 -0,6';
  assert.deepEqual(read(`${heads}\n\n${rows}`).slice(0, 3), [
    'Mnkr Netto|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
    'Hundar|43,4|3,0|46,0|0,4',
    'Båtar|18,4||19,4|-1,0',
  ]);
});

test('one row whose figure the OCR broke leaves the headings of its table theirs', () => {
  assert.deepEqual(
    read(
      'Tkr Netto Budget Prognos Avvikelse\nHundar 110 720 110 720 0\nBåtar 323 076 325 493 -2 417\nKatter 5 000 5 000 0\nTotalt 4.438 796 441 213 3 9',
    ).slice(0, 3),
    ['Tkr Netto|Budget|Prognos|Avvikelse', 'Hundar|110 720|110 720|0', 'Båtar|323 076|325 493|-2 417'],
  );
  assert.equal(
    read('Tkr Budget Prognos Avvikelse\nHundar 3.170 726 3 166 220 4506\nBåtar 110 720 110 720 0')[1],
    'Hundar|3 170 726|3 166 220|4506',
  );
});

test('headings that were misread are those of the city that are most alike, without years that nobody printed', () => {
  assert.equal(
    read(
      'Mnkr Budget budgetjustermgar Prognos Avvikelse\nKostnader 83,9 0,8 83,3 1,4\nAnslag för nämndens verksamhet (netto) 68,8 0,8 68,2 1,4',
    )[0],
    'Mnkr|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
  );
});

test('a heading that was read stands, whatever the city’s headings are otherwise most alike', () => {
  const rows = 'Äldreomsorg 44,5 44,5 0,0\nFörskoleverksamhet 56,4 -2,0 50,5 3,9\nSumma 100,9 -2,0 95,0 3,9';
  assert.equal(
    read(`Mnkr Netto Budget Prestationsf6ran Utfall Avvikelse\ndringar\n${rows}`)[0],
    'Mnkr Netto|Budget|Prestationsförändringar|Utfall|Avvikelse',
  );
});

test('what is counted heads the labels, be its heading on the second line of all others', () => {
  const rows = '1-3 år 289 257 255\n4-5 år 422 453 405\nSumma 711 710 660';
  assert.equal(
    read(`Utfall jan - aug Utfall jan - aug\nAntal barn Planering 2014 2013\n${rows}`)[0],
    'Antal barn|Planering|Utfall jan - aug 2014|Utfall jan - aug 2013',
  );
});

test('a change of the budget is one however its heading was cut, so that most rows may lack it', () => {
  const head = 'Tkr Netto Budget Prestationsféran Prognos Avvikelse';
  const rows = ['Hundar 7 660 7 660 0', 'Båtar 15 149 -4 742 10 407 0', 'Summa 22 809 -4 742 18 067 0'];
  assert.deepEqual(read([head, ...rows].join('\n')), [
    'Tkr Netto|Budget|Prestationsförändringar|Prognos|Avvikelse',
    'Hundar|7 660||7 660|0',
    'Båtar|15 149|-4 742|10 407|0',
    'Summa|22 809|-4 742|18 067|0',
  ]);
});

test('a table is in the unit that its header prints, whatever the city’s headings are most alike', () => {
  const rows = 'Kostnader 839 8 833 14\nAnslag för nämndens verksamhet (netto) 688 8 682 14';
  assert.equal(
    read(`Tkr Budget budgetjustermgar Prognos Avvikelse\n${rows}`)[0],
    'Tkr|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
  );
});

test('a heading that was not read and may be one of two is both, and its figures are in doubt', () => {
  const lines = `Mnkr Budget Racca anna Prognos Avvikelse
Äldreomsorg 4,0 0,5 4,5 0,0
Individ- och familjeomsorg 8,0 7,5 0,5
Förskoleverksamhet 6,0 0,5 6,5 0,0
Ekonomiskt bistånd 5,0 5,0 0,0
Totalt 23,0 1,0 23,5 0,5`.split('\n');
  const [table] = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 }).tables;
  assert.deepEqual(table?.header.cells, [
    'Mnkr',
    'Budget',
    'Begärda budgetjusteringar eller Prestationsförändringar',
    'Prognos',
    'Avvikelse',
  ]);
  assert.deepEqual(table.rows[0]?.cells, ['Äldreomsorg', '4,0', '', '4,5', '0,0']);
  assert.deepEqual(table.rows[0]?.open, ['0,5']);
});
