import { isNet, isPart, isSum } from '../../../../src/money.ts';
import { goesOnWithLabel } from '../../table/label.ts';
import { isHeading } from './header.ts';
import { beginsRow, knownLabel } from './label.ts';
import { figureLine, hasFigures } from './line.ts';
import type { Around, FigureLine, LooseRow } from './types.ts';

/** The end of a label that a narrow column broke: "Resultatenheternas överskott från" + "2019 (+)". */
const isYear = /^20\d{2,3}\s?(?:\([-+]\))?$/;

/** So many lines without figures below each other are no part of rows that have theirs. */
const most = 4;

/** Rows until the text that ends the table: lines of figures, with the pieces of their labels around them, and labels alone. */
export function looseRows(
  lines: readonly string[],
  [from, last]: readonly [number, number],
  { isTaken, isFurniture }: Around,
  isHeader: (line: number) => boolean,
): { rows: LooseRow[]; header: number | null; isNewPage: boolean } {
  const rows: LooseRow[] = [];
  let isNewPage = false;
  for (let n = from; n <= last; n++) {
    const text = lines[n - 1]!.trim();
    if (isFurniture(n)) isNewPage = true;
    if (text === '' || isFurniture(n)) continue;
    if (isTaken(n)) break;
    if (isHeader(n)) return { rows: withTails(rows), header: n, isNewPage };
    const above = rows.at(-1);
    const cut = isLabel(text) ? null : figureLine(text, n);
    const row = cut && hasFigures(text) && cut.label.length < 80 ? cut : null;
    if (above?.figures.length && above.label.length && (isYear.test(text) || text.length < 3)) {
      if (isYear.test(text) || isRestOf(above, text)) above.label.push(text);
      above.lines.push(n);
    } else if (row) {
      //   Summa
      //   4,5      a column of labels alone that an OCR read apart
      if (above && row.label === '' && !rows.some(({ figures }) => figures.length)) break;
      if (above && goesOnWith(above, row)) {
        above.label.push(row.label);
        above.lines.push(n);
        above.figures.push(row);
      } else rows.push({ label: [row.label].filter(Boolean), lines: [n], figures: [row] });
      isNewPage = false;
    } else if (!isPiece(text, rows)) break;
    else if (above && goesOn(above, text)) {
      above.label.push(text);
      above.lines.push(n);
    } else rows.push({ label: [text], lines: [n], figures: [] });
  }
  return { rows: withTails(rows), header: null, isNewPage };
}

/** Rows with figures, as they are printed: those below so many labels alone are none of the table. */
export function printedRows(rows: readonly LooseRow[]): LooseRow[] {
  const isFigured = ({ figures }: LooseRow) => figures.length > 0;
  const end = rows.findIndex(
    (_, at) => rows.length - at >= most && !rows.slice(at, at + most).some(isFigured),
  );
  const own = rows.slice(0, end < 0 ? undefined : end);
  return own.slice(0, own.findLastIndex(isFigured) + 1);
}

/** Whether a text may be a label, or a piece of one. */
function isPiece(text: string, above: readonly LooseRow[]): boolean {
  if (text.length >= 60) return false;
  const isLabel = knownLabel(text) !== null || isNet(text);
  return !above.length || isLabel || !isHeading(text) || /^[\p{Ll}(]/u.test(text);
}

/** Whether a text is the rest of the label above. */
function goesOn({ label }: LooseRow, text: string): boolean {
  const above = label.join(' ');
  const isWhole = knownLabel(above) !== null && knownLabel(`${above} ${text}`) === null;
  return !beginsRow(text) && !isWhole && goesOnWithLabel(above, text);
}

//   Hägersten 102 165 5 108
//   Liljeholmens                 right below figures even a capital goes on with their label
//   gruppbostäder
/** Rows with what stands right below their figures, and begins none that has some. */
function withTails(rows: readonly LooseRow[]): LooseRow[] {
  const isTail = ({ label, lines, figures }: LooseRow, above: LooseRow | undefined) =>
    above?.figures.length &&
    !figures.length &&
    lines[0] === above.lines.at(-1)! + 1 &&
    !beginsRow(label.join(' ')) &&
    !isSum(above.label[0] ?? '');
  const out: LooseRow[] = [];
  for (const row of rows) {
    const above = out.at(-1);
    if (above && isTail(row, above)) {
      above.label.push(...row.label);
      above.lines.push(...row.lines);
    } else out.push(row);
  }
  return out;
}

//   Platser för vård-       48 48 48 48      Inventarier och      a narrow column broke the figures alike
//   och omsorg 2019 473 489 1 3 2 4          maskiner 2,2 7,6
/** Whether a line of figures goes on with a label above it. */
function goesOnWith(above: LooseRow, { label }: FigureLine): boolean {
  if (!/^[\p{Ll}(]/u.test(label) || isPart(label)) return false;
  return !above.figures.length || /-$/.test(above.label.at(-1) ?? '');
}

//   Arbetsmarknadsåtgärd 165,2
//   er
/** Whether a few letters are the end of a row's label, which only with them is one that the city's tables print. */
function isRestOf({ label }: LooseRow, text: string): boolean {
  return knownLabel(label.join(' ')) === null && knownLabel([...label, text].join(' ')) !== null;
}

/** A label that ends in a figure: "överskott från 2019", or "(varav 16" whose bracket closes below. */
function isLabel(text: string): boolean {
  return /\([^)\d]*\d+$|^\p{Ll}[^\d]*\b20\d\d$/u.test(text);
}
