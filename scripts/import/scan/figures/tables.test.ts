import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, read } from './fixtures/read.ts';
import { figureTables } from './tables.ts';

test('a budget: labels wrap, empty cells leave no trace, sums prove commas', () => {
  assert.deepEqual(
    read(`
Mnkr Budget 2020 Prognos 2020 Budgetjusteringar Avvikelse

Parker 4.5 4,5 0,0

Inventarier och 2,2 7,6 54 0,0

maskiner

Klimat 50 50 0,0 0,0

Totalt 11,7 17,1 5,4 0,0`),
    [
      'Mnkr|Budget 2020|Prognos 2020|Budgetjusteringar|Avvikelse',
      'Parker|4,5|4,5||0,0',
      'Inventarier och maskiner|2,2|7,6|5,4|0,0',
      'Klimat|5,0|5,0|0,0|0,0',
      'Totalt|11,7|17,1|5,4|0,0',
      '4.5 → 4,5',
      '54 → 5,4',
      '50 → 5,0',
      '50 → 5,0',
    ],
  );
});

test('a header that could not be read ends the table above it', () => {
  const rows = 'Hundar 36,2 34,1 2,1\nBåtar 14,8 14,8 0,0\nSumma 51,0 48,9 2,1';
  assert.deepEqual(
    read(`
Mnkr Netto Budget Utfall Avvikelse
${rows}
Hundskolan

Antal barn Planering sia [pines pd fenacec
1-3 år 706 693 748
4-5 år 995 964 978`).length,
    4,
  );
});

test('months: figures broken in the cell, the year is of the label, the mean stands last', () => {
  assert.deepEqual(
    read(`
Platser Jan Feb Mar Apr Ma Ju Jul Au | Se | Ok | No | De Medel
j n g p t v c
Platser vid vård-  48 | 48 | 48 | 48 | 48 | 47 | 47 | 46
boenden 2019 473 489 481 483 2 1 4 4 0 3 1 1 478
Platser vid vård-
boenden 2020 456 456 470 428 452`),
    [
      'Platser|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec|Medel',
      'Platser vid vård- boenden 2019|473|489|481|483|482|481|484|484|480|473|471|461|478',
      'Platser vid vård- boenden 2020|456|456|470|428|||||||||452',
    ].map((each) => each.replace('vård- boenden', 'vårdboenden')),
  );
});

test('a chart is no table', () => {
  assert.deepEqual(read('Jan  Feb  Mars Apr Maj lun Ju Aug  Sep Okt\n\ns 2015 2016 2017 2018'), []);
});

test('areas: lines between cells go, rings are nil, what one row leaves open the sums settle', () => {
  assert.deepEqual(
    read(`
Mnkr Budget | Begärda Prestations- och | Prognos | Avvikelse
budgetjusteringar omslutningsförändringar
Anslag för nämndens verksamhet 1 010,0 0,0 3,0| 1 013,0 (0)
(netto)
Kostnader 1 210,0 5,0| 1215,0 ie)
Intäkter -200,0 -2,0 -202,0 0,0
Resultatenheternas överskott från 10,5
2019
Resultatenheternas överskott till 2021 -10,5`),
    [
      'Mnkr|Budget|Begärda budgetjusteringar|Prestations- och omslutningsförändringar|Prognos|Avvikelse',
      'Anslag för nämndens verksamhet (netto)|1 010,0|0,0|3,0|1 013,0|0',
      'Kostnader|1 210,0||5,0|1215,0|0',
      'Intäkter|-200,0||-2,0|-202,0|0,0',
      'Resultatenheternas överskott från 2019|||||10,5',
      'Resultatenheternas överskott till 2021|||||-10,5',
      '(0) → 0',
      'ie) → 0',
    ],
  );
});

test('result units: a number ends the label, the sum prints no budget, the next page goes on', () => {
  assert.deepEqual(
    read(`
Resultatenhetens namn Resultatenhetens Resultatöverföring från Resultat 2020 Resultatöverföring till
bruttobudget 2020 2019 Överskott (-) Överskott (-) 2021 Överskott (+)
Underskott (+) Underskott (+) Underskott (-)
Förskolor 0,0 0,0 0,0 0,0
11 Område 1 20 500,0 -2 100,0 100,0 2 000,0
FURNITURE
Resultatenhetens namn Resultatenhetens Resultatöverföring från Resultat 2020 Resultatöverföring till
bruttobudget 2020 2019 Överskott (-) Överskott (-) 2021 Överskott (+)
Underskott (+) Underskott (+) Underskott (-)
12 Område 2 30 000,0 -1 000,0 0,0 1 000,0
Summa resultatenheter -3 100,0 100,0 3 000,0`).slice(1),
    [
      'Förskolor|0,0|0,0|0,0|0,0',
      '11 Område 1|20 500,0|-2 100,0|100,0|2 000,0',
      '12 Område 2|30 000,0|-1 000,0|0,0|1 000,0',
      'Summa resultatenheter||-3 100,0|100,0|3 000,0',
    ],
  );
});

