import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { activityHeader, boardGoal, indicatorHeader } from '../../fuzz/report.ts';
import { runningHeads } from './running-head.ts';
import { Lines } from './lines.ts';

const headsOf = (texts: string[]) => runningHeads(new Lines(texts), (text) => text === 'Indikator');

test('a line that cuts sentences on page after page is furniture, a heading that comes again is not', () => {
  const cut = ['Hamnen har hela våren arbetat på att', '', 'Uppföljning av året, del 3', '', 'stärka samverkan.', ''];
  const heading = ['Text som slutar här.', '', 'Samverkan', '', 'Samverkan har stärkts.', ''];
  const { isFurniture: is } = headsOf([...cut, ...heading, ...cut.map((line) => line.replace('3', '4')), ...heading]);
  assert.ok(is('Uppföljning av året, del 5'));
  assert.ok(!is('Samverkan'));
}); // prettier-ignore

test('the last line of a paragraph that comes again is no running head', () => {
  const paragraph = ['Hamnarna muddras varje höst så att båtarna kan samsas om', 'bryggor med badande.', ''];
  const parted = [paragraph[0]!, '', paragraph[1]!, '', 'måltider och livsmedel'];
  const { isFurniture: is } = headsOf([...paragraph, ...parted, '', ...paragraph]);
  assert.ok(!is('bryggor med badande.'));
}); // prettier-ignore

test('an assessment that ends pages whose foot begins with a small letter is no running head', () => {
  const page = ['Nämndmål: Hamnarna är trygga', '', 'Uppfylls helt', '', 'start.stockholm', '', 'Text som slutar.', ''];
  const { isFurniture: is } = headsOf([...page, ...page, ...page]);
  assert.ok(!is('Uppfylls helt'));
}); // prettier-ignore

test('the end of a paragraph between a page’s head of two cells and a table’s header is no running head', () => {
  const page = ['Hamnen stärks vid', '', 'Farsta stadsdelsnämnd\tSida 6 (95)', '', 'alla bryggor.', '', 'Indikator\tUtfall', 'Antal\t5', '']; // prettier-ignore
  const { isFurniture: is } = headsOf([...page, ...page]);
  assert.ok(!is('alla bryggor.'));
});

test('a line that stands once, where a sentence is cut, is no paragraph: it is told', () => {
  const { text, messages } = importBody(
    boardGoal,
    '',
    'Enheten har ett ökat',
    '',
    'Underlag till nämnden',
    '',
    'behov av stöd.',
  );
  assert.deepEqual(
    text.sections.flatMap((each) => each.paragraphs.map((one) => one.text)),
    ['Enheten har ett ökat behov av stöd.'],
  );
  assert.deepEqual(
    messages.map(({ ruleId, line }) => [ruleId, line]),
    [['running-head', 9]],
  );
});

test('a heading stands: between two tables, above a paragraph, in a list of halves', () => {
  const heads = (...lines: string[]) => headsOf(lines).lone;
  assert.deepEqual(heads('Text som slutar.', '', 'Stöd till unga', '', 'Stödet fortsätter.'), []);
  assert.deepEqual(heads('Antal unga\t5', '', 'Stöd till unga', '', 'Indikator\tUtfall'), []);
  assert.deepEqual(heads('Fler barn ökar', '', 'Antalet unga', '', 'Sida 3 (12)', '', 'i området ökar'), []);
});

const row = '5 st\t\t\t4 st\t6 st\t6 st\t6 st\tTertial 1 2023';

test('a line above a repeated header that parts a row is neither name nor analysis', () => {
  const { facts, text, messages } = importBody(
    boardGoal,
    '',
    indicatorHeader,
    'Antal boenden i förvaltningens\t\t\t\t\t\t\t\t',
    '',
    'Underlag till nämnden',
    '',
    indicatorHeader,
    `lokaler\t${row}`,
    '',
    activityHeader,
    'Plantera träd\t2023-01-01\t2023-12-31\t',
    'Analys\t\t\t',
    '',
    'Ärende 7 till sammanträdet',
    '',
    activityHeader,
    'Arbetet har gått fortare än vad nämnden hade väntat.\t\t\t',
  );
  assert.deepEqual(
    facts.indicators.map(({ name }) => name),
    ['Antal boenden i förvaltningens lokaler'],
  );
  assert.deepEqual(
    text.analyses.map((each) => each.text),
    ['Arbetet har gått fortare än vad nämnden hade väntat.'],
  );
  assert.deepEqual(
    messages.map(({ ruleId }) => ruleId),
    ['running-head', 'running-head'],
  );
});

test('a label above the repeated headings of a table of figures is in doubt', () => {
  const { facts } = importBody(
    boardGoal, '', 'Uppföljning av ekonomi', '',
    'Mnkr\tBudget\tPrognos', 'Äldreomsorg\t900,1\t902,3', '',
    'Underlag till nämnden', '',
    'Mnkr\tBudget\tPrognos', 'Totalt\t901,1\t903,3',
  );
  assert.deepEqual(facts.tables[0]!.rows.map(({ label }) => label), ['Äldreomsorg', 'Totalt']);
  assert.deepEqual(facts.doubts.flatMap((each) => 'cell' in each ? [[each.cell, each.candidates]] : []), [['tables/0', ['Underlag till nämnden']]]);
}); // prettier-ignore
