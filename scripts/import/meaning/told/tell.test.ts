import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment, GoalLevel, Ground, Stated } from '../../../../src/model.ts';
import { activity, given, goal, indicator, paragraph } from './fixtures/invented.ts';
import { tell } from './tell.ts';
import { Lines } from '../../lines/lines.ts';

/** What is told, without lines, and cells as their figures. */
const told = (more: Parameters<typeof given>[0]) =>
  tell(given(more)).map((one) => {
    const plain = Object.entries(one).filter(([key]) => key !== 'line');
    return Object.fromEntries(
      plain.map(([key, value]) => [key, typeof value === 'object' && 'value' in value ? value.value : value]),
    ) as unknown as Stated;
  });
const ofRow = (text: string, name = 'Andel sjömän med båtkort') =>
  told({ indicators: [indicator(name)], analyses: [{ indicator: 0, activity: null, text, lines: [5, 5] }] });
const ofMoney = (text: string, heading = 'Sjöräddning') => told(paragraph(heading, null, text));

test('an analysis that says that the target will not be met, in any order, and not one that speaks of others', () => {
  const missed = [{ about: 'nas-inte', indicator: 0 }];
  assert.deepEqual(ofRow('Utan vind prognostiseras årsmålet om 35 båtkort inte att nås.'), missed);
  assert.deepEqual(ofRow('Hamnen prognostiserar inte att målet om 4 båtar kommer att nås.'), missed);
  assert.deepEqual(ofRow('Hamnkontoret bedömer att målet för bojar inte kommer att uppnås.'), missed);
  assert.deepEqual(ofRow('De sjömän som inte når målen får stöd. Prognosen är att målen nås.'), []);
  assert.deepEqual(ofRow('Hamnkontoret ser en risk för att årsmålet inte uppnås.'), []);
  assert.deepEqual(ofRow('Hamnen kommer inte att nå årsmålet.'), missed);
  assert.deepEqual(ofRow('De sjömän som inte når målet bedöms få stöd.'), []);
});

test('an analysis that says that the target will be met, in the forms that reports use', () => {
  const met = [{ about: 'nas', indicator: 0 }];
  for (const text of [
    'Mätningen görs i maj, förväntan är att indikatorn uppfylls.',
    'Bedömningen är att årsmålet kommer att uppnås.',
    'Prognosen efter våren är därför att målet om 4,8 båtar per hamn nås.',
    'Hamnkontoret bedömer att målet för bojar nås under 2022.',
    'Kontroll av övriga fyrar pågår, målet förväntas uppnås.',
    'Efter sommaren väntas årsmålet att nås.',
    'Staden har sänkt sitt mål, så att hamnen ändå kommer att uppnå målet.',
    'Hamnen räknar med att sjömännen når årsmålet.',
  ])
    assert.deepEqual(ofRow(text), met, text);
});

test('a wish, a condition, a part, another year and another goal are no outlook', () => {
  for (const text of [
    'Hamnen arbetar för att målet ska nås.',
    'Hamnkontoret bedömer att arbetet är viktigt för att målet nås.',
    'Hamnen bedömer att årets mål nås helt eller delvis.',
    'Årsmålet kan komma att uppfyllas.',
    'Om vinden håller bedöms årsmålet nås.',
    'Prognosen är fler båtkort, men det är osäkert om årsmålet kommer att nås.',
    'Indikatorn bedöms vara utmanande att nå.',
    'För kvinnor bedöms årsmålet nås.',
    'För 2021 uppfylldes årsmålet.',
    'Bedömningen är att målet nås 2023.',
    'Hamnkontoret bedömer att nämndmålet nås.',
    'Bedömningen är att målen nås.',
    'Hamnkontoret bedömer att insatsen hjälper sjömän att nå målet.',
    'Årsmålet nås inte ännu, men prognosen är god.',
  ])
    assert.deepEqual(
      ofRow(text).filter(({ about }) => about === 'nas'),
      [],
      text,
    );
});

