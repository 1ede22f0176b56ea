import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport } from '../../report/import-report.ts';
import { pdfOf, text, type PrintedPage } from '../../../fuzz/pdf.ts';
import { printPages, rowsOfPage } from '../../../fuzz/print-pages.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { Refusal } from '../../lines/problem.ts';
import { readPdf } from './pdf.ts';

const knowledge = loadKnowledge();
const isWord = () => true;
const readPictures = () => assert.fail('no page is a picture');
const a4 = { width: 595, height: 842 };

/** The words of one printed page, as they are read. */
async function wordsOf(page: PrintedPage) {
  const [read] = await readPdf('a.pdf', pdfOf([page]), { isWord, readPictures });
  return read!;
}

test('a printed report gives its goals and rows, each with page and box', async () => {
  const { facts, messages } = await importReport('report.pdf', pdfOf(printPages(4)), knowledge);
  assert.deepEqual(
    messages.map((each) => each.ruleId),
    ['report-cut'],
  );
  assert.deepEqual(
    [facts.source.columns, facts.source.extraction, facts.source.pages?.length],
    ['boxes', 'text', 4],
  );
  assert.deepEqual(facts.goals.map((goal) => [goal.number, goal.assessment, goal.page]), [['1.1', 'helt', 2], ['2.1', 'helt', 3], ['3.1', 'helt', 4]]); // prettier-ignore
  assert.equal(facts.indicators.length, 3 * rowsOfPage);
  const [row] = facts.indicators;
  assert.equal(row!.name, 'Andel invånare i del 1 som känner sig trygga i grupp 1 av tolv');
  assert.deepEqual([row!.page, row!.period, row!.doubts], [2, 'Tertial 1 2023', []]);
  const { outcome, outcomeMen, previousOutcome, forecast, target, councilTarget } = row!.cells;
  assert.deepEqual([outcome, previousOutcome, forecast, target].map((cell) => cell?.text), ['17,1 %', '17,4 %', '17,5 %', '17,6 %']); // prettier-ignore
  assert.deepEqual([outcomeMen, councilTarget, outcome?.page], [null, null, 2]);
  const [left, top, right, bottom] = row!.box!;
  assert.ok(
    left >= 61 && left <= 63 && top > 165 && bottom < 195 && right > 760 && right < 800,
    String(row!.box),
  );
});

test('a figure that is masked is not read, which is told; one that is struck through is in doubt', async () => {
  const pages = printPages(4);
  const { height, draw } = pages[1]!;
  const figure = (await wordsOf(pages[1]!)).words.find(({ text }) => text === '17,1')!;
  const { left, right, top, bottom } = figure;
  const [x, y, width] = [left - 1, height - bottom, right - left + 2];
  const drawn = async (...over: string[]) => {
    const changed = pages.with(1, { ...pages[1]!, draw: [...draw, ...over] });
    const { facts, messages } = await importReport('report.pdf', pdfOf(changed), knowledge);
    return { ...facts.indicators[0]!, rules: messages.map(({ ruleId }) => ruleId) };
  };
  const masked = await drawn(`0 g ${x} ${y} ${width} ${bottom - top} re f`);
  assert.doesNotMatch(masked.cells.outcome?.text ?? '', /17,1/);
  assert.ok(masked.rules.includes('unseen'));
  const struck = await drawn(`0 g ${x} ${y + (bottom - top) / 2} ${width} 0.7 re f`);
  assert.equal(struck.cells.outcome?.value, null);
  assert.deepEqual(struck.doubts, [
    { cell: 'outcome', reason: 'Siffran är överstruken i originalet', candidates: ['17,1 %'] },
  ]);
  assert.ok(!struck.rules.includes('unseen'));
});

//   ¹71 %    ₁71 %    171 %
test('a small figure raised before another is a mark; one that stands on its line is not', async () => {
  const before = async (y: number, size: number) => {
    const draw = [text(a4, 60, y, '1', size), text(a4, 60 + 0.556 * size, 90, '71 %', 9)];
    return (await wordsOf({ ...a4, draw })).words.map((each) => each.text);
  };
  assert.deepEqual(await before(86.5, 6), ['¹', '71', '%']);
  assert.deepEqual(await before(90, 9), ['171', '%']);
  assert.deepEqual((await before(90, 6))[0], '1');
});

