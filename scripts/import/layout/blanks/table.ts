import { textOf, type Line } from '../../read/line.ts';
import { anchorColumns, type Rule } from '../anchor.ts';
import { bodyOf, endsTable, isAnchor } from '../body.ts';
import { isAcross } from '../columns.ts';
import type { OpenTable } from '../open-table.ts';
import { noRulings } from '../ruling.ts';
import { filledLines, letter, lineAt } from './grid.ts';
import { headAt, openTable } from './head.ts';
import { moneyPart, moneyRest } from './money.ts';
import type { Grid, GridHead, Part } from './types.ts';

/** A table of a text, with the parts that stand on later pages without a head. */
export interface GridTable {
  head: GridHead;
  parts: Part[];
}

/** The tables of a text's pages; `pages` are each page's lines as words. */
export function tablesOf(pages: readonly Grid[]): GridTable[] {
  const tables: GridTable[] = [];
  pages.forEach((lines, page) => {
    const heads = headsOf(filledLines(lines));
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
function headsOf(lines: readonly Line[]): GridHead[] {
  const heads: GridHead[] = [];
  lines.forEach((line, at) => {
    const head = lineAt(line.top) > (heads.at(-1)?.lines[1] ?? -1) ? headAt(lines, at) : null;
    if (head) heads.push(head);
  });
  return heads;
}

/** The lines below a head that are its table's: rows, and the analyses between them. */
function partOf(lines: Grid, head: GridHead, page: number, first: number, end: number): Part {
  const own = filledLines(lines.slice(head.lines[1], end));
  return partIn(own, 1, openTable(head), page, first, end === lines.length);
}

/** The part of a table that begins on one of some placed lines. */
function partIn(
  lines: readonly Line[],
  from: number,
  table: OpenTable,
  page: number,
  first: number,
  toFoot: boolean,
): Part {
  const part: Part = { page, rows: [], texts: [], first, last: first - 1 };
  for (const { kind, lines: own } of bodyOf(lines, from, table, noRulings, toFoot).stretches)
    for (const line of own) {
      part.last = lineAt(line.top);
      (kind === 'text' ? part.texts : part.rows).push(part.last);
    }
  return part;
}

/** A page's foot has no more lines than this. */
const foot = 3;

/** Whether a table reaches to the foot of a page. */
function goesOn(lines: Grid, { parts }: GridTable, page: number): boolean {
  const last = parts.at(-1)!;
  if (last.page !== page) return false;
  return lines.slice(last.last + 1).filter((words) => words.length > 0).length <= foot;
}

/** The rest of a table at the top of a page that prints no head of its own; null where there is none. */
function restOf(lines: Grid, head: GridHead, page: number, end: number, inText: boolean): Part | null {
  const table = openTable(head);
  const own = filledLines(lines.slice(0, end));
  const { anchor } = anchorColumns(table.head);
  const at = own.findIndex((line) => endsTable(textOf(line)) || isAnchored(line, table, anchor));
  if (at < 0 || endsTable(textOf(own[at]!))) return null;
  let first = at;
  while (first > 0 && isSameRow(own[first - 1]!, own[first]!)) first--;
  const extent = { ...table.head.extent, bottom: own[first]!.top - 1 };
  const open = { ...table, head: { ...table.head, extent } };
  return partIn(own, first, open, page, lineAt(own[first]!.top), end === lines.length);

  function isSameRow(above: Line, line: Line): boolean {
    if (lineAt(above.top) !== lineAt(line.top) - 1 || isAcross(above, table.head.headings)) return false;
    return !inText || !/[.!?:]$/.test(textOf(above));
  }
}

/** Whether what every row has stands on a line, behind the names. */
function isAnchored(line: Line, { head: { headings } }: OpenTable, anchor: Rule['anchor']): boolean {
  const from = headings[1]!.left - 4 * letter.width;
  return (
    !isAcross(line, headings) && line.words.some((word) => word.left > from && isAnchor(word.text, anchor))
  );
}
