import { isEconomyLine } from '../../knowledge/phrases.ts';
import { isCommentHeading } from '../../knowledge/money-headings.ts';
import { goesOnWithLabel } from '../../table/label.ts';
import { isMeasure, moneyUnits } from '../../knowledge/measures.ts';
import { textOf } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import { letter, phrasesOf } from './grid.ts';
import type { Grid, GridHead, Part } from './types.ts';

/** What of a head tells where labels end and figures begin. */
type Head = Pick<GridHead, 'headings'>;

/** A table ends where so many lines are blank. */
const gap = 4;

/** The rows of a money table from a line on, before `end`: labels with figures, and labels alone between those. */
export function moneyPart(lines: Grid, head: Head, page: number, first: number, end: number): Part {
  const part: Part = { page, rows: [], texts: [], first, last: first - 1 };
  const from = head.headings[1]!.left;
  let labels: number[] = [];
  let blank = 0;
  for (let n = first; n < end; n++) {
    const words = withoutComment(lines[n]!, head);
    if (!lines[n]!.length) {
      if (++blank >= gap) break;
      continue;
    }
    if (!words.length) {
      // A comment goes on.
      if (part.last !== n - 1) break;
      part.rows.push(n);
      part.last = n;
      continue;
    }
    const text = textOf({ words });
    if (isProse(words, head)) break;
    if (hasFigures(words, from)) {
      part.rows.push(...labels, n);
      part.last = n;
      labels = [];
    } else {
      if (isEconomyLine(text) && !isGroup(text, lines[n + 1], from)) break;
      if (words[0]!.left > head.headings[0].right || words.at(-1)!.right > from + reach) break;
      if (phrasesOf(words).length > 1 && blank > 0) break;
      labels.push(n);
      // The last row's label goes on below its figures.
      if (
        blank === 0 &&
        labels.length === 1 &&
        part.last === n - 1 &&
        goesOnWithLabel(labelOf(lines, n - 1, from), text)
      ) {
        part.rows.push(n);
        part.last = n;
        labels = [];
      }
    }
    blank = 0;
  }
  return part;
}

/** A label without figures ends no further behind the first column's left edge than this. */
const reach = 3 * letter.width;

/** The rest of a money table at the top of a page that prints no head of its own; null where there is none. */
export function moneyRest(lines: Grid, head: Head, page: number, end: number): Part | null {
  const from = head.headings[1]!.left;
  for (let n = 0; n < end; n++) {
    const words = lines[n]!;
    if (isEconomyLine(textOf({ words }))) return null;
    // A page of few columns is printed narrower: its figures stand elsewhere than the page's before.
    const [label, ...figures] = phrasesOf(words);
    const isRow =
      figures.length > 1 &&
      figures.length < head.headings.length &&
      /\p{L}{2}/u.test(textOf(label!)) &&
      figures.flatMap((each) => each.words).every((word) => money.test(word.text));
    if (!isRow) continue;
    let first = n;
    while (first > 0 && lines[first - 1]!.length && lines[first - 1]!.at(-1)!.right <= from) first--;
    return moneyPart(lines, head, page, first, end);
  }
  return null;
}

/** A figure, or a part of one, as money tables print them. */
const money = /^(?:\(?[-+−–]?\d+(?:[.,]\d+)*\)?|[-–])$/;

/** The words of a line before what its column of comments holds. */
function withoutComment(words: readonly Word[], { headings }: Head): readonly Word[] {
  const { text, left } = headings.at(-1)!;
  return isCommentHeading(text) ? words.filter((word) => word.left < left - letter.width) : words;
}

const unit = new RegExp(`^(?:%|st|kr|${moneyUnits})$`);

/** Whether figures stand on a line: with decimals anywhere, or in the columns and nothing else there. */
function hasFigures(words: readonly Word[], from: number): boolean {
  if (words.some((word) => /^[-+−–]?\d[\d.]*,\d+$/.test(word.text))) return true;
  const behind = words.filter((word) => word.left >= from - 2 * letter.width);
  return behind.length > 0 && behind.every((word) => money.test(word.text) || unit.test(word.text));
}

//   Mnkr            Budget      Prognos
//   Kostnaderna för placeringar har ökat med 3,4 mnkr jämfört med föregående år
/** Whether a line is a text over the columns: it runs on from the labels into them, or its words stand in several. */
function isProse(words: readonly Word[], { headings: [, ...columns] }: Head): boolean {
  const [first, ...others] = phrasesOf(words);
  const from = columns[0]!.left;
  const behind = words.filter((word) => word.left >= from && isWord(word));
  const filled = new Set(
    behind.map((word) => columns.findLastIndex(({ left }) => word.left >= left - 2 * letter.width)),
  );
  if (filled.size > 1 && behind.length > mostOfCells) return true;
  if (others.some((phrase) => phrase.words.some((word) => money.test(word.text)))) return false;
  const last = first!.words.at(-1)!;
  if (first!.words.length > 1 && /\p{L}[.!?]$/u.test(last.text) && words.some((word) => /\d/.test(word.text)))
    return true;
  // A long label may run into its only figure.
  const end = isWord(last) ? from + reach : (columns[1]?.left ?? Infinity);
  return first!.words.some((word) => isWord(word) && word.right > end);
}

/** The cells of a row have no more words than this in several columns. */
const mostOfCells = 2;

function isWord({ text }: Word): boolean {
  return /^\p{L}{2}/u.test(text) && !isMeasure(text);
}

//   Förskola                                 "Äldreomsorg" is a group's name where a row stands right below it
//   301 Ängens förskolor      30 506,0
/** Whether a line names a group of rows: figures stand below it. */
function isGroup(text: string, below: readonly Word[] | undefined, from: number): boolean {
  return !/^(?:uppföljning|redovisning)/i.test(text) && below !== undefined && hasFigures(below, from);
}

/** The words of a line that stand before the columns. */
function labelOf(lines: Grid, n: number, from: number): string {
  return textOf({ words: lines[n]!.filter((word) => word.left < from && !/,\d/.test(word.text)) });
}
