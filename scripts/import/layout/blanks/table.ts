import { goalHeading, isAssessment } from '../../lines/goal-heading.ts';
import { isHalfPeriod, readPeriod } from '../../../../src/printed-period.ts';
import { analysisWord, isEconomyLine } from '../../knowledge/phrases.ts';
import { isUnit } from './cells.ts';
import { isIcon, phrasesOf, textOf, type GridWord } from './grid.ts';
import { headAt, type GridHead } from './head.ts';
import { gap, type Part } from './part.ts';
import { moneyPart, moneyRest } from './money-part.ts';

/** A table of a text, with the parts that stand on later pages without a head. */
export interface GridTable {
  head: GridHead;
  parts: Part[];
}

/** The tables of a text's pages; `pages` are each page's lines as words. */
export function tablesOf(pages: readonly (readonly GridWord[][])[]): GridTable[] {
  const tables: GridTable[] = [];
  pages.forEach((lines, page) => {
    const heads = headsOf(lines);
    const open = tables.at(-1);
    if (open && goesOn(pages[page - 1]!, open, page - 1)) {
      const end = heads[0]?.lines[0] ?? lines.length;
      const { rows, texts } = open.parts.at(-1)!;
      const inText = (texts.at(-1) ?? -1) > (rows.at(-1) ?? -1);
      const rest =
        open.head.kind === 'money'
          ? moneyRest(lines, open.head, page, end)
          : restOf(lines, open.head, page, end, inText);
      if (rest) open.parts.push(rest);
    }
    heads.forEach((head, nth) => {
      const end = heads[nth + 1]?.lines[0] ?? lines.length;
      const read = head.kind === 'money' ? moneyPart : partOf;
      const part = read(lines, head, page, head.lines[1] + 1, end);
      if (part.rows.length || head.kind === 'rows') tables.push({ head, parts: [part] });
    });
  });
  return tables;
}

/** The heads of a page's tables, none within another. */
function headsOf(lines: readonly (readonly GridWord[])[]): GridHead[] {
  const heads: GridHead[] = [];
  lines.forEach((words, at) => {
    const head = words.length && at > (heads.at(-1)?.lines[1] ?? -1) ? headAt(lines, at) : null;
    if (head) heads.push(head);
  });
  return heads;
}

/** The lines below a head that are its table's: rows, and the analyses between them. */
function partOf(
  lines: readonly (readonly GridWord[])[],
  head: GridHead,
  page: number,
  first: number,
  end: number,
): Part {
  const part: Part = { page, rows: [], texts: [], first, last: first - 1 };
  const from = head.columns[0]!.start;
  let blank = 0;
  let inText = false;
  let hasIcons = false;
  for (let n = first; n < end; n++) {
    const words = lines[n]!;
    if (!words.length) {
      if (++blank >= gap) break;
      continue;
    }
    const text = textOf(words);
    if (isOther(text)) break;
    const phrases = phrasesOf(words);
    const opens = analysisWord.test(text);
    const across = phrases.some((phrase) => isAcross(phrase, head.name.start, from));
    const valued = !across && words.some((word) => word.end > from);
    const goesOn: boolean =
      inText &&
      (blank === 0 || (blank === 1 && !valued && /^\p{Ll}/u.test(text))) &&
      (!valued || isBelow(words, lines[n - 1]!)) &&
      !opensRow(lines.slice(n - 1, end), head.name.start, from) &&
      !(hasIcons && opensWithIcon(words));
    hasIcons ||= !opens && !goesOn && opensWithIcon(words);
    inText = opens || (across && (inText || phrases.length === 1)) || goesOn;
    if (across && !inText) break;
    (inText ? part.texts : part.rows).push(n);
    part.last = n;
    blank = 0;
  }
  return trimmed(part, lines, from);
}

/** Whether an icon stands on a line before a name, or the beginning of one; a list within a text is set with dots. */
function opensWithIcon([icon, begin]: readonly GridWord[]): boolean {
  return isIcon(icon!) && !/^[•▪◦]$/u.test(icon!.text) && begin !== undefined;
}

/** Whether a line is one phrase that begins where the line above does. */
function isBelow(words: readonly GridWord[], above: readonly GridWord[]): boolean {
  return words[0]!.start === above[0]!.start && phrasesOf(words).length === 1;
}

/** A row's name has no more lines than this above its figures. */
const nameLines = 4;

