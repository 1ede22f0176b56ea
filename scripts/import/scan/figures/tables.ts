import type { Repair } from '../../../../src/model.ts';
import type { FigureTable, Row } from '../../table/types.ts';
import { letters } from '../../lines/letters.ts';
import { formsOf, headingCount } from './header.ts';
import { headerLines, sureHeadings } from './header-lines.ts';
import { spellLabel } from './label.ts';
import { leftOut } from './left-out.ts';
import { looseRows } from './loose-rows.ts';
import { monthHeader } from './months.ts';
import { blocksOf } from './parted-blocks.ts';
import { withoutNoise } from './part-headings.ts';
import { partedTables } from './parted-columns.ts';
import { areTrusted, onlyProved } from './proved.ts';
import { solve } from './solve.ts';
import type { Figures, Known, LooseRow, Made, PlacedRow } from './types.ts';

/** Finds the tables of figures in the lines `[first, last]` that no other table took. */
export function figureTables(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  { isTaken, isFurniture, isWord }: Known,
  about: { year: number; tertial: number | null },
): Figures {
  const elapsed = about.tertial ? 4 * about.tertial : null;
  const out: Figures = { tables: [], taken: new Set(), repairs: [], leftOut: [] };
  const found: { header: number[]; loose: LooseRow[]; made: Made }[] = [];
  const unsolved: number[][] = [];
  const isElsewhere = (line: number) => isTaken(line) || out.taken.has(line);
  const here = { isTaken: isElsewhere, isFurniture };
  for (const { header, loose, made } of partedTables(
    blocksOf(lines, [first, last], here),
    textAt,
    about.year,
  ))
    add(header, loose, made);
  for (let n = first; n <= last; n++) {
    if (isElsewhere(n) || isFurniture(n) || lines[n - 1]!.trim() === '') continue;
    const months = monthHeader(lines, n);
    const header = months?.lines ?? headerAt(n);
    if (!header) continue;
    const { rows, repeated } = rowsUnder(header);
    const figures = rows.flatMap((row) => row.figures);
    if (months && (!figures.length || isLegend(rows))) continue;
    //   Mnkr Budget Prognos Avvikelse
    //   Förskola BB RE                   so many headings are a table's, though nothing of it was read
    if (!months && figures.length < 2) {
      if (headingCount(textOf(header)).starts < sureHeadings) continue;
      unsolved.push(header);
      n = header.at(-1)!;
      continue;
    }
    // Rows without labels are columns that the scan parted from theirs.
    const isParted = rows.filter((row) => row.figures.length && row.label.join('') === '').length > 1;
    const form = months
      ? [{ ...months, like: 1 }]
      : isParted
        ? []
        : formsOf(header.map(textAt), rows, about.year);
    const made = solve(form, rows, months ? elapsed : null);
    if (made) add([...header, ...repeated], rows, made);
    else unsolved.push(header);
    if (isParted) continue;
    // A heading within a table that cannot be read heads none of its own.
    const own = made?.rows.map((row) => row.line) ?? rows.flatMap((row) => row.lines);
    n = Math.max(n, ...header, ...repeated, ...own);
  }
  const isTrusted = areTrusted(found.flatMap(({ made }) => made.verdicts.flat()));
  for (const { header, loose, made } of found) {
    const rows = made.rows.map((row, at) => onlyProved(row, made.verdicts[at]!, isTrusted));
    const isKept = ({ line, to }: Repair) =>
      rows.some((row) =>
        row.cells.some((cell, at) => cell === to && (row.cellLines?.[at] ?? row.line) === line),
      );
    const [label = '', ...columns] = made.columns;
    const unit = spellUnit(label, header, textAt);
    const repairs = [...made.repairs.filter(isKept), ...unit.repairs, ...spellLabels(rows)];
    out.repairs.push(...repairs.sort((a, b) => a.line - b.line));
    const said = columns.map((each) => withoutNoise(each, isWord));
    out.tables.push(tableOf(header, [unit.heading, ...said], loose, rows));
  }
  out.tables.sort((a, b) => a.header.line - b.header.line);
  const left = leftOut(lines, [first, last], here, out.taken);
  const isTold = (header: number[]) => left.some(({ line }) => header.includes(line));
  const untold = unsolved.filter((header) => !isTold(header)).map(([line]) => line!);
  out.leftOut = [...left, ...untold.map((line) => ({ line, header: lines[line - 1]!.trim() }))];
  return out;

  function add(header: number[], loose: readonly LooseRow[], made: Made): void {
    const last = made.rows.at(-1)!.line;
    const used = loose.filter((row) => row.lines[0]! <= last);
    found.push({ header, loose: used, made });
    for (const line of [...header, ...used.flatMap((row) => row.lines)]) out.taken.add(line);
  }

  function headerAt(n: number): number[] | null {
    return headerLines(lines, n, last, here);
  }

  /** The rows below a header, over pages: the next one prints the header once more. */
  function rowsUnder(header: readonly number[]): { rows: LooseRow[]; repeated: number[] } {
    const key = (all: readonly number[]) => letters(textOf(all));
    const rows: LooseRow[] = [];
    const repeated: number[] = [];
    for (let from = header.at(-1)! + 1; ;) {
      const found = looseRows(
        lines,
        [from, last],
        here,
        (line) => monthHeader(lines, line) !== null || headerAt(line) !== null,
      );
      rows.push(...found.rows);
      const next =
        found.header === null ? null : (monthHeader(lines, found.header)?.lines ?? headerAt(found.header));
      if (!next || !found.isNewPage || key(next) !== key(header)) return { rows, repeated };
      repeated.push(...next);
      from = next.at(-1)! + 1;
    }
  }

  function textAt(line: number): string {
    return lines[line - 1]!;
  }

  function textOf(header: readonly number[]): string {
    return header.map(textAt).join(' ');
  }
}