test('a word is red where all of its letters are', async () => {
  const at = (x: number, colour: string, said: string) => [`${colour} rg`, text(a4, x, 90, said)];
  const page = { ...a4, draw: [...at(60, '1 0 0', '4,1'), ...at(120, '0.75 0 0', '3,8'), ...at(180, '0.8 0 0.4', '2,2'), ...at(240, '0 0 0', '1,5')] }; // prettier-ignore
  const { words } = await wordsOf(page);
  assert.deepEqual(words.map(({ text: said, red }) => [said, red ?? false]), [['4,1', true], ['3,8', true], ['2,2', false], ['1,5', false]]); // prettier-ignore
});

//   ┌──────┐            a frame, a box that is cut to a corner, a box that lets through, a path of three corners
test('what is drawn over words without covering them hides none', async () => {
  const over = [
    '1 g 40 600 200 200 re 45 605 190 190 re f*',
    'q 400 700 20 20 re W n 1 g 0 0 595 842 re f Q',
    'q 50 690 m 90 690 l 70 720 l h W n 1 g 0 0 595 842 re f Q',
    '1 g 50 690 m 190 690 l 190 720 l h f',
  ];
  const draw = ['BT /regular 10 Tf 50 700 Td (Andel) Tj ET', ...over];
  const { words, unseen } = await wordsOf({ ...a4, draw });
  assert.deepEqual([words.map(({ text }) => text), unseen], [['Andel'], 0]);
  const seen = text(a4, 300, 300, 'Period');
  const covered = await wordsOf({ ...a4, draw: [draw[0]!, '1 g 40 690 90 30 re f', '0 g', seen] });
  assert.deepEqual([covered.words.map((word) => word.text), covered.unseen], [['Period'], 5]);
});

test('letters drawn one by one are words, and blanks need no letters of their own', async () => {
  const draw = [
    'BT /regular 10 Tf 50 700 Td [(F) 60 (ö) -20 (r) 15 (s) (k) 10 (o) (l) (a) -300 (1) (2) -280 (s) (t)] TJ ET',
  ];
  const { words } = await wordsOf({ ...a4, draw });
  assert.deepEqual(words.map((word) => word.text), ['Förskola', '12', 'st']); // prettier-ignore
});

test('a turned page is read as a reader holds it, be it turned by the file or by its text', async () => {
  const upright = await wordsOf({
    ...a4,
    draw: [text(a4, 60, 90, 'Indikator'), text(a4, 300, 90, 'Period')],
  });
  // 842 × 595 points turned clockwise by 90 degrees stand as 595 × 842.
  const turned = await wordsOf({
    width: 842,
    height: 595,
    rotate: 90,
    draw: [
      'BT /regular 9 Tf 0 1 -1 0 90 60 Tm (Indikator) Tj ET BT /regular 9 Tf 0 1 -1 0 90 300 Tm (Period) Tj ET',
    ],
  });
  const drawn = await wordsOf({
    width: 842,
    height: 595,
    draw: [
      'BT /regular 9 Tf 0 1 -1 0 90 60 Tm (Indikator) Tj ET BT /regular 9 Tf 0 1 -1 0 90 300 Tm (Period) Tj ET',
    ],
  });
  const places = ({ words }: typeof upright) =>
    words.map((word) => [word.text, Math.round(word.left), Math.round(word.top)]);
  assert.deepEqual(places(turned), places(upright));
  assert.deepEqual(places(drawn), places(upright));
  assert.deepEqual([drawn.width, drawn.height], [595, 842]);
});

