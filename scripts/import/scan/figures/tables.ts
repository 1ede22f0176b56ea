import type { Repair } from '../../../../src/model.ts';
import type { FigureTable, Row } from '../../block.ts';
import { budgetRows } from './budget-rows.ts';
import { headingCount, isHeading } from './header.ts';
import { figureLine } from './line.ts';
import { looseRows, type LooseRow } from './loose-rows.ts';
import { monthRows } from './month-rows.ts';
import { monthHeader, type MonthHeader } from './months.ts';
import { proveMeans, type PlacedRow } from './prove.ts';

/** The economy and month tables of a scan. */
export interface Figures {
  tables: FigureTable[];
  taken: Set<number>;
  repairs: Repair[];
  /** Lines of charts and other noise. */
  noise: Set<number>;
}

/** How far below a header its first row may stand, in lines with text. */
const reach = 12;

/** Finds the tables of figures in the lines `[first, last]` that no other table took. */
export function figureTables(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  isTaken: (line: number) => boolean,
  about: { year: number; tertial: number | null },
): Figures {
  const out: Figures = { tables: [], taken: new Set(), repairs: [], noise: new Set() };
  for (let n = first; n <= last; n++) {
    if (isTaken(n) || lines[n - 1]!.trim() === '') continue;
    const months = monthHeader(lines, n);
    const header = months ? months.lines : headerAt(n);
    if (!header) continue;
    const rows = looseRows(
      lines,
      [header.at(-1)! + 1, last],
      isTaken,
      (line) => monthHeader(lines, line) !== null || headerAt(line) !== null,
    );
    const figures = rows.flatMap((row) => row.figures);
    if (figures.length < (months ? 1 : 2) || (months && isLegend(rows))) {
      if (months) noise(header.at(-1)!);
      continue;
    }
    const made = months
      ? byMonths(months, rows)
      : budgetRows(
          header.map((line) => lines[line - 1]!),
          rows,
          about.year,
        );
    if (!made) continue;
    out.repairs.push(...made.repairs);
    out.tables.push(tableOf(header, made.columns, rows, made.rows));
    for (const line of [...header, ...rows.flatMap((row) => row.lines)]) out.taken.add(line);
    n = Math.max(...out.taken);
  }
  return out;

  /** The lines of a header that begins here: the first of them holds headings, and all up to the first row do. */
  function headerAt(n: number): number[] | null {
    const { starts, words } = headingCount(lines[n - 1]!);
    if (
      !isHeading(lines[n - 1]!) ||
      starts + words < 2 ||
      figureLine(lines[n - 1]!, n)?.tokens.some((each) => !/^20\d\d$/.test(each))
    )
      return null;
    const found = [n];
    let met = 0;
    let strange = 0;
    for (let next = n + 1; next <= last && met < reach; next++) {
      const text = lines[next - 1]!;
      if (text.trim() === '') continue;
      if (isTaken(next)) return null;
      met++;
      const row = figureLine(text, next);
      if (row && row.label !== '' && !isHeading(text)) break;
      if (row && row.tokens.some((each) => !/^20\d\d$/.test(each)) && !isHeading(text)) break;
      if (isHeading(text) || (found.length > 1 && /^[^\p{L}]*(?:20\d\d)?[^\p{L}]*$/u.test(text)))
        found.push(next);
      else if (isHeading(lines[next + 1] ?? '') || isHeading(lines[next] ?? '')) {
        if (++strange > 3) return null;
        found.push(next);
      } else break;
    }
    const all = found.map((line) => lines[line - 1]!).join(' ');
    return /mnkr|tkr|budget|prognos|avvikelse|kostnader|intäkter|utfall|resultat|bokslut/i.test(all)
      ? found
      : null;
  }

  function noise(after: number): void {
    for (let n = after; n <= Math.min(last, after + 14); n++) {
      const text = lines[n - 1]!.trim();
      if (isTaken(n) || /\p{L}{4}.*\s.*\p{L}{4}/u.test(text)) {
        if (n > after) break;
      }
      // A figure with a unit is never noise.
      if (text !== '' && !/\d\s*(?:%|mnkr|tkr|st\b)/.test(text)) out.noise.add(n);
    }
  }

  function byMonths(header: MonthHeader, rows: LooseRow[]) {
    const placed = monthRows(rows, header, about.tertial);
    const repairs = header.mean ? proveMeans(placed.filter((row) => row.cells.some(Boolean))) : [];
    return { columns: header.columns, rows: placed, repairs };
  }
}

/** Years in a row under the months are a chart's legend. */
function isLegend(rows: readonly LooseRow[]): boolean {
  const tokens = rows.flatMap((row) => row.figures).flatMap((each) => each.tokens);
  return tokens.length === 0 || tokens.filter((each) => /^20\d\d$/.test(each)).length > tokens.length / 2;
}

function tableOf(header: number[], columns: string[], loose: LooseRow[], rows: PlacedRow[]): FigureTable {
  const rowOf = (line: number, cells: string[]): Row => ({ line, cells, newPage: false, icons: false });
  const own = new Set(rows.map((row) => row.line));
  const wrapped = loose.flatMap((row) => row.lines).filter((line) => !own.has(line));
  return {
    kind: 'figures',
    header: rowOf(header[0]!, columns),
    rows: rows.map((row) => rowOf(row.line, [row.label, ...row.cells])),
    headerLines: [...header, ...wrapped],
  };
}