test('a target that an analysis changes, with both figures', () => {
  assert.deepEqual(ofRow('Förvaltningen föreslår att årsmålet sänks från 94 % till 75 %.'), [
    { about: 'arsmal', indicator: 0, from: 94, to: 75 },
  ]);
  assert.deepEqual(ofRow('Andelen gick från 94 % till 75 %.'), []);
});

test('how few an outcome is of, in letters', () => {
  assert.deepEqual(ofRow('Av de åtta larm som kom in har 3 kunnat avvärjas.'), [
    { about: 'underlag', indicator: 0, count: 8 },
  ]);
  assert.deepEqual(ofRow('Eftersom underlaget bygger på endast ett larm dras ingen slutsats.'), [
    { about: 'underlag', indicator: 0, count: 1 },
  ]);
  assert.deepEqual(ofRow('Av de 23 larmen är fyra kvar.'), []);
});

test('an activity that is not carried out, unless its deviation is told', () => {
  const of = (text: string, deviation = false) =>
    told({
      activities: [activity(deviation)],
      analyses: [{ indicator: null, activity: 0, text, lines: [5, 5] }],
    });
  const undone = [{ about: 'ej-genomford', activity: 0 }];
  assert.deepEqual(of('Regattan har inte kunnat genomföras.'), undone);
  assert.deepEqual(of('Regattan kommer inte att ske som planerat.'), undone);
  assert.deepEqual(of('Aktiviteten är ej initierad än.'), []);
  assert.deepEqual(of('Ingen regatta kommer genomföras i sommar.'), undone);
  assert.deepEqual(of('Regattan har inte kunnat genomföras.', true), []);
  assert.deepEqual(of('Regattan har inte haft några problem.'), []);
});

test('which way an indicator went, found by its words under the goal; not that of women alone', () => {
  const rows = [
    indicator('Andel sjömän med båtkort'),
    indicator('Andel unga sjömän med båtkort för farleder'),
  ];
  const of = (text: string) => told({ ...paragraph('Analys', '1.1', text), indicators: rows });
  assert.deepEqual(of('Andelen sjömän med båtkort har ökat något.'), [
    { about: 'rorelse', indicator: 0, way: 'okat' },
  ]);
  assert.deepEqual(of('Andelen kvinnor med båtkort har ökat.'), []);
  assert.deepEqual(of('Antalet sjömän med båtkort har minskat.'), []);
  assert.deepEqual(of('Andelen sjömän med hund har minskat.'), []);
});

test('the indicators that a text names as deviating, if every name is known', () => {
  const rows = [indicator('Antal båtar per hamn'), indicator('Antal båtar per sjöman')];
  const of = (text: string) => told({ ...paragraph('Analys', '1.1', text), indicators: rows });
  const start = 'Hamnen rapporterar avvikande resultat avseende indikatorerna';
  assert.deepEqual(of(`${start} *antal båtar per hamn* och *antal båtar per sjöman*.`), [
    { about: 'avviker', indicators: [0, 1] },
  ]);
  assert.deepEqual(of(`${start} *antal båtar* och *antal bojar*.`), []);
});

test('how far a goal is fulfilled by the text under it, if it is named by its kind and nothing is left open', () => {
  const of = (text: string, level: GoalLevel = 'verksamhetsomradesmal') =>
    told({ ...paragraph('Analys', '1.1', text), goals: [goal(level)] });
  const said = (assessment: Assessment) => [{ about: 'bedomning', goal: 0, assessment }];
  for (const text of [
    'Hamnen bedömer att målet för verksamhetsområdet delvis nås i år, eftersom tre bojar saknas.',
    'Sammantaget bedömer hamnen att verksamhetsområdesmålet kommer att uppfyllas delvis.',
    'Bedömningen är att kommunfullmäktiges mål för verksamhetsområdet endast delvis nås under 2022.',
    'Verksamhetsområdesmålet bedöms bli delvis uppfyllt.',
  ])
    assert.deepEqual(of(text), said('delvis'), text);
  assert.deepEqual(of('Verksamhetsområdesmålet kommer att uppfyllas helt.'), said('helt'));
  assert.deepEqual(of('Hamnen räknar med att inriktningsmålet inte nås.', 'inriktningsmal'), said('inte'));
  for (const text of [
    'Hamnen bedömer att målet delvis kommer att uppfyllas.',
    'Hamnen bedömer att årsmålen delvis kommer att uppfyllas.',
    'Hamnen bedömer att inriktningsmålet delvis kommer att uppfyllas.',
    'Hamnen bedömde att verksamhetsområdesmålet delvis kommer att uppfyllas.',
    'Hamnen bedömer inte att verksamhetsområdesmålet delvis kommer att uppfyllas.',
    'Hamnen bedömer att verksamhetsområdesmålet inte kommer att uppfyllas helt.',
    'Hamnen bedömer att verksamhetsområdesmålet uppfylls helt eller delvis.',
    'Hamnen bedömer att verksamhetsområdesmålet inte nås om vinden tilltar.',
    'Hamnen bedömer att verksamhetsområdesmålet delvis kommer att uppfyllas 2026.',
    'Verksamhetsområdesmålet nås. Bojarna uppfyller delvis kraven.',
    'Verksamhetsområdesmålet uppfylls delvis. Hamnen bedömer att verksamhetsområdesmålet uppfylls helt.',
  ])
    assert.deepEqual(of(text), [], text);
});

