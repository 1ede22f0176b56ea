import type { Facts } from '../../../src/model.ts';
import { isFurniture } from '../lines/furniture.ts';
import type { Lines } from '../lines/lines.ts';
import { mayBePages } from '../lines/page-count.ts';

/** A row's line, from 1, its figure as printed, and why it is in doubt. */
interface PerhapsFoot {
  line: number;
  readings: string[];
  reason: string;
}

/** Why a row's figure is in doubt that may be a page's number. */
const perhapsFoot = 'Det är inte säkert om det här är en rad i tabellen eller sidans namn och nummer';

/** So many others that count the pages prove a line between two rows to be a page's. */
const proof = 3;

//   Farsta stadsdelsnämnd⇥120      a row of an open table, though its label and its figure look like a page's
//   Farsta stadsdelsnämnd⇥3 … 4    what pages carry: again some pages on, as many as the number says
/**
 * Whether line n, which looks like what a page carries, has a figure that an open table would lose with it: a cell
 * besides its label is a whole number, and the same label does not count the pages elsewhere.
 */
export function isFormRow(lines: Lines, n: number): boolean {
  const own = partsOf(lines.at(n));
  if (!own.figures.some((each) => /^\d{1,3}$/.test(each))) return false;
  if (own.figures.length > 1) return true;
  const others = [...lines].filter(([at, line]) => {
    const { label, figures } = partsOf(line);
    const isOne = label === own.label && figures.length === 1;
    return isOne && mayBePages(at - n, Number(figures[0]) - Number(own.figures[0]));
  });
  return others.length < (lines.isApart(n) ? 1 : proof);
}

//   Personal⇥10,5⇥11,5
//
//   Farsta stadsdelsnämnd⇥12      apart from the rows, or with fewer cells than they: perhaps a page's foot
/** The figures of rows that may be what a page carries, though nothing else in the report counts its pages so. */
export function perhapsFeet(tables: Facts['tables'], lines: Lines): PerhapsFoot[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ line, cells }): PerhapsFoot[] => {
      const { figures } = partsOf(lines.at(line));
      if (figures.length !== 1 || !isFurniture(lines.at(line))) return [];
      return lines.isApart(line) || cells.includes(null)
        ? [{ line, readings: figures, reason: perhapsFoot }]
        : [];
    }),
  );
}

/** A line's first cell with letters, and the others that hold something, in order. */
function partsOf(line: string): { label: string; figures: string[] } {
  if (!line.includes('\t')) return { label: '', figures: [] };
  const cells = line.split('\t').map((cell) => cell.trim());
  const label = cells.find((cell) => /\p{L}{3}/u.test(cell)) ?? '';
  return { label, figures: cells.filter((cell) => cell !== '' && cell !== label) };
}
