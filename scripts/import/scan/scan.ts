import type { Owner } from '../../../src/model.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { withCellsBeside } from './lines/cells-above.ts';
import { withWholePeriods } from './lines/whole-periods.ts';
import { withWholeWords } from './lines/whole-words.ts';
import type { Restored } from '../words/restore.ts';
import type { Title } from '../meaning/title.ts';
import { Lines } from '../lines/lines.ts';
import type { Span } from '../lines/span.ts';
import { recordTables } from './record-tables.ts';
import { figureTables } from './figures/tables.ts';
import { isFurniture } from '../lines/furniture.ts';
import { letters } from '../lines/letters.ts';
import { furnitureLines } from '../lines/page-heads.ts';
import { firstWords, spelling } from '../knowledge/indicator-names.ts';
import { garbledLines } from './lines/garbled.ts';
import { goalLines, isHead } from './lines/goal-lines.ts';
import { scanTitle } from './lines/title.ts';
import { goOn } from './tokens/phrase.ts';
import { withoutRings } from './lines/rings-above.ts';

/**
 * The stages that a report read from a scan needs in place of others, or besides (`report/extract.ts` says what each
 * is). What the OCR broke of its words is restored first, and the headings of goals, so that all stages read
 * Swedish; `repairs` of the tables are what was put right in them.
 */
export function scan(lines: readonly string[], knowledge: Knowledge) {
  const dated = withWholePeriods(withoutRings(lines));
  const whole = withWholeWords(dated.lines);
  const pieces = new Map([...dated.pieces, ...whole.pieces]);
  const restored = knowledge.restore(withCellsBeside(whole.lines).map(withoutMarks));
  const names = knowledge.indicatorNames();
  const spell = spelling([...names, ...knowledge.goalNames]);
  const known = new Set(names.map(letters));
  const single = restored.lines.map(singleSpaced);
  const furniture = furnitureLines(single);
  // A figure alone is a cell, or a page's number.
  single.forEach((line, at) => /\p{L}{4}/u.test(line) && isFurniture(line.trim()) && furniture.add(at + 1));
  const garbled = garbledLines(single, restored.open);
  const doubtful = doubtfulWords(single, restored, knowledge);
  const own = goalLines(new Lines(single), [1, lines.length], furniture);
  const heads = own.flatMap((line, at) => (isHead(line) ? [at + 1] : []));
  const ownerOf = (head = 0): Owner => (own[head - 1]?.startsWith('Nämndmål') ? 'namnd' : 'kf');
  return {
    lines: own,
    mend: spell,
    words: restored.words,
    title: () => scanTitle(restored.lines, knowledge.words),
    tables: (body: Span, { type, year, tertial }: Title) => {
      const around = {
        body,
        year,
        tertial,
        isPlan: type === 'verksamhetsplan',
        apart: new Set([...furniture, ...garbled]),
        doubtful,
        pieces,
        unsigned: !lines.some((line) => line.includes('%')),
        isName: (text: string) => known.has(letters(text)),
        names: names.map((name) => name.split(' ').map(letters)),
        firstWords: firstWords(names),
        isGoal: (line: number) => heads.includes(line),
        ownerAt: (line: number) => ownerOf(heads.findLast((each) => each < line)),
      };
      const rows = recordTables(new Lines(own), around);
      const isTaken = (line: number) => rows.taken.has(line) || heads.includes(line);
      const isWord = (text: string) => knowledge.words.has(text.toLowerCase());
      const others = { isTaken, isFurniture: (line: number) => furniture.has(line), isWord };
      const figures = figureTables(restored.lines, body, others, { year, tertial });
      return {
        tables: [...rows.tables, ...figures.tables],
        taken: new Set([...rows.taken, ...figures.taken, ...garbled]),
        repairs: [
          ...rows.tables.flatMap((each) => each.records.flatMap((record) => record.repairs)),
          ...figures.repairs,
        ],
        furniture,
        leftOut: [...rows.leftOut, ...figures.leftOut],
        noise: new Set([...garbled, ...lines.flatMap((line, at) => (isNoise(line) ? [at + 1] : []))]),
      };
    },
    //   Faststal      "Faststål": a piece of "Fastställs 2020" is no word that was put right, but "hog" may be one
    changes: restored.changes.filter(
      ({ from, to }) => goOn(null, from)?.whole !== null || knowledge.words.has(to.toLowerCase()),
    ),
    unread: restored.open,
  };
}

/**
 * A line without marks that stand for letters or for nothing: "«imatpåverkan" is "Klimatpåverkan", "a~ntal" and
 * "anta_l_" are "antal", "e__Inventera" is an icon and "Inventera", and a line of dots and rings alone is what is left of
 * the line below's å, ä and ö.
 */
function withoutMarks(line: string): string {
  if (isNoise(line)) return '';
  if (!/[«‹~_]/.test(line)) return line;
  return line
    .replace(/(^|\s)[«‹](?=\p{Ll}{2})/gu, '$1Kl')
    .replace(/(?<=\p{L})~(?=\p{L})/gu, '')
    .replace(/_+(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/\p{L}+(?:_\p{L}+)+_?/gu, (word) => word.replaceAll('_', ''));
}

/**
 * A line as most OCR print it. Some keep the width of what is blank on the page ("Utfall       Prognos"), others do not,
 * and the columns of a row are told by its words and figures; only tables of sums need the width.
 */
function singleSpaced(line: string): string {
  return line.replace(/^ {2,}/, '').replace(/(?<=\S) {2,}/g, ' ');
}

/**
 * By line, its words that may be none: those that are not known. Short ones that no report has are none, though some
 * dictionary knows them; but for those of four letters that no figure stands before.
 *
 *   … lagas av egen kock 57 % 61 %
 *   … per dygn 4479 köer             what is left of a unit
 */
function doubtfulWords(
  lines: readonly string[],
  { open }: Restored,
  { words }: Knowledge,
): Map<number, Set<string>> {
  //   "utan feli": a word, and a small one that the next line goes on from
  const isWord = (word: string) =>
    [word, word.replace(/(?<=..)i$/, '')].some((each) => words.has(each.toLowerCase()));
  const out = new Map(lines.map((_, at) => [at + 1, new Set<string>()]));
  lines.forEach((line, at) => {
    const tokens = line.split(/\s+/);
    tokens.forEach((token, nth) => {
      const isBehind = /\d/.test(tokens[nth - 1] ?? '');
      for (const [word] of token.matchAll(/\p{L}+/gu))
        if (word.length < 5 && (isBehind || !/^\p{Ll}{4}$/u.test(word)) && !isWord(word))
          out.get(at + 1)!.add(word);
    });
  });
  for (const { line, word } of open) if (!isWord(word)) out.get(line)!.add(word);
  return out;
}

function isNoise(line: string): boolean {
  return line.trim() !== '' && !/[\p{L}\d%]/u.test(line);
}
