import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { goalHeads } from './goal-head.ts';
import { goals, ownerUnder, setOf } from './goal.ts';
import { Lines } from '../lines/lines.ts';

const noTables = {
  taken: new Set<number>(),
  furniture: new Set<number>(),
  records: [] as { kind: string; headerLines: number[] }[],
};
const find = (...lines: string[]) => findBeside(noTables, ...lines);

/** The goals of lines, some of which are tables'. */
function findBeside(tables: typeof noTables, ...texts: string[]) {
  const [lines, body] = [new Lines(texts), [1, texts.length] as const];
  return goals(
    lines,
    body,
    goalHeads(lines, body, tables),
    tables,
    2023,
    (text) => text,
    () => {},
  );
}

const headings: [string, string, string | null, string][] = [
  ['KF:s inriktningsmål: 1. En stad', 'inriktningsmal', '1', 'En stad'],
  ['Kommunfullmäktiges inriktningsmål: 2 En stad', 'inriktningsmal', '2', 'En stad'],
  ['## **KF:s mål för verksamhetsområdet:  1.2. Barn**', 'verksamhetsomradesmal', '1.2', 'Barn'],
  ['###### ● Nämndmål: 1.2.1. Unga', 'namndmal', '1.2.1', 'Unga'],
  ['Nämndmål: Unga har fritid.', 'namndmal', null, 'Unga har fritid.'],
  ['Nämndmål: Unga har fritid ●', 'namndmal', null, 'Unga har fritid'],
  ['Nämndmål 1.2.1 Unga', 'namndmal', '1.2.1', 'Unga'],
  ['KF:s mål för verksamhetsområdet: 1.1 Barn\t', 'verksamhetsomradesmal', '1.1', 'Barn'],
];
for (const [line, level, number, name] of headings)
  test(`heading "${line}"`, () => assert.deepEqual(goalHeading(line), { level, number, name }));

for (const line of [
  'KF:s mål för verksamhetsområdet 1.3 bedöms uppfyllas helt.',
  'KF:s inriktningsmål: 1 och 2 nås under året',
  'Nämndmål 1.2.1 Unga har fritid är uppfyllt.',
  'Nämndmålet om trygghet nås inte.',
  'Målet nås',
  'kommunfullmäktiges mål för verksamhetsområdet. Nämnden har ordnat en mässa',
])
  test(`"${line}" is no heading`, () => assert.equal(goalHeading(line), null));

test('spellings of the assessment', () => {
  for (const line of ['Uppfylls helt', ' Uppfylles delvis', '● uppfylls  inte', '☀️ Helt uppfyllt', 'Har uppfyllts helt.', 'Bedömning: Uppfylls ej', 'Målet bedöms: Uppfylls helt'])
    assert.ok(isAssessment(line), line); // prettier-ignore
  assert.ok(!isAssessment('Målet uppfylls helt under året genom samverkan'));
});

test('a goal whose name stands below what it is', () => {
  const { goals: found, taken } = find('KF:s inriktningsmål:', '1 Ett Stockholm med öppna kajer', 'och torg', 'Nämndmål:', 'Beskrivning', 'Nämndmål:', 'Torg är rena'); // prettier-ignore
  assert.deepEqual(
    found.map(({ number, name, lines }) => [number, name, lines]),
    [
      ['1', 'Ett Stockholm med öppna kajer och torg', [1, 3]],
      [null, 'Torg är rena', [6, 7]],
    ],
  );
  assert.deepEqual([...taken], [1, 2, 3, 6, 7]);
});

test('a blank line may part what a goal is from its name where that has its number, or its assessment', () => {
  const { goals: found } = find('KF:s inriktningsmål:', '', '1 Ett Stockholm med kajer', '', 'Uppfylls helt', 'Nämndmål:', '', 'Torg är rena', '', 'Uppfylls delvis', 'Nämndmål:', '', 'Parker är gröna.'); // prettier-ignore
  assert.deepEqual(found.map(({ name, assessment }) => [name, assessment]), [['Ett Stockholm med kajer', 'helt'], ['Torg är rena', 'delvis']]); // prettier-ignore
});