test('changes of turnover: costs and income prove commas', () => {
  assert.deepEqual(
    read(`
Omslutningsförändring (mnkr) Kostnader Intäkter
Äldreomsorg 15 -1,5
Förskoleverksamhet 2,0 -2,0
Summa 3,5 -3,5`).slice(1),
    ['Äldreomsorg|1,5|-1,5', 'Förskoleverksamhet|2,0|-2,0', 'Summa|3,5|-3,5', '15 → 1,5'],
  );
});

test('periods are no months', () => {
  assert.deepEqual(
    read(`
Förskola Planering Utfall apr 2020 Utfall jan - apr 2020 Utfall jan - apr 2019
1-3 ar fsk 410 402 399 421
Totalt 410 402 399 421`),
    [
      'Förskola|Planering|Utfall apr 2020|Utfall jan - apr 2020|Utfall jan - apr 2019',
      '1-3 år fsk|410|402|399|421',
      'Totalt|410|402|399|421',
      '1-3 ar fsk → 1-3 år fsk',
    ],
  );
});

test('a figure whose column cannot be told is open, columns without labels make no table', () => {
  const lines = `
Mnkr Budget Begärda Prestations- och Prognos Avvikelse
budgetjusteringar omslutningsförändringar
Anslag för nämndens verksamhet 10,0 0,0 0,0 10,0 0,0
Kostnader 12,0 1,0 13,0 0,0
Äldreomsorg 4,0 0,0 0,0 4,0 0,0`
    .trim()
    .split('\n');
  const [table] = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 }).tables;
  assert.deepEqual(
    table?.rows.map((row) => [row.cells[0], row.open?.join(' ')]),
    [
      ['Anslag för nämndens verksamhet', undefined],
      ['Kostnader', '1,0'],
      ['Äldreomsorg', undefined],
    ],
  );
  assert.deepEqual(read('Mnkr Budget Prognos Avvikelse\n\n4,0 4,0 0,0\n5,0 5,0 0,0'), []);
});

test('labels: a sum ends the table, "och" waits for more, "varav" begins a row', () => {
  assert.deepEqual(
    read(`
Omslutningsförändring (mnkr) Kostnader Intäkter
Statsbidrag och

Stimulansmedel
varav flykting 0) )
Äldreomsorg 3,5 -3,5
Summa 3,5 -3,5
Övrigt`)
      .slice(1)
      .filter((each) => !each.includes('→')),
    ['Statsbidrag och Stimulansmedel||', 'varav flykting|0|0', 'Äldreomsorg|3,5|-3,5', 'Summa|3,5|-3,5'],
  );
});

test('a figure that an OCR broke leaves its row open, or its cell alone', () => {
  const open = (text: string) => {
    const lines = text.trim().split('\n');
    const { tables } = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 });
    return tables[0]?.rows.map((row) => [row.cells[0], row.open?.join(' ')]);
  };
  assert.deepEqual(
    open(
      'Antal Jan Feb Mar Apr Maj Jun\nHushåll 2020 612 598 604 590\nHushåll 2021 631 #660 649 641 633\nSumma 612 598 604 590',
    ),
    [
      ['Hushåll 2020', undefined],
      ['Hushåll 2021', '2021 631 #660 649 641 633'],
      ['Summa', undefined],
    ],
  );
  const budget = 'Mnkr Budget 2020 Prognos 2020 Avvikelse';
  assert.deepEqual(
    open(`${budget}\nÄldreomsorg 4,0 4,0 0,0\nvarav barn 191, 0O 19,6 -4,5\nTotalt 4,0 4,0 0,0`)?.[1],
    ['varav barn', '191 0O 19,6 -4,5'],
  );
});

test('a mean proves the commas of several months', () => {
  assert.deepEqual(read('Tomma dygn Jan Feb Mar Apr Snitt\nBoende 25 06 08 5,9 2,5').slice(1), [
    'Boende|2,5|0,6|0,8|5,9|2,5',
    '25 → 2,5',
    '06 → 0,6',
    '08 → 0,8',
  ]);
});

test('an address at the foot of a page is no part of the last label', () => {
  assert.deepEqual(
    read(
      'Omslutningsförändring (mnkr) Kostnader Intäkter\nÄldreomsorg 1,5 -1,5\nSumma 1,5 -1,5\nstart.example',
    ).slice(-1),
    ['Summa|1,5|-1,5'],
  );
});

