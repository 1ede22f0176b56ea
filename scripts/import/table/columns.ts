import type { Column, Doubt } from '../../../src/model.ts';
import { columns as valueColumns } from '../../../src/indicator-columns.ts';
import type { About, Put } from './evidence.ts';
import { breaks, sum } from './logic.ts';
import type { Reading } from './reading.ts';
import { weights } from './weights.ts';

/** What one printed row holds, before it is known which cell belongs to which column. */
export interface Row extends About {
  /** What each printed cell between the name and the period may say, the likeliest first; none for an empty one. */
  cells: readonly (readonly Reading[])[];
  /**
   * What tells a cell's place besides its order. `pinned`: the period stands behind the cells, at their end. `open`:
   * nothing stands there. `trimmed`: the report lost the tabs at the ends of its lines (cells missing there are
   * empty). `order`: empty cells leave no trace at all.
   */
  place: 'pinned' | 'open' | 'trimmed' | 'order';
}

/** Where the cells of a row belong, and what they say. */
export interface Assignment {
  /** For each cell the index of its column; null when it cannot be told. */
  at: (number | null)[];
  /** For each cell what it says; null for an empty one. In doubt about that, it is what is printed. */
  said: (Reading | null)[];
  /** Why a cell says something else than is printed, for each that does. */
  proofs: { cell: number; why: string }[];
  doubts: Doubt[];
}

/** One way to read a row: for each filled cell its column and its reading. */
interface Way {
  at: readonly number[];
  said: readonly Reading[];
  cost: number;
}

/** Rows with more ways than this are hopeless. */
const most = 20_000;

/**
 * Decides which cell belongs to which column, and what it says: of all ways that keep the order of the cells the
 * cheapest (see {@link weights}). What another way within the margin has otherwise is a doubt, and what it has there a
 * candidate.
 */
export function assign(row: Row): Assignment {
  const extra = row.cells.length - row.columns.length;
  if (extra > 0) {
    // Empty cells at the row's end, or before its first figure, are the page's.
    const isEmpty = (cells: Row['cells']) => cells.every((each) => each.length === 0);
    if (isEmpty(row.cells.slice(-extra))) return assign({ ...row, cells: row.cells.slice(0, -extra) });
    if (isEmpty(row.cells.slice(0, extra)) && row.cells[extra]!.length > 0) {
      const { at, said, proofs, doubts } = assign({ ...row, cells: row.cells.slice(extra) });
      const none = row.cells.slice(0, extra).map(() => null);
      const moved = proofs.map((each) => ({ ...each, cell: each.cell + extra }));
      return { at: [...none, ...at], said: [...none, ...said], proofs: moved, doubts };
    }
    return unknown(row);
  }
  const filled = row.cells.flatMap((cell, slot) => (cell.length > 0 ? [slot] : []));
  const ways = waysOf(row, filled);
  return ways?.length ? settled(row, filled, ways) : unknown(row);
}

/** The ways within the margin, the best first; null when there are too many to weigh. */
function waysOf(row: Row, filled: readonly number[]): Way[] | null {
  const width = row.columns.length;
  const cost = breaks(row);
  const margin = row.place === 'order' ? weights.margin : weights.tabMargin;
  let found: Way[] = [];
  let best = Infinity;
  let steps = 0;
  const go = (nth: number, at: readonly number[], said: readonly Reading[], least: number): void => {
    if (++steps > most || least >= best + margin) return;
    if (nth === filled.length) {
      const total = least + trailing(row, filled, at) + sum(cost(putOf(row, at, said)));
      if (total >= best + margin) return;
      best = Math.min(best, total);
      found.push({ at, said, cost: total });
      return;
    }
    const before = at.at(-1) ?? -1;
    for (let column = before + 1; column <= width - (filled.length - nth); column++) {
      const place = gap(row, filled[nth]! - (filled[nth - 1] ?? -1), column - before);
      for (const reading of row.cells[filled[nth]!]!)
        go(nth + 1, [...at, column], [...said, reading], least + place + reading.cost);
    }
  };
  go(0, [], [], 0);
  if (steps > most) return null;
  found = found.filter((each) => each.cost < best + margin);
  return found.sort((a, b) => a.cost - b.cost);
}