test('no part of a goal’s section is a name, nor the rest of one', () => {
  for (const part of [
    'Analys',
    'Beskrivning',
    'Förväntat resultat',
    'Uppfylls helt',
    'Indikatorer',
    'Tabell 3. Barn i kö',
  ]) {
    const { goals: none, doubts } = find('Nämndmål:', '', part, '', 'Torgen sopas.');
    assert.deepEqual([none, doubts[0]?.candidates], [[], ['Nämndmål:']], 'a goal without a name is told');
  }
  for (const part of ['Analys', 'Bedömning']) {
    const { goals: found } = find('Nämndmål: Torg är rena och', part, 'Uppfylls helt');
    assert.deepEqual(found.map(({ name }) => name), ['Torg är rena och']); // prettier-ignore
  }
});

test('parents, assessments and sets', () => {
  const found = find(
    'KF:s inriktningsmål: 1. En stad',
    'Uppfylls helt',
    'KF:s mål för verksamhetsområdet: 1.1 Barn',
    '',
    'Uppfylls ej',
    'Nämndmål: Unga',
    'KF:s inriktningsmål: 2. Klimat',
    'Nämndmål: Träd',
  ).goals;
  assert.deepEqual(
    found.map((goal) => [goal.id, goal.parent, goal.assessment]),
    [
      ['1', null, 'helt'],
      ['1.1', '1', 'inte'],
      ['namndmal-unga', '1.1', null],
      ['2', null, null],
      // A nämndmål belongs to no verksamhetsområdesmål of the inriktningsmål before.
      ['namndmal-trad', '2', null],
    ],
  );
  assert.equal(setOf(2022), '2019-2022');
  assert.equal(setOf(2023), '2023-2026');
});

test('an assessment is the nearest goal’s own', () => {
  const [first] = find('KF:s inriktningsmål: 1. En stad', 'KF:s mål för verksamhetsområdet: 1.1 Barn', 'Uppfylls helt').goals;
  assert.equal(first?.assessment, null);
}); // prettier-ignore

const withText = ['KF:s inriktningsmål: 1. En stad', 'Kajerna är öppna.', '', 'Uppfylls delvis', '', 'Nämndmål: Torg', 'Torgen är rena.']; // prettier-ignore

test('assessments that stand above their headings are those of the headings below', () => {
  const { goals: found, doubts } = find('Uppfylls helt', '', ...withText);
  assert.deepEqual(found.map(({ assessment, lines }) => [assessment, lines]), [['helt', [3, 3]], ['delvis', [8, 8]]]); // prettier-ignore
  assert.deepEqual(doubts, []);
});

test('a list of goals with their assessments above the first heading, or below one, is no heading’s own', () => {
  const goals = ['KF:s inriktningsmål: 1. En stad', '', 'KF:s mål för verksamhetsområdet: 1.1 Barn'];
  for (const name of ['1 En stad', '1. En stad']) {
    const above = find(name, 'Uppfylls helt', '1.1 Barn', 'Uppfylls delvis', '', ...goals);
    assert.deepEqual(above.goals.map((goal) => goal.assessment), [null, null]); // prettier-ignore
    assert.deepEqual(above.doubts.map(({ cell, candidates }) => [cell, candidates]), [['goals/0', ['Uppfylls helt']], ['goals/1', ['Uppfylls delvis']]]); // prettier-ignore
  }
  const below = find(goals[0]!, '', '1.1 Barn', 'Uppfylls delvis', '', goals[2]!, 'Uppfylls delvis');
  assert.deepEqual(below.goals.map((goal) => goal.assessment), [null, 'delvis']); // prettier-ignore
});