test('a raised figure is a mark of its own, a lowered one part of its word', async () => {
  const draw = [
    text(a4, 60, 90, '72', 9),
    text(a4, 70.4, 86, '1)', 6),
    text(a4, 100, 90, 'CO', 9),
    text(a4, 113.7, 92, '2', 6),
  ];
  const { words } = await wordsOf({ ...a4, draw });
  assert.deepEqual(words.map((word) => word.text).sort(), ['72', 'CO2', '¹)']);
});

test('text that the page does not show is not read', async () => {
  const { words } = await wordsOf({
    ...a4,
    draw: ['3 Tr', text(a4, 60, 90, 'Dold'), '0 Tr', text(a4, 60, 120, 'Synlig')],
  });
  assert.deepEqual(words.map((word) => word.text), ['Synlig']); // prettier-ignore
});

test('slanted text is a watermark, unless most of the page is', async () => {
  const slanted = 'BT /regular 60 Tf 0.8 0.6 -0.6 0.8 100 200 Tm (UTKAST) Tj ET';
  const stamped = await wordsOf({ ...a4, draw: [slanted, text(a4, 60, 90, 'Indikatorer')] });
  assert.deepEqual(stamped.words.map((word) => word.text), ['Indikatorer']); // prettier-ignore
  const alone = await wordsOf({ ...a4, draw: [slanted] });
  assert.equal(alone.words.map((word) => word.text).join('').length, 'UTKAST'.length); // prettier-ignore
});

test('a page that is missing or comes again is told by the numbers in running heads', async () => {
  const pages = printPages(9);
  const doubtsOf = async (kept: readonly PrintedPage[]) => {
    const { facts } = await importReport('report.pdf', pdfOf(kept), knowledge);
    return facts.doubts.flatMap((each) => ('about' in each ? [each.reason] : []));
  };
  const told =
    /^(?:Enligt sidnumren saknas sidan \d|Sidan \d kommer en gång till|En sida kommer en gång till)$/;
  const isTold = async (kept: readonly PrintedPage[]) =>
    (await doubtsOf(kept)).some((each) => told.test(each));
  assert.equal(await isTold(pages), false);
  // In the midst, right after a title page without a number, and at the end, where its number is no higher.
  for (const at of [4, 1]) assert.equal(await isTold(pages.toSpliced(at, 1)), true, `without page ${at + 1}`);
  for (const at of [4, 8])
    assert.equal(await isTold(pages.toSpliced(at, 0, pages[at]!)), true, `page ${at + 1} twice`);
});

const whole = pdfOf(printPages(3));
const refused: [string, Uint8Array, RegExp][] = [
  ['cut short', whole.slice(0, 900), /^pdf-damaged .*expected a whole one/],
  ['that shows nothing', pdfOf([{ ...a4, draw: [] }]), /^pdf-empty .*shows nothing/],
  [
    'that unpacks to more than memory',
    Buffer.concat([
      whole.subarray(0, -6),
      Buffer.from('9 0 obj\n<< /Subtype /Image /Width 90000 /Height 90000 >>\nstream\n'),
      Buffer.from('x\nendstream\nendobj\n%%EOF\n'),
    ]),
    /^pdf-size .*unpacks to more than any report holds \(at byte \d+\)/,
  ],
  ['of more pages than a report', pdfOf(Array(2001).fill({ ...a4, draw: [] })), /^pdf-size .*2001 pages/],
  ['without a page', pdfOf([]), /^pdf-(empty|damaged) .*/],
  [
    'with an absurd page',
    pdfOf([...printPages(2), { width: 200_000, height: 200_000, draw: [] }]),
    /^pdf-page .*200000/,
  ],
  ['of something else', pdfOf([{ ...a4, draw: [text(a4, 60, 90, 'Faktura 2023')] }]), /^title /],
];
for (const [what, bytes, message] of refused)
  test(`a PDF ${what} is refused with what to do`, async () => {
    await assert.rejects(importReport('report.pdf', bytes, knowledge), (error) => {
      assert.ok(error instanceof Refusal, String(error));
      const { ruleId, reason, note, name } = error.problem;
      assert.match(`${ruleId} ${reason}`, message);
      assert.match(name, /^report\.pdf/);
      assert.ok(note);
      return true;
    });
  });