test('what the assessment of a goal rests on, if the text under it names what the report follows up', () => {
  const of = (text: string, id: string | null = '1.1') =>
    told({ ...paragraph('Analys', id, text), goals: [goal('verksamhetsomradesmal')] });
  const on = (...grounds: Ground[]) => [{ about: 'grund', goal: 0, on: grounds }];
  const judged = 'Hamnen bedömer att målet nås.';
  for (const [text, ...grounds] of [
    [
      'Bedömningen grundar sig på prognosen för hamnens indikatorer samt nämndmålet.',
      'indikatorer',
      'namndmal',
    ],
    ['Bedömningen baseras på hamnens aktiviteter och på nämndmålen.', 'aktiviteter', 'namndmal'],
    ['Bedömningen vilar på genomförandet av hamnens aktivitet.', 'aktiviteter'],
    ['Bedömningen bygger främst på att samtliga verksamhetsområdesmål nås.', 'verksamhetsomradesmal'],
    ['Bedömningarna grundas på målen för samtliga verksamhetsområden.', 'verksamhetsomradesmal'],
  ] as [string, ...Ground[]][])
    assert.deepEqual(of(`${judged} ${text}`), on(...grounds), text);
  for (const text of [
    'Bedömningen grundar sig på vindens riktning.',
    'Bedömningen grundar sig på vinden snarare än på indikatorerna.',
    'Bedömningen baseras inte på indikatorerna.',
    'Bedömningen grundas på andra saker än indikatorerna.',
    'Bedömningen bygger på en brist på indikatorer.',
    'Bedömningen grundar sig på fysisk aktivitet bland hundarna.',
    'Bedömningen baseras på den höga aktiviteten i parken.',
    'Bojarnas läge grundar sig på indikatorer.',
    'Bedömningen av bojarna är att indikatorerna grundas på vinden.',
  ])
    assert.deepEqual(of(text), [], text);
  assert.deepEqual(of('Bedömningen grundar sig på nämndmålen.', null), []);
});

test('a change told by number and by per cent, with the figures it is between', () => {
  const text = 'Under våren var det i snitt 2 240 båtar. Samma period 2024 var det 2 080';
  assert.deepEqual(ofMoney(`${text}, en ökning med 160 båtar eller en ökning med 7,7 procent.`), [
    { about: 'andring', now: 2240, before: 2080, change: 160, percent: 7.7 },
  ]);
  assert.deepEqual(ofMoney('Båtarna är 49 stycken eller 10 procent av flottan.'), []);
});

test('a surplus or a deficit of an area, by its name or under its heading', () => {
  const of = (amount: number, row = 0) => [{ about: 'belopp', of: 'avvikelse', table: 0, row, amount }];
  assert.deepEqual(ofMoney('Sjöräddningen prognostiserar ett underskott om 6,5 mnkr.'), of(-6.5));
  assert.deepEqual(ofMoney('Verksamhetsområdet redovisar ett överskott om 3,2 mnkr.'), of(3.2));
  assert.deepEqual(ofMoney('Prognosen visar ett överskott för fyrar om 0,2 mnkr.'), of(0.2, 1));
  assert.deepEqual(ofMoney('Roddarna prognostiserar ett underskott om 6,5 mnkr.'), []);
  assert.deepEqual(ofMoney('Det finns en risk för ett underskott för fyrar om 0,2 mnkr.'), []);
  assert.deepEqual(ofMoney('Om isen lägger sig tidigt blir det ett överskott för fyrar om 0,2 mnkr.'), []);
});