test('volumes that fit their headings in two ways are left out, and told of', () => {
  const lines = [
    'Antal elever Planering Utfall apr Utfall jan-apr',
    'Ekskolan 12 104 110 108',
    'Björkskolan 13 322 340 331',
    'Totalt 25 426 450 439',
  ];
  const { tables, leftOut } = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 }); // prettier-ignore
  assert.deepEqual([tables, leftOut], [[], [{ line: 1, header: lines[0] }]]);
});

test('a row that does not come out is in doubt, unless all its columns add up', () => {
  const head = 'Mnkr Budget 2020 Begärda budgetjusteringar Prognos 2020 Avvikelse';
  const rows = ['Parker 10,0 0,5 9,5 1,0', 'Torg 8,0 0,1 7,1 1,0', 'Gator 20,0 0,2 12,0 3,0'];
  assert.equal(read([head, ...rows].join('\n'))[3], 'Gator||||');
  assert.equal(read([head, ...rows, 'Summa 38,0 0,8 28,6 5,0'].join('\n'))[3], 'Gator|20,0|0,2|12,0|3,0');
});

test('where much of a report is not proved, a figure that no law tells of is in doubt', () => {
  const head = 'Tkr Bruttobudget 2020 Resultat från 2019 Överföring till 2021';
  const rows = [
    'Eken 45 310 -1 203 1 203',
    'Björken 28 044 -2 110 2 101',
    'Linden 17 305 2/7,2 272',
    'Summa 9/0,6 -3 585 3/5,7',
  ];
  const sums = 'Mnkr Budget 2020 Prognos 2020 Avvikelse\nParker 4,5 4,4 0,1\nTorg 3,0 3,5 -0,5';
  const read1 = (...all: string[]) => read(all.join('\n')).filter((each) => /^(?:Eken|Björken)/.test(each));
  assert.deepEqual(read1(head, ...rows), ['Eken|||', 'Björken|||']);
  const more = Array.from({ length: 3 }, () => ['', 'Året har varit lugnt.', '', sums]).flat();
  assert.deepEqual(read1(head, ...rows, ...more), [
    'Eken|45 310|-1 203|1 203',
    'Björken|28 044|-2 110|2 101',
  ]);
});

test('a sum proves no part of a part', () => {
  const text =
    'Mnkr Budget 2020 Prognos 2020 Avvikelse\nTorg 8,0 8,0 0,0\nvarav bänkar 2,3 5,3 0,0\nTotalt 8,0 8,0 0,0';
  assert.equal(read(text)[2], 'varav bänkar|||');
});

test('columns that an OCR read below a table that lacks them are told of', () => {
  const text =
    'Mnkr Budget Prognos\nParkinvesteringar 3,1 2,6\nTotalt 3,1 2,6\n\nFURNITURE\n\nAvvikelse\n0,5\n0,9';
  const lines = text.split('\n');
  const { tables, leftOut } = figureTables(lines, [1, lines.length], around(lines), {
    year: 2020,
    tertial: 1,
  });
  assert.deepEqual(
    tables.map((table) => table.header.cells),
    [['Mnkr', 'Budget', 'Prognos']],
  );
  assert.deepEqual(leftOut, [{ line: 7, header: 'Avvikelse' }]);
});

test('a dash behind a figure joins no labels', () => {
  assert.deepEqual(
    read(
      'Barn Jan Feb Mar Apr Maj\nTreåringar 1402. 1368 -.1383.1393)-\nFemåringar 1490 1495 1468 1512\nSumma 1490 1495 1468 1512',
    )[2],
    'Femåringar|1490|1495|1468|1512|',
  );
});

test('a table of which no row was read is left out, where its headings are sure', () => {
  const leftOut = (...lines: string[]) =>
    figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 }).leftOut;
  const garbled = ['Kanaler BB RE', 'FR RR', 'Nästa stycke handlar om slussarna och är skrivet av någon.'];
  assert.deepEqual(leftOut('Budget Prognos Avvikelse', ...garbled), [{ line: 1, header: 'Budget Prognos Avvikelse' }]); // prettier-ignore
  assert.deepEqual(leftOut('Kostnader och intäkter per sluss', ...garbled), []);
});

test('a table whose heading was met and whose columns cannot be told is left out, whatever heads its labels', () => {
  const lines = ['Verksamhet Kostnader Intäkter', 'Kanaler 3,1 2,6 0,5 1,1', 'Slussar 1,2 1,1 0,1 0,4'];
  const { tables, leftOut } = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 }); // prettier-ignore
  assert.deepEqual([tables, leftOut], [[], [{ line: 1, header: lines[0] }]]);
});

test('rows of thousands begin with words of headings, and may lack a blank', () => {
  assert.deepEqual(
    read(
      'Tkr Budget Prognos Avvikelse\nKostnader 1 689 138 1 681 832 7 306\nIntäkter -155 553 -156 592 1039\nSumma 1 533 585 1525 240 8 345',
    ),
    [
      'Tkr|Budget|Prognos|Avvikelse',
      'Kostnader|1 689 138|1 681 832|7 306',
      'Intäkter|-155 553|-156 592|1039',
      'Summa|1 533 585|1 525 240|8 345',
      '1525 240 → 1 525 240',
    ],
  );
});

