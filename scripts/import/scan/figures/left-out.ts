import { largeMoney, moneyWords } from '../../knowledge/measures.ts';
import { letters } from '../../lines/letters.ts';
import type { LeftOut } from '../../table/types.ts';
import { isHeading } from './header.ts';
import { knownLabel } from './label.ts';
import { figureLine, hasFigures } from './line.ts';
import type { Around } from './types.ts';

/** A table has so many rows that the city's tables print, or as many with figures, and no more lines than that. */
const [least, most] = [2, 30];

/** What heads the column of labels of an economy table. */
const opens = new RegExp(
  String.raw`^(?:${largeMoney}|\p{L}+ \((?:${moneyWords})\)|resultatenhetens|omslutningsförändring|ökade kostnader|beviljade budgetjusteringar|antal \p{L}+ (?:budget|plan|prognos|utfall))`,
  'iu',
);

/** The rest of a label, and one that is made of the words of headings. */
const goesOn = /^(?:[a-zåäö(]|20\d\d$|[Pp]rognos\/a|[Rr]esultatenheterna\b|[Rr]esultatenheternas överskott)/u;

/**
 * The economy tables among lines that no table took, each once though its next page prints the header once more; and
 * columns that an OCR read below a table of `read` lines, which lacks them.
 *
 *   Mnkr Budget Prognos
 *   Totalt 8,6 8,1
 *
 *   Avvikelse              left out
 *   0,5
 */
export function leftOut(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  { isTaken, isFurniture }: Around,
  read: ReadonlySet<number>,
): LeftOut[] {
  const out: LeftOut[] = [];
  const texts = lines
    .map((text, at) => ({ line: at + 1, text: text.trim().replace(/\s+/g, ' ') }))
    .slice(first - 1, last)
    .filter(({ line, text }) => text !== '' && !isFurniture(line) && !isTaken(line));
  texts.forEach(({ line, text: header }, at) => {
    const isOwn = opens.test(header) && isTable(texts.slice(at + 1));
    const isOther = () => isColumn(texts.slice(at + 1, at + 1 + least)) && isBelowRead(line);
    if (!(isOwn || isOther()) || !isHead(header)) return;
    // "Mnkr" alone may head any table.
    const isRepeated = header.includes(' ') && letters(header) === letters(out.at(-1)?.header ?? '');
    if (!isRepeated) out.push({ line, header });
  });
  return out;

  /** Whether a table that was read stands above a line, and none that was left out between. */
  function isBelowRead(line: number): boolean {
    let above = line - 1;
    while (above >= first && !isTaken(above)) above--;
    return read.has(above) && above > (out.at(-1)?.line ?? 0);
  }
}

/** Whether lines are as many figures alone as a table has rows. */
function isColumn(below: readonly { text: string }[]): boolean {
  return below.length === least && below.every(({ text }) => figureLine(text, 0)?.label === '');
}

/** Whether a line stands above rows, and is none. */
function isHead(text: string): boolean {
  return (isHeading(text) || opens.test(text)) && knownLabel(text) === null && !hasFigures(text);
}

/** Whether labels below a heading are those of a table, and no text. */
function isTable(below: readonly { text: string }[]): boolean {
  const from = below.findIndex(({ text }) => !isHead(text) || opens.test(text));
  const end = below.findIndex(({ text }, at) => at >= from && isEnd(text));
  const rows = from < 0 ? [] : below.slice(from, end < 0 ? undefined : end);
  if (rows.length >= most) return false;
  const known = rows.filter(({ text }) => knownLabel(figureLine(text, 0)?.label ?? text) !== null).length;
  const figured = rows.filter(({ text }) => figureLine(text, 0) !== null).length;
  return known >= least || (figured >= least && figured >= rows.length / 2);
}

/** Whether the labels of a table end before a line: it is of a heading, and goes on with none, or holds figures alone. */
function isEnd(text: string): boolean {
  return (isHead(text) && !goesOn.test(text)) || figureLine(text, 0)?.label === '';
}
