import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfOf } from '../../../fuzz/pdf.ts';
import { printPages } from '../../../fuzz/print-pages.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { importReport } from '../../report/import-report.ts';
import { readPdf } from './pdf.ts';

const knowledge = loadKnowledge();
const pages = printPages(4);
const printed = pages[1]!;
const read = await readPdf('a.pdf', pdfOf(pages), { isWord: () => true, readPictures: () => assert.fail() });
const { left, right, top, bottom } = read[1]!.words.find(({ text }) => text === '17,1')!;
const [low, high] = [printed.height - bottom, printed.height - top];
const rect = `/Rect [${left - 1} ${low - 1} ${right + 1} ${high + 1}]`;
const quad = `/QuadPoints [${left} ${high} ${right} ${high} ${left} ${low} ${right} ${low}]`;

/** The first row of a report, whose outcome is 17,1 %, with an annotation; its doubts; how many messages tell of it. */
async function below(over: string) {
  const { facts, messages } = await importReport(
    'a.pdf',
    pdfOf(pages.with(1, { ...printed, over: [over] })),
    knowledge,
  );
  const row = facts.indicators[0]!;
  const { cells, doubts } = row;
  const told = messages.filter(({ ruleId }) => ruleId === 'annotation').length;
  return { row, outcome: cells.outcome, doubts, told };
}

test('a figure that an annotation strikes out or writes over is in doubt, and nothing else of its row', async () => {
  const middle = (low + high) / 2;
  const line = `/Rect [${left} ${middle - 2} ${right} ${middle + 2}] /L [${left} ${middle} ${right} ${middle}]`;
  for (const over of [`/Subtype /StrikeOut ${rect} ${quad}`, `/Subtype /Line ${line}`]) {
    const { outcome, doubts, told } = await below(over);
    assert.deepEqual([outcome?.text, outcome?.value, told], ['17,1 %', null, 1]);
    assert.deepEqual(doubts.map(({ cell, candidates }) => [cell, candidates]), [['outcome', ['17,1 %']]]); // prettier-ignore
  }
  const { doubts } = await below(`/Subtype /FreeText ${rect} /Contents (18,2 %) /DA (/Helv 9 Tf 0 g)`);
  assert.deepEqual(doubts.map(({ cell, candidates }) => [cell, candidates]), [['outcome', ['17,1 %', '18,2 %']]]); // prettier-ignore
});

test('a figure that an annotation masks reaches no file, and its row is in doubt', async () => {
  for (const over of [`/Subtype /Redact ${rect} ${quad}`, `/Subtype /Square ${rect} /IC [1 1 1]`]) {
    const { outcome, doubts, told } = await below(over);
    assert.equal(outcome?.value, null);
    assert.doesNotMatch(JSON.stringify([outcome, doubts]), /17,1/);
    assert.ok(doubts.some(({ cell }) => cell === 'outcome'));
    assert.equal(told, 1);
  }
});

test('a frame, a highlight, a hidden line and a note beside a figure leave it as it is', async () => {
  const beside = `/Rect [5 ${low} 25 ${high}]`;
  const all = [
    `/Subtype /Square ${rect} /C [1 0 0]`,
    `/Subtype /Highlight ${rect} ${quad}`,
    `/Subtype /StrikeOut ${rect} ${quad} /F 2`,
    `/Subtype /Square ${rect} /IC [1 1 0] /CA 0.3`,
    `/Subtype /Text ${rect} /Contents (Kolla)`,
    `/Subtype /FreeText ${beside} /Contents (Kolla) /DA (/Helv 9 Tf 0 g)`,
    `/Subtype /Widget /FT /Btn ${rect}`,
  ];
  for (const over of all) {
    const { outcome, doubts, told } = await below(over);
    assert.deepEqual([outcome?.value, doubts, told], [17.1, [], 0], over);
  }
});

//   Andel invånare    17,1 %    [15,2 %]             17,4 %        a field in an empty cell
test('a figure that an annotation or a form field shows in an empty cell is in doubt; one in the margin is told', async () => {
  // The column of men is empty, and is 55 points further to the right.
  const [from, to] = [left + 55, left + 95];
  const [empty, margin] = [
    [from, to],
    [5, 25],
  ].map(([x1, x2]) => `/Rect [${x1} ${low} ${x2} ${high}]`);
  const written = ['/Subtype /FreeText /Contents (15,2 %)', '/Subtype /Widget /FT /Tx /T (a) /V (15,2 %)'];
  for (const each of written) {
    const { row, told } = await below(`${each} ${empty} /DA (/Helv 9 Tf 0 g)`);
    assert.deepEqual([row.cells.outcomeMen?.text, row.cells.outcomeMen?.value, told], ['15,2 %', null, 1]);
    const doubt = row.doubts.find(({ cell }) => cell === 'outcomeMen');
    assert.deepEqual(doubt?.candidates, ['15,2 %']);
    const beside = await below(`${each} ${margin} /DA (/Helv 9 Tf 0 g)`);
    assert.deepEqual(
      [beside.outcome?.value, beside.row.cells.outcomeMen, beside.doubts, beside.told],
      [17.1, null, [], 1],
    );
    const hidden = await below(`${each} ${empty} /F 2 /DA (/Helv 9 Tf 0 g)`);
    assert.deepEqual([hidden.row.cells.outcomeMen, hidden.told], [null, 0]);
  }
});
