import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

const wordsOf = (...lines: string[]) => importBody(boardGoal, '', ...lines).text;
const said = (...lines: string[]) =>
  wordsOf(...lines).sections.flatMap((each) => each.paragraphs.map((one) => one.text));

test('a paragraph that the page cut is joined over furniture, with its lines', () => {
  const { sections } = wordsOf(
    'Beskrivning',
    '',
    'Det som återstår är att',
    '',
    'Sida 7 (95)',
    '',
    'öppna två mötesplatser.',
  );
  assert.deepEqual(sections.at(-2), {
    goal: '1.1.1',
    heading: 'Beskrivning',
    paragraphs: [{ text: 'Det som återstår är att öppna två mötesplatser.', lines: [9, 13] }],
  });
});

test('expected results: bullets, numbers, plain lines, cut by the page; the next heading ends them', () => {
  const expected = (...lines: string[]) => wordsOf('Förväntat resultat', '', ...lines, '', 'Samverkan', '', 'Text.').expected[0]?.items.map((each) => each.text);
  assert.deepEqual(expected('- Fler barn', '• Fler unga', '* Alla'), ['Fler barn', 'Fler unga', 'Alla']);
  assert.deepEqual(expected('1. Fler barn', 'och unga', '2. Alla'), ['Fler barn och unga', 'Alla']);
  assert.deepEqual(expected('Fler barn deltar', '', 'Andelen ökar till minst', '', '4 (9)', '', '90 procent'), ['Fler barn deltar', 'Andelen ökar till minst', '90 procent']);
  assert.deepEqual(expected('- Antalet aktiviteter', '', 'Bromma stadsdelsnämnd', '', 'ökar'), ['Antalet aktiviteter ökar']);
}); // prettier-ignore

test('text that only looks like Markdown is kept', () => {
  assert.deepEqual(said('Två rader.', '---', '| a | b |', '<Namn> skrev {1+1}.'), ['Två rader.', '| a | b | <Namn> skrev {1+1}.']);
  assert.deepEqual(said('Text med *kursiv* och 5 * 3 = 15.'), ['Text med kursiv och 5 * 3 = 15.']);
}); // prettier-ignore

test('headings of the economy need no blank line around them', () => {
  const { sections } = wordsOf(
    '',
    'Uppföljning av ekonomi',
    'Uppföljning av driftbudget',
    'Allt är i balans.',
  );
  assert.deepEqual(
    sections.slice(-2).map((each) => [each.heading, each.paragraphs.map((one) => one.text)]),
    [
      ['Uppföljning av ekonomi', []],
      ['Uppföljning av driftbudget', ['Allt är i balans.']],
    ],
  );
});

test('a table ends an expected result and a paragraph', () => {
  const { text } = importBody(councilGoal, '', 'Texten slutar utan punkt', '', indicatorHeader, 'Antal A\t5\t\t\t4\t6\t6\t6\t2023', '', 'en ny rad med liten bokstav.'); // prettier-ignore
  assert.equal(text.sections.flatMap((each) => each.paragraphs).length + text.sections.filter((each) => each.heading === 'Texten slutar utan punkt').length, 2); // prettier-ignore
});

test('text of the head is text, names and telephones reach no file', () => {
  const body = ['Handläggare', 'Nils Ek-Provsson', 'Telefon: 08-508 00 001', '', 'Ärendet har beretts inom förvaltningen i samverkan med berörda avdelningar och råd.', '', 'Innehåll', '', 'Inledning\t4', 'Nämndmål: 1.1.1 Unga har fritid\t5', '', 'Inledning', '', 'Skriv till a.b@example.se nu.', '', boardGoal]; // prettier-ignore
  const { facts, text } = importBody(...body);
  const all = JSON.stringify([facts, text]);
  assert.match(all, /Ärendet har beretts/);
  assert.doesNotMatch(all, /Provsson|508 00|example\.se/);
});

test('an overlong line is a paragraph of its own, with a message', () => {
  const { text, messages } = importBody(boardGoal, '', 'Före.', '', 'Lång '.repeat(5000), '', 'Efter.');
  assert.deepEqual(text.sections.at(-2)?.paragraphs.map((each) => each.text.slice(0, 10)), ['Före.', 'Lång Lång ', 'Efter.']); // prettier-ignore
  assert.equal(messages[0]?.ruleId, 'line-length');
});