test('what is asked for, budgeted and carried over', () => {
  const of = (kind: string, table: number, row: number, amount: number) => [
    { about: 'belopp', of: kind, table, row, amount },
  ];
  assert.deepEqual(
    ofMoney('Nämnden begär 21,1 mnkr avseende bryggor, 0,2 mnkr för annat.'),
    of('begart', 1, 0, 21.1),
  );
  assert.deepEqual(ofMoney('Budgeterade medel för bryggor på 1,1 mnkr används.'), of('budget', 1, 0, 1.1));
  assert.deepEqual(
    ofMoney('Till bryggorna överfördes ett underskott om 0,8 mnkr från 2022 års bokslut.'),
    of('overfort', 2, 0, -0.8),
  );
});

test('how a budget differs from a budget and a forecast, two of one', () => {
  const text =
    'Hamnarnas budget för 2023 uppgår till netto 41,7 mnkr, det är 0,4 mnkr lägre jämfört med budget 2022 och det prognostiserade utfallet samma år.';
  const one = { about: 'belopp', of: 'skillnad', table: 3, row: 0, amount: -0.4, year: 2022 };
  assert.deepEqual(ofMoney(text, 'Hamnar'), [
    { about: 'belopp', of: 'budget', table: 3, row: 0, amount: 41.7, year: 2023 },
    { ...one, than: 'budget' },
    { ...one, than: 'prognos' },
  ]);
});

const need = (way: string, surplus = false) => [{ about: 'behov', table: 0, row: 0, way, surplus }];

test('a surplus explained by a need that has fallen, and a need that has risen', () => {
  assert.deepEqual(ofMoney('Överskottet beror på minskat behov av fyrar. Behovet av bojar har ökat.'), [
    ...need('minskat', true),
    ...need('okat'),
  ]);
  assert.deepEqual(ofMoney('Det kan konstateras att behovet har ökat jämfört med 2021.'), need('okat'));
  assert.deepEqual(ofMoney('Ett lägre behov av fyrar än samma period förra året.'), need('minskat'));
});

test('a need beside the budget is no development, and one that is beside nothing is not told', () => {
  const surplus = 'Överskottet beror på lägre behov av fyrar';
  assert.deepEqual(ofMoney(`${surplus} jämfört mot fördelad budget.`), need('under-budget', true));
  assert.deepEqual(ofMoney('Fyrarna har ett större behov än vad som budgeterats.'), need('over-budget'));
  assert.deepEqual(ofMoney(`${surplus}.`), []);
  assert.deepEqual(ofMoney('Det har blivit mindre behov i hamnarna.'), []);
});

test('a need that is supposed, expected or denied is none', () => {
  for (const text of [
    'Det finns en tänkbar risk för ökat behov av fyrar.',
    'Ett ökat behov av fyrar kan leda till högre kostnader.',
    'Om behovet av fyrar har ökat begär hamnen mer.',
    'Ett ökat behov väntas efter sommaren.',
    'Hamnen befarar ett ökat behov av bojar.',
    'Siffrorna speglar inte ett minskat behov.',
  ])
    assert.deepEqual(ofMoney(text), [], text);
});

test('a figure stands on the line that prints it', () => {
  const text = 'Sjöräddningen prognostiserar ett underskott om 6,5 mnkr.';
  const lines = new Lines(['', 'Sjöräddningen prognostiserar', 'ett underskott om 6,5 mnkr.']);
  const sections = [{ goal: null, heading: null, paragraphs: [{ text, lines: [2, 3] as [number, number] }] }];
  assert.deepEqual(
    tell(given({ sections, lines })).map(({ line }) => line),
    [3],
  );
});