/** Writes labels that tables of the city have as these do. */
function spellLabels(rows: PlacedRow[]): Repair[] {
  return rows.flatMap((row) => {
    const [from, to] = [row.label, spellLabel(row.label)];
    row.label = to;
    return from === to ? [] : [{ line: row.line, from, to, by: 'word' as const, proof: null }];
  });
}

//   Mokr Netto      Maokr
/** A unit of money whose letters an OCR misread within it. */
const misreadUnit = /^(?!Md)M\p{L}{1,3}kr(?=,? |,?$)/u;

/** What heads the labels, its unit as it is printed, and what was put right in it. */
function spellUnit(
  heading: string,
  header: readonly number[],
  textAt: (line: number) => string,
): { heading: string; repairs: Repair[] } {
  const [from = 'Mnkr'] = misreadUnit.exec(heading) ?? [];
  const line = header.find((each) => textAt(each).includes(from));
  if (from === 'Mnkr' || line === undefined) return { heading, repairs: [] };
  const repair = { line, from, to: 'Mnkr', by: 'word' as const, proof: null };
  return { heading: heading.replace(from, 'Mnkr'), repairs: [repair] };
}

/** Years in a row under the months are a chart's legend. */
function isLegend(rows: readonly LooseRow[]): boolean {
  const tokens = rows.flatMap((row) => row.figures).flatMap((each) => each.tokens);
  return tokens.filter((each) => /^20\d\d$/.test(each)).length > tokens.length / 2;
}

function tableOf(
  header: number[],
  columns: string[],
  loose: readonly LooseRow[],
  rows: PlacedRow[],
): FigureTable {
  const rowOf = (line: number, cells: string[]): Row => ({ line, cells, newPage: false, icons: false });
  const own = new Set(rows.map((row) => row.line));
  const wrapped = loose.flatMap((row) => row.lines).filter((line) => !own.has(line));
  return {
    kind: 'figures',
    header: rowOf(header[0]!, columns),
    rows: rows.map((row) => ({
      ...rowOf(row.line, [row.label, ...row.cells]),
      ...(row.open ? { open: row.open } : {}),
      ...(row.cellLines ? { cellLines: row.cellLines } : {}),
    })),
    headerLines: [...header, ...wrapped],
  };
}