test('an assessment of another year is no assessment of this one, which may stand below it', () => {
  const both = find('KF:s inriktningsmål: 1. En stad', '2022: Uppfylls helt', '', '2023: Uppfylls delvis');
  assert.deepEqual([both.goals[0]?.assessment, both.doubts], ['delvis', []]);
  const other = find('KF:s inriktningsmål: 1. En stad', '2022: Uppfylls helt', '', 'Kajerna är öppna.');
  assert.equal(other.goals[0]?.assessment, null);
  assert.deepEqual(other.doubts.map(({ candidates }) => candidates), [['2022: Uppfylls helt']]); // prettier-ignore
});

test('two assessments below one heading that say otherwise are a doubt', () => {
  const two = (second: string) => find('KF:s inriktningsmål: 1. En stad', 'Uppfylls helt', '', second);
  const { goals: found, doubts } = two('Uppfylls delvis');
  assert.equal(found[0]?.assessment, null);
  assert.deepEqual(doubts.find(({ cell }) => cell === 'goals/0')?.candidates, ['Uppfylls helt / Uppfylls delvis']); // prettier-ignore
  for (const second of ['Uppfylls helt', '2022: Uppfylls delvis', 'Föregående tertial: Uppfylls delvis']) assert.equal(two(second).goals[0]?.assessment, 'helt'); // prettier-ignore
});

const goal = 'KF:s inriktningsmål: 1. En stad';

test('of assessments in boxes the one that is ticked is said, on one line or below each other', () => {
  for (const lines of [
    ['☐ Uppfylls helt ☒ Uppfylls delvis ☐ Uppfylls inte'],
    ['[ ] Uppfylls helt  [X] Uppfylls delvis  [ ] Uppfylls inte'],
    ['Uppfylls helt ☐ Uppfylls delvis ☑ Uppfylls inte ☐'],
    ['☐ Uppfylls helt', '☒ Uppfylls delvis', '☐ Uppfylls inte'],
  ]) {
    const { goals: found, doubts } = find(goal, '', ...lines, '', 'Kajerna är öppna.');
    assert.deepEqual([found[0]?.name, found[0]?.assessment, doubts], ['En stad', 'delvis', []]);
  }
  assert.equal(find(`${goal} ☐ Uppfylls helt ☒ Uppfylls delvis`).goals[0]?.assessment, 'delvis');
});

test('boxes of which none or several are ticked are a doubt, and so are two parts of a year', () => {
  for (const lines of [
    ['☐ Uppfylls helt ☐ Uppfylls delvis'],
    ['☒ Uppfylls helt ☒ Uppfylls delvis'],
    ['☐ Uppfylls helt', '☐ Uppfylls delvis'],
    ['☒ Uppfylls helt', '☐ Uppfylls delvis', '☒ Uppfylls inte'],
    ['Tertial 1: Uppfylls delvis, Helår: Uppfylls helt'],
    ['Tertial 1: Uppfylls delvis', '', 'Prognos helår: Uppfylls helt'],
    ['Periodens bedömning: Uppfylls delvis', '', 'Prognos helår: Uppfylls helt'],
    ['Prognos: Uppfylls helt', '', 'Utfall: Uppfylls inte'],
    ['Utfall: Uppfylls inte', 'Prognos: Uppfylls helt'],
    ['Föregående bedömning: Uppfylls helt', '', 'Bedömning: Uppfylls delvis'],
    ['Tidigare: Uppfylls helt', '', 'Nu: Uppfylls delvis'],
  ]) {
    const { goals: found, doubts } = find(goal, '', ...lines, '', 'Kajerna är öppna.');
    assert.equal(found[0]?.assessment, null);
    assert.ok(
      doubts.some(({ cell }) => cell === 'goals/0'),
      lines[0],
    );
  }
});

