import { endsInJoint } from '../../knowledge/hanging.ts';
import { isPart, isSum } from '../../../../src/money.ts';
import { headingCount, isHeading } from './header.ts';
import { beginsRow, knownLabel } from './label.ts';
import { figureLine, hasFigures } from './line.ts';
import type { Around, LooseRow } from './types.ts';

interface Piece {
  text: string;
  line: number;
  apart: boolean;
}

/** The end of a label that a narrow column broke: "Resultatenheternas överskott från" + "2019 (+)". */
const isYear = /^20\d{2,3}\s?(?:\([-+]\))?$/;

/** Rows until the text that ends the table: lines of figures, with the pieces of their labels around them. */
export function looseRows(
  lines: readonly string[],
  [from, last]: readonly [number, number],
  { isTaken, isFurniture }: Around,
  isHeader: (line: number) => boolean,
): { rows: LooseRow[]; header: number | null; isNewPage: boolean } {
  const rows: LooseRow[] = [];
  let ahead: Piece[] = [];
  let blank = false;
  let header: number | null = null;
  let isNewPage = false;
  for (let n = from; n <= last; n++) {
    const text = lines[n - 1]!.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    if (isFurniture(n)) {
      isNewPage = blank = true;
      continue;
    }
    if (isTaken(n)) break;
    if (isHeader(n)) {
      header = n;
      // What stands right above a header is its table's heading.
      if (/^\p{Lu}/u.test(ahead.at(-1)?.text ?? '')) ahead.pop();
      break;
    }
    const above = ahead.length ? undefined : rows.at(-1);
    if (above?.figures.length && (isYear.test(text) || text.length < 3)) {
      if (isYear.test(text) || isRestOf(above, text)) above.label.push(text);
      above.lines.push(n);
      continue;
    }
    const cut = isLabel(text) ? null : figureLine(text, n);
    const row = cut && hasFigures(text) ? cut : null;
    if (/^\s/.test(lines[n - 1]!)) blank = true;
    if (row && row.label.length < 80) {
      const upper = rows.at(-1);
      // A narrow column broke the figures of "Platser för vård-" and "och omsorg" alike.
      if (
        upper &&
        !ahead.length &&
        /-$/.test(upper.label.at(-1)!) &&
        /^\p{Ll}/u.test(row.label) &&
        isUpperHalf(upper)
      ) {
        upper.label.push(row.label);
        upper.lines.push(n);
        upper.figures.push(row);
        continue;
      }
      const head = headOf(ahead, row.label);
      giveTail(rows, ahead.slice(0, ahead.length - head.length));
      rows.push({
        label: [...head.map((each) => each.text), row.label].filter(Boolean),
        lines: [...head.map((each) => each.line), n],
        figures: [row],
      });
      ahead = [];
      isNewPage = false;
    } else {
      // An address, "stad.example", is at the foot of a page.
      const short = text.length < 60 && !/[.!?:;]$|\p{L}\.\p{L}{3}\S*$/u.test(text) && /\p{L}/u.test(text);
      //   Antal barn Planering sia pines      a header most of which could not be read
      const heads = isHeading(text) || headingCount(text).starts > 1;
      if (!short || ahead.length > 3 || (heads && rows.length > 0 && !/^[\p{Ll}(]/u.test(text))) break;
      ahead.push({ text, line: n, apart: blank });
    }
    blank = false;
  }
  // What stands right below the last row, or goes on in small letters, is the rest of its label.
  const tail = ahead.findIndex((each) => (each.apart || isLast(rows.at(-1))) && !/^\p{Ll}/u.test(each.text));
  giveTail(rows, tail < 0 ? ahead : ahead.slice(0, tail));
  return { rows, header, isNewPage };
}

//   Arbetsmarknadsåtgärd 165,2
//   er
/** Whether a few letters are the end of a row's label, which only with them is one that the city's tables print. */
function isRestOf({ label }: LooseRow, text: string): boolean {
  return knownLabel(label.join(' ')) === null && knownLabel([...label, text].join(' ')) !== null;
}

function isUpperHalf({ figures }: LooseRow): boolean {
  return figures.length === 1 && figures[0]!.tokens.every((each) => /^\d{1,3}$/.test(each));
}

/** A label that ends in a figure: "överskott från 2019", or "(varav 16" whose bracket closes below. */
function isLabel(text: string): boolean {
  return /\([^)\d]*\d+$|^\p{Ll}[^\d]*\b20\d\d$/u.test(text);
}

/** The pieces above a line of figures that begin its label: where the line itself goes on in small letters. */
function headOf(ahead: readonly Piece[], label: string): Piece[] {
  if (!ahead.length || !/^[\p{Ll}(]/u.test(label) || isPart(label)) return [];
  const start = ahead.findLastIndex((each) => /^\p{Lu}/u.test(each.text));
  return start < 0 ? [] : ahead.slice(start);
}

/** Whether a row's label goes on below: "Inven-", "Barn och". */
function waits(row: LooseRow | undefined): boolean {
  const end = row?.label.at(-1) ?? '';
  return endsInJoint(end) || /\p{L}[-–]$/u.test(end);
}

/** Whether a row is a sum, below which a capital letter begins something else. */
function isLast(row: LooseRow | undefined): boolean {
  return isSum(row?.label[0] ?? '');
}

/** Gives pieces to the row above; where none stands above, each is a row without figures. */
function giveTail(rows: LooseRow[], pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const row = rows.at(-1);
    const own =
      !row ||
      (!waits(row) &&
        (beginsRow(piece.text) || ((piece.apart || isLast(row)) && /^\p{Lu}/u.test(piece.text))));
    if (own) rows.push({ label: [piece.text], lines: [piece.line], figures: [] });
    else {
      row.label.push(piece.text);
      row.lines.push(piece.line);
    }
  }
}