//   … och följer utvecklingen noga.
//   Index för trygghet bland hushåll med
//                                             75       2021
/** Whether a name begins on the second of some lines, the first of which ends an analysis: figures stand beside or below it. */
function opensRow(lines: readonly (readonly GridWord[])[], names: number, from: number): boolean {
  const [above, own, ...below] = lines;
  if (
    !/[.!?:]$/.test(textOf(above!)) ||
    /[.!?]$/.test(textOf(own!)) ||
    !/^["”»(]?[\p{Lu}\d]/u.test(own![0]!.text)
  )
    return false;
  for (const line of below.slice(0, nameLines)) {
    if (!line.length || analysisWord.test(textOf(line))) return false;
    if (phrasesOf(line).some((phrase) => isAcross(phrase, names, from))) return false;
    if (line.some((word) => word.end > from)) return true;
  }
  return false;
}

/** A page's foot has no more lines than this. */
const foot = 3;

/** Whether a table reaches to the foot of a page. */
function goesOn(lines: readonly (readonly GridWord[])[], { parts }: GridTable, page: number): boolean {
  const last = parts.at(-1)!;
  if (last.page !== page) return false;
  return lines.slice(last.last + 1).filter((words) => words.length > 0).length <= foot;
}

/** The rest of a table at the top of a page that prints no head of its own; null where there is none. */
function restOf(
  lines: readonly (readonly GridWord[])[],
  head: GridHead,
  page: number,
  end: number,
  inText: boolean,
): Part | null {
  const from = head.columns[0]!.start;
  for (let n = 0; n < end; n++) {
    const words = lines[n]!;
    const text = textOf(words);
    if (isOther(text)) return null;
    const phrases = phrasesOf(words);
    const cells = phrases.filter(
      (phrase) => phrase[0]!.start > from - 4 && /^[-+]?\d|^\p{Lu}/u.test(phrase[0]!.text),
    );
    if (
      !cells.some((phrase) => isAnchor(phrase)) ||
      phrases.some((phrase) => isAcross(phrase, head.name.start, from))
    )
      continue;
    let first = n;
    while (
      first > 0 &&
      lines[first - 1]!.length &&
      !(inText && /[.!?:]$/.test(textOf(lines[first - 1]!))) &&
      !phrasesOf(lines[first - 1]!).some((phrase) => isAcross(phrase, head.name.start, from))
    )
      first--;
    return partOf(lines, head, page, first, end);
  }
  return null;
}

/** A part without what stands apart below its last row: every row has a date or a period. */
function trimmed(part: Part, lines: readonly (readonly GridWord[])[], from: number): Part {
  const isRow = (n: number) =>
    phrasesOf(lines[n]!).some((phrase) => phrase.at(-1)!.end > from && endsRow(phrase));
  const last = part.rows.findLast(isRow);
  if (last === undefined) return part;
  let end = last;
  const text = new Set(part.texts);
  while (end < part.last && (lines[end + 1]!.length > 0 || text.has(end + 2))) end++;
  if (part.texts.some((n) => n > last)) end = Math.max(end, part.texts.at(-1)!);
  return {
    ...part,
    rows: part.rows.filter((n) => n <= end),
    texts: part.texts.filter((n) => n <= end),
    last: end,
  };
}

/** Whether a phrase ends with what every row has. */
function endsRow(phrase: readonly GridWord[]): boolean {
  return phrase.some((_, at) => isAnchor(phrase.slice(at)));
}

//   KF:s mål för verksamhetsområdet:
//   1.1 Barn och unga …
/** Whether a line is a goal's heading, or the first of one. */
export function opensGoal(text: string): boolean {
  return (
    goalHeading(text) !== null ||
    /^(?:(?:KF:?s|kommunfullmäktiges) (?:inriktnings)?mål\b.*|nämndmål):$/i.test(text)
  );
}

/** Whether a line begins something other than a row of these tables. */
function isOther(text: string): boolean {
  return (
    opensGoal(text) ||
    isAssessment(text) ||
    isEconomyLine(text) ||
    /^(?:\d\)|\*+\)?)\s\p{L}/u.test(text) ||
    /^(?:[Mm]nkr|[Tt]kr|MNKR|TKR)\b(?! \p{Ll})/u.test(text)
  );
}

/** Whether a phrase is a date, a period or the beginning of one. */
function isAnchor(phrase: readonly GridWord[]): boolean {
  const text = textOf(phrase);
  return (
    /^\d{4}-\d\d-\d\d$/.test(phrase[0]!.text) ||
    readPeriod(text) !== null ||
    isHalfPeriod(text) ||
    /^(?:tertial|helår|halvår)(?!\p{L})/iu.test(text)
  );
}

/** Whether a phrase is a text that runs from the names' column on under other headings. */
function isAcross(phrase: readonly GridWord[], names: number, from: number): boolean {
  if (phrase.length < 4 || phrase[0]!.start > names + 6) return false;
  return phrase.some(
    (word) => word.end > from + 2 && /^\p{L}{2,}[,.;:]?$/u.test(word.text) && !isUnit(word.text),
  );
}
