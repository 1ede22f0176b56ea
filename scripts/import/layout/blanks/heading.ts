import { headingText } from '../heading-text.ts';
import { extentOf, shared, textOf, type GridWord } from './grid.ts';

/** A column of a table, as its heading tells it. */
export interface GridColumn {
  /** Words of the heading by line, the first line's first. */
  lines: GridWord[][];
  /** What they say, joined as reports are known to print it. */
  heading: string;
  start: number;
  end: number;
}

/** What reports are known to head columns with. */
interface Known {
  /** Whether they are known to head one so. */
  knows: (heading: string) => boolean;
  /** What a gap of several blanks within a heading costs: little where what is known is known to its last letter. */
  gap: number;
}

/** No heading has more words than this, those that stand above one another counted as one. */
const most = 8;

/** Words of a head as columns: those that stand above one another, and those that are known together. */
export function columnsOf(lines: readonly GridWord[][], known: Known): GridColumn[] {
  const atoms = atomsOf(lines);
  // The cheapest way to join atoms that are neighbours, found from the left.
  const ways: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= atoms.length; to++) {
    let best = { cost: Infinity, from: 0 };
    for (let from = Math.max(0, to - most); from < to; from++) {
      const cost = ways[from]!.cost + price(atoms.slice(from, to), known);
      if (cost < best.cost) best = { cost, from };
    }
    ways.push(best);
  }
  const columns: GridColumn[] = [];
  for (let to = atoms.length; to > 0; to = ways[to]!.from)
    columns.unshift(joined(atoms.slice(ways[to]!.from, to), known));
  return columns;
}

/** Words that stand above one another, by line. */
type Atom = Omit<GridColumn, 'heading'>;

/** What one column of some atoms costs: little where its heading is known, much where a wide gap lies within it. */
function price(atoms: readonly Atom[], known: Known): number {
  const apart = atoms.slice(1).filter((right, n) => {
    const left = atoms[n]!;
    if (right.start - left.end > 1) return true;
    return right.lines.some((words, line) => {
      const before = left.lines[line]!;
      return words.length && before.length && words[0]!.start - before.at(-1)!.end > 1;
    });
  });
  const column = joined(atoms, known);
  const many = atoms.length - 1;
  const isKnown = known.knows(column.heading);
  const own = isKnown ? 1 + 0.1 * many + known.gap * apart.length : 3 + 2.5 * many + 4 * apart.length;
  return own + 0.05 * Math.min(10, skew(column.lines));
}

//                     Prognos      "2023" is the year of what stands before it: "helår" begins where "Prognos" does
//     Utfall 2023     helår
/** How far the lines of a heading are from being set alike: at the left, at the right or in the middle. */
function skew(lines: readonly GridWord[][]): number {
  const extents = lines.filter((words) => words.length > 0).map(extentOf);
  const spread = (of: (extent: (typeof extents)[number]) => number) =>
    Math.max(...extents.map(of)) - Math.min(...extents.map(of));
  return Math.min(
    spread(({ start }) => start),
    spread(({ end }) => end),
    spread(({ start, end }) => (start + end) / 2),
  );
}

function joined(atoms: readonly Atom[], known: Known): GridColumn {
  const lines = atoms[0]!.lines.map((_, line) =>
    atoms.flatMap((atom) => atom.lines[line]!).toSorted((a, b) => a.start - b.start),
  );
  return { lines, heading: headingText(lines.map(textOf), known.knows), ...extentOf(lines.flat()) };
}

/** Words that stand above one another by most of the shorter one. */
function atomsOf(lines: readonly GridWord[][]): Atom[] {
  const atoms: Atom[] = [];
  lines.forEach((line, nth) => {
    for (const word of line) {
      const own = atoms.filter((atom) =>
        atom.lines
          .flat()
          .some(
            (each) =>
              shared(each, word) > 0.45 * Math.min(word.end - word.start, each.end - each.start) &&
              !atom.lines[nth]!.some((beside) => word.start - beside.end > 1),
          ),
      );
      const best = own.toSorted((a, b) => shared(b, word) - shared(a, word))[0];
      if (best) {
        best.lines[nth]!.push(word);
        Object.assign(best, extentOf(best.lines.flat()));
      } else
        atoms.push({
          lines: lines.map((_, n) => (n === nth ? [word] : [])),
          start: word.start,
          end: word.end,
        });
    }
  });
  return atoms.toSorted((a, b) => a.start + a.end - b.start - b.end);
}