test('an assessment between a goal’s text and the next heading is in doubt where none stands above the first', () => {
  const { goals: found, doubts } = find(...withText);
  assert.deepEqual(found.map(({ assessment }) => assessment), [null, null]); // prettier-ignore
  assert.deepEqual(doubts.map(({ cell, candidates }) => [cell, candidates]), [['goals/0', ['Uppfylls delvis']]]); // prettier-ignore
});

test('a heading the page printed again is the same goal', () => {
  const found = find('Nämndmål: 1.1.1 Unga', 'Text.', 'Nämndmål: 1.1.1 Unga', 'Mer text.');
  assert.equal(found.goals.length, 1);
  assert.equal(found.above(4)?.id, '1.1.1');
});

test('the economy’s heading ends the goals, a part of a goal’s text does not', () => {
  const lines = ['Nämndmål: 1.1.1 Unga', 'Ekonomi', 'Text.', 'Nämndmål: 1.1.2 Gamla', 'Text.', 'Uppföljning av ekonomi', 'Text.']; // prettier-ignore
  const { above } = find(...lines);
  assert.equal(above(3)?.id, '1.1.1');
  assert.equal(above(5)?.id, '1.1.2');
  assert.equal(above(7), null);
  assert.equal(find('Nämndmål: 1.1.1 Unga', 'Text.', '', 'Bilaga 1: Indikatorer', 'Text.').above(5), null);
  // "Budget" above an Indikator table is a part of a goal's text.
  const tables = { ...noTables, taken: new Set([3]), records: [{ kind: 'indicator', headerLines: [3] }] };
  const later = findBeside(tables, 'Nämndmål: 1.1.1 Unga', 'Budget', 'Tabell');
  assert.equal(later.above(3)?.id, '1.1.1');
});

test('a wrapped heading is joined, a soft hyphen is gone', () => {
  const { goals: found } = find('Nämndmål: Unga har en menings\u00adfull fritid med många', 'möjligheter');
  assert.equal(found[0]?.name, 'Unga har en meningsfull fritid med många möjligheter');
});

test('a name that wants a word more goes on with a capital above its assessment', () => {
  const { goals: found } = find('Nämndmål: Alla som vill kan cykla till', 'Fiskartorp', 'Uppfylls helt');
  assert.deepEqual(
    found.map(({ name, assessment, lines }) => [name, assessment, lines]),
    [['Alla som vill kan cykla till Fiskartorp', 'helt', [1, 3]]],
  );
});

test('pages may end within a heading, and above its assessment', () => {
  const furniture = new Set([2, 5]);
  const texts = ['Nämndmål:', 'Sida 3', '1.1.1 Unga har fritid och', 'vänner', 'Sida 4', 'Uppfylls helt'];
  const { goals: found } = findBeside({ ...noTables, furniture }, ...texts);
  assert.deepEqual(
    found.map(({ name, assessment, lines }) => [name, assessment, lines]),
    [['Unga har fritid och vänner', 'helt', [1, 6]]],
  );
});

test('no assessment is taken from beyond the next heading, though its name stands below it', () => {
  const { goals: found } = find(
    'KF:s inriktningsmål:',
    '1 En stad',
    '',
    'KF:s mål för verksamhetsområdet:',
    '1.1 Barn',
    'Uppfylls helt',
  );
  assert.deepEqual(
    found.map(({ assessment }) => assessment),
    [null, 'helt'],
  );
});

test('the board owns what stands under its own goals', () => {
  const { goals: found } = find('KF:s mål för verksamhetsområdet: 1.1 Barn', 'Nämndmål: 1.1.1 Unga');
  assert.deepEqual(found.map(ownerUnder), ['kf', 'namnd']);
  assert.equal(ownerUnder(null), 'kf');
});

test('goals of the same number get ids of their own, in document order', () => {
  const { goals: found } = find('Nämndmål: 1 Unga', 'Nämndmål: 1 Gamla', 'Nämndmål: 1 Alla');
  assert.deepEqual(found.map((goal) => goal.id), ['1', '1-2', '1-3']); // prettier-ignore
});