test('a speck behind thousands leaves them thousands', () => {
  assert.equal(
    read('Mnkr Budget Prognos Avvikelse\nHundar 9 476,0 9 476,0 0,0\nBåtar 5. 939,0 2. 939,0 3 000,0')[2],
    'Båtar|5 939,0|2 939,0|3 000,0',
  );
});

test('a minus that an OCR lost comes back where other rows or a sum tell that the table prints one', () => {
  const head = 'Mnkr Budget Prognos Avvikelse';
  assert.equal(read(`${head}\nHundar 42,7 48,4 5,7\nBåtar 12,0 11,0 1,0`)[1], 'Hundar|42,7|48,4|-5,7');
  assert.equal(
    read(`${head}\nHundar 42,7 48,4 5,7\nBåtar 12,0 14,0 -2,0\nSumma 54,7 62,4 7,7`)[1],
    'Hundar|42,7|48,4|-5,7',
  );
  // A table may call a loss a plus.
  const rows = ['Hundar 42,7 48,4 5,7', 'Båtar 12,0 12,0 0,0', 'Summa 54,7 60,4 5,7'];
  assert.deepEqual(read([head, ...rows].join('\n')).slice(1), [
    'Hundar|42,7|48,4|',
    'Båtar|12,0|12,0|0,0',
    'Summa|54,7|60,4|',
  ]);
});

test('a few letters below a label that only with them is known are its end', () => {
  assert.deepEqual(
    read(
      'Mnkr Budget Prognos Avvikelse\nArbetsmarknadsåtgärd 165,2 157,0 8,2\ner\nÄldreomsorg 3,0 3,0 0,0\ner',
    ).slice(1),
    [
      'Arbetsmarknadsåtgärder|165,2|157,0|8,2',
      'Äldreomsorg|3,0|3,0|0,0',
      'Arbetsmarknadsåtgärd er → Arbetsmarknadsåtgärder',
    ],
  );
});

test('a speck between thousands goes, and a figure in letters is in doubt', () => {
  const head = 'Mnkr Budget Begärda budgetjusteringar Prognos Avvikelse';
  const rows =
    'Intäkter -207,7 0,0 -207,7 0,0\nAnslag för nämndens verksamhet (netto) 1:564,0 1,8 1 563,0 2,8';
  assert.deepEqual(read(`${head}\nKostnader T771;7 1,8 1770,7 2,8\n${rows}`), [
    'Mnkr|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
    'Kostnader||1,8|1770,7|2,8',
    'Intäkter|-207,7|0,0|-207,7|0,0',
    'Anslag för nämndens verksamhet (netto)|1 564,0|1,8|1 563,0|2,8',
    '1:564,0 → 1 564,0',
  ]);
});

test('no figure of thousands begins with a 0: what does is in doubt', () => {
  const rows = 'Hundar 7 660 7 660 0\nBåtar 3 1/0 083 0\nKatter 4 100 4 000 100';
  assert.equal(read(`Tkr Budget Prognos Avvikelse\n${rows}`)[2], 'Båtar 3 1/0|||');
});

test('a row whose label holds shreds, or figures of another row, has none that is sure', () => {
  const head = 'Mnkr Budget Prognos Avvikelse';
  const rows = (label: string) =>
    read(`${head}\nHundar 4,0 4,0 0,0\n${label} 8,0 7,5 0,5\nKatter 3,0 3,0 0,0\nMöss 2,0 2,0 0,0`)[2];
  assert.equal(rows('Båtar LSS'), 'Båtar LSS|8,0|7,5|0,5');
  assert.equal(rows('än SN'), 'än SN|||');
  assert.equal(rows('Båtar Hamnar 89,3 i'), 'Båtar Hamnar 89,3 i|||');
});

test('a row none of whose figures was parted from its label is in doubt, and has that label alone', () => {
  const lines = [
    'Mnkr Netto Budget Utfall Avvikelse',
    'Nämnd och administration 448,9 441,7 (42',
    'Individ- och familjeomsorg 173,1 168,9 4,2',
    'Äldreomsorg 3,0 3,0 0,0',
    'Ekonomiskt bistånd 2,0 2,0 0,0',
  ];
  const [table] = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 }).tables;
  assert.deepEqual(
    table?.rows.slice(0, 2).map(({ cells, open }) => [...cells, open]),
    [
      ['Nämnd och administration 448,9 441,7 (42', '', '', '', ['448,9', '441,7']],
      ['Individ- och familjeomsorg', '173,1', '168,9', '4,2', undefined],
    ],
  );
});