/** What it costs that two cells stand so many columns apart which are printed so many cells apart. */
function gap({ place }: Row, printed: number, apart: number): number {
  if (apart < printed) return (printed - apart) * weights.dropped;
  return place === 'trimmed' ? (apart - printed) * weights.trimmed : 0;
}

/** What it costs that empty cells at the row's end have no column. */
function trailing({ cells, columns }: Row, filled: readonly number[], at: readonly number[]): number {
  const printed = cells.length - (filled.at(-1) ?? -1);
  const apart = columns.length - (at.at(-1) ?? -1);
  return apart < printed ? (printed - apart) * weights.dropped : 0;
}

function putOf({ columns }: Row, at: readonly number[], said: readonly Reading[]): Put {
  const put = new Map<Column, Reading>();
  at.forEach((column, nth) => {
    const role = columns[column];
    if (role) put.set(role, said[nth]!);
  });
  return put;
}

/** Keeps what all ways have alike. A column that they fill otherwise is in doubt, with all that they put there. */
function settled(row: Row, filled: readonly number[], ways: readonly Way[]): Assignment {
  const [best] = ways as [Way];
  const at: Assignment['at'] = row.cells.map(() => null);
  const said: Assignment['said'] = row.cells.map(() => null);
  const open = new Map<number, Set<string>>();
  const proofs: Assignment['proofs'] = [];
  filled.forEach((slot, nth) => {
    const printed = row.cells[slot]![0]!;
    const columns = new Set(ways.map((way) => way.at[nth]!));
    const readings = new Set(ways.map((way) => way.said[nth]!));
    const isOpen = columns.size > 1 || readings.size > 1 || isGuess(best.said[nth]!);
    at[slot] = columns.size > 1 ? null : best.at[nth]!;
    said[slot] = isOpen ? printed : best.said[nth]!;
    if (isOpen)
      for (const way of ways) {
        const column = way.at[nth]!;
        open.set(column, (open.get(column) ?? new Set()).add(way.said[nth]!.text));
      }
    else if (best.said[nth] !== printed) proofs.push({ cell: slot, why: proofOf(row, best, nth, printed) });
  });
  const doubts = [...open]
    .sort(([a], [b]) => a - b)
    .map(([column, texts]) => {
      const nth = filled.findIndex((slot) => at[slot] === column);
      const printed = nth < 0 ? null : row.cells[filled[nth]!]![0]!;
      return {
        cell: row.columns[column] ?? `kolumn ${column + 1}`,
        reason: printed ? readingReason : columnReason,
        candidates: [...new Set([...(printed ? [printed.text] : []), ...texts])],
      };
    });
  return { at, said, proofs, doubts };
}

/** Commas are put back where the row tells that they are lost; digits that are not printed are never put in. */
function isGuess({ misread }: Reading): boolean {
  return misread === 'digit' || misread === 'letter' || misread === 'stroke';
}

const columnReason =
  'En tom cell saknas i raden, och det går inte att säkert säga vilken kolumn värdet hör till';
const readingReason = 'Det tryckta talet kan läsas på flera sätt, och raden avgör inte vilket';

/** What the printed text would break in the place of what it is read as. */
function proofOf(row: Row, best: Way, nth: number, printed: Reading): string {
  const reading = best.said[nth]!;
  if (printed.why !== '') return printed.why;
  const cost = breaks(row);
  const said = best.said.map((each, at) => (at === nth ? printed : each));
  const before = cost(putOf(row, best.at, said));
  const after = cost(putOf(row, best.at, best.said));
  const weigh = (why: string, all: typeof before) => sum(all.filter((each) => each.why === why));
  const reasons = [...new Set(before.map((each) => each.why))].filter(
    (why) => why !== '' && weigh(why, before) > weigh(why, after),
  );
  return reasons.join('; ') || `${reading.text} är den enda läsning som går ihop med raden`;
}

/** A row whose cells cannot be told apart at all. */
function unknown(row: Row): Assignment {
  const candidates = row.cells.flatMap(([printed]) => (printed ? [printed.text] : []));
  const reason = `Raden har ${row.cells.length} celler där tabellhuvudet har ${row.columns.length} kolumner`;
  return {
    at: row.cells.map(() => null),
    said: row.cells.map(([printed]) => printed ?? null),
    proofs: [],
    doubts: valueColumns
      .filter((role) => row.columns.includes(role))
      .map((cell) => ({ cell, reason, candidates })),
  };
}
