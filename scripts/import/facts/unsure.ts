import { columns as valueColumns } from '../../../src/indicator-columns.ts';
import type { Cell, Doubt, Facts } from '../../../src/model.ts';
import type { Unsure } from '../read/types.ts';
import { allCells } from '../meaning/row-cells.ts';
import { inDoubt } from './in-doubt.ts';
import { header } from '../table/header.ts';
import type { Heads } from '../table/heading.ts';

const misread = 'Den skannade siffran kan läsas på flera sätt';
/** Why a cell is in doubt that has, or lacks, what may stand in another column. */
export const openColumn = 'Det är inte säkert i vilken kolumn det som står här hör hemma';

/**
 * Puts in doubt each figure that an OCR was not sure of, or that may be a page's number, and each cell that a figure may
 * stand in whose column is not certain: it keeps what was read and has no value.
 */
export function withUnsure(facts: Facts, unsure: readonly Unsure[], heads: Heads): Facts {
  if (!unsure.length) return facts;
  const inRow = ([first, last]: readonly [number, number]) =>
    unsure.filter(({ line }) => line >= first && line <= last);
  return inDoubt(
    facts,
    ({ lines, cells }) => {
      const open = inRow(lines).filter(({ ofFigures }) => !ofFigures);
      const places = placesOf(open, facts.year, heads);
      const others = ['name', 'period'].filter((cell) => places.has(cell));
      return [
        ...others.map((cell) => ({ cell, reason: openColumn, candidates: [] })),
        ...allCells(cells).flatMap(({ column, cell }) => {
          const told = toldOf(cell, open, places.get(column));
          return told ? [{ cell: column, ...told }] : [];
        }),
      ];
    },
    ({ line, cells }, { length }) => {
      const open = inRow([line, line]);
      const places = open.filter(({ columns }) => columns?.headings.length === length);
      return cells.flatMap((cell, at) => {
        const told = toldOf(
          cell,
          open,
          places.filter(({ columns }) => columns!.at.includes(at + 1)),
        );
        return told ? [{ at: [at], ...told }] : [];
      });
    },
  );
}

/** Columns that a row's cells are called by; others by their headings. */
const named: ReadonlySet<string> = new Set(['name', 'period', ...valueColumns]);

/** What may stand in each cell of a row, by the cell's name, where that is not certain. */
function placesOf(open: readonly Unsure[], year: number, heads: Heads): Map<string, Unsure[]> {
  const out = new Map<string, Unsure[]>();
  for (const each of open) {
    const { columns } = each;
    const head = columns && header(columns.headings, year, heads);
    for (const at of head ? columns.at : []) {
      const { role } = head!.columns[at]!;
      const name = role !== null && named.has(role) ? role : columns!.headings[at]!;
      out.set(name, [...(out.get(name) ?? []), each]);
    }
  }
  return out;
}

/** What is in doubt of a cell: what it holds, or else what may stand there (`here`); null where nothing is. */
function toldOf(
  cell: Cell | null,
  open: readonly Unsure[],
  here: readonly Unsure[] = [],
): Pick<Doubt, 'reason' | 'candidates'> | null {
  const figure = cell && candidatesOf(cell, open);
  if (figure || !here.length) return figure;
  const readings = [...(cell ? [cell.text] : []), ...here.flatMap((each) => each.readings)];
  return { reason: here[0]!.reason ?? openColumn, candidates: [...new Set(readings)] };
}

/** What a cell may say, and why; null where it holds nothing that is unsure. */
function candidatesOf({ text }: Cell, open: readonly Unsure[]): Pick<Doubt, 'reason' | 'candidates'> | null {
  for (const { readings, columns, reason = misread, ofFigures, instead } of open) {
    if (columns || (ofFigures && bare(text) !== bare(readings[0]!))) continue;
    if (!isIn(text, readings[0]!)) continue;
    const candidates = readings.map((reading) =>
      bare(text) === bare(readings[0]!) ? reading : text.replace(readings[0]!, reading),
    );
    return { reason, candidates: [...candidates, ...(instead ? [instead] : [])] };
  }
  return null;
}

//   1 387 st      "387" stands there, "38" does not
/** Whether a cell has a reading, blanks aside, and not only some digits of a longer word of figures. */
function isIn(text: string, reading: string): boolean {
  const letters = [...bare(reading)].map((each) => each.replace(/\W/, String.raw`\$&`)).join(String.raw`\s*`); // prettier-ignore
  return new RegExp(String.raw`(?<!\d[.,]?)${letters}(?![.,]?\d)`).test(text);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