test('a goal of the board whose name nothing parts from its label, on a line of its own', () => {
  const names = (...texts: string[]) => find(...texts).goals.map(({ name }) => name);
  assert.deepEqual(names('', 'Nämndmål Hund- och båtbad är öppna', ''), ['Hund- och båtbad är öppna']);
  assert.deepEqual(names('', 'Nämndens mål Torgen är trygga', '', 'Text.'), ['Torgen är trygga']);
  assert.deepEqual(names('', 'Nämndens mål Torgen är trygga', 'under året, som planerat.'), []);
  assert.deepEqual(names('', 'Nämndens mål Trygga torg är uppfyllt.', ''), []);
  assert.deepEqual(names('', 'Nämndens mål Trygga torg', ''), [], 'perhaps a caption');
});

test('a heading of no known kind between two tables of one kind is perhaps a goal’s', () => {
  const texts = ['Nämndmål: Torgen är trygga', '', 'Indikator', 'Andel torg', '', 'Hundar badar varje dag', '', 'De badar.', '', 'Indikator', 'Andel hundar']; // prettier-ignore
  const doubts = (kinds: [string, string], own = texts) => {
    const records = kinds.map((kind, n) => ({ kind, headerLines: [[3, 10][n]!] }));
    const taken = new Set([3, 4, 10, 11]);
    return findBeside({ ...noTables, taken, records }, ...own).doubts.map(({ candidates }) => candidates[0]);
  };
  assert.deepEqual(doubts(['indicator', 'indicator']), ['Hundar badar varje dag']);
  assert.deepEqual(doubts(['indicator', 'activity']), []);
  assert.deepEqual(doubts(['indicator', 'indicator'], texts.with(5, 'Hundar badar varje dag.')), []);
  assert.deepEqual(doubts(['indicator', 'indicator'], texts.with(5, 'Nämndmål: Hundar badar')), []);
});

test('an assessment below the heading of the next goal is that one’s alone, whatever parts its name from its label', () => {
  const said = (...texts: string[]) => find(...texts).goals.map(({ assessment }) => assessment);
  for (const label of ['Nämndens mål', 'Nämndmål:'])
    assert.deepEqual(
      said('', `${label} Torgen är trygga`, '', `${label} Kajerna är rena`, '', 'Uppfylls inte', '', 'Text.'),
      [null, 'inte'],
    );
  const short = ['', 'Nämndmål: Torgen är trygga', '', 'Nämndens mål Kajerna', '', 'Uppfylls inte', ''];
  assert.deepEqual(said(...short), [null]);
  assert.deepEqual(find(...short).doubts.map(({ candidates }) => candidates), [['Nämndens mål Kajerna']]); // prettier-ignore
});

test('a legend of all assessments, one a line, tells of no goal whose heading is not known', () => {
  const legend = [
    'Så läses bedömningen',
    '',
    'Uppfylls helt',
    '',
    'Uppfylls delvis',
    '',
    'Uppfylls inte',
    '',
  ];
  const doubts = (...texts: string[]) =>
    find(...texts, 'Nämndmål: Torgen är trygga', '', 'Uppfylls helt').doubts;
  assert.deepEqual(doubts(...legend), []);
  assert.equal(doubts(...legend.slice(0, 4)).length, 1);
});

test('a goal reaches past a page’s head that reads like an attachment’s heading', () => {
  const ends = (furniture: number[], below: string) =>
    findBeside(
      { ...noTables, furniture: new Set(furniture) },
      'Nämndmål: Barn trivs',
      'Bilaga 2',
      '',
      below,
    ).above(4)?.name;
  assert.equal(ends([2], 'Arbetet går bra.'), 'Barn trivs');
  assert.equal(ends([], 'oförändrat i år.'), 'Barn trivs');
  assert.equal(ends([], 'Arbetet går bra.'), undefined);
});
