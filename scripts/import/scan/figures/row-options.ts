import { isRing, waysToJoin } from './line.ts';
import { placeFigures } from './place.ts';
import type { Relation } from './relation.ts';

/** One way to read a row: what is its label's, and its figures under the columns. */
export interface RowOption {
  label: string;
  cells: string[];
  /** The same figures as they are printed, those without a cell left out. */
  printed: readonly string[];
  cost: number;
}

/** What it costs to read a comma or a minus that is not there, a column left empty, a number at a label's end. */
const costs = { comma: 0.6, empty: 1, labelled: 0.5, contradiction: 4, sign: 1.5, silence: 5 };

/**
 * All ways to read a row of a table, the best first: its thousands joined or not, a number before them its label's or
 * a figure, empty cells here or there, commas put back where the row then comes out.
 */
export function rowOptions(
  label: string,
  tokens: readonly string[],
  width: number,
  relation: Relation | null,
  decimals: boolean,
): RowOption[] {
  const out = read(label, tokens, 0);
  // "301 Område 1 79 774,0 …"
  if (/\p{L}\W*$/u.test(label) && /^\d{1,2}$/.test(tokens[0] ?? '') && tokens.length > 1)
    out.push(...read(`${label} ${tokens[0]}`, tokens.slice(1), costs.labelled));
  return out.sort((a, b) => a.cost - b.cost);

  function read(label: string, tokens: readonly string[], from: number): RowOption[] {
    return waysToJoin(tokens, width).flatMap((way) =>
      readings(way).flatMap(({ figures, commas }) => {
        return placeFigures(figures, width, relation).flatMap((cells) => {
          const holds = relation?.holds(cells) ?? null;
          if (commas && holds !== true) return [];
          const empty = cells.filter((each) => each === '').length;
          const cost =
            from +
            commas * costs.comma +
            empty * costs.empty +
            (holds === false ? (isSignLost(cells, relation) ? costs.sign : costs.contradiction) : 0) +
            (holds === null && relation?.roles && figures.length > 2 ? costs.silence : 0) +
            odd(way, figures);
          return [{ label, cells, printed: way, cost }];
        });
      }),
    );
  }

  /** The figures as they stand, and with commas where most of a table's figures have one. */
  function readings(way: readonly string[]): { figures: string[]; commas: number }[] {
    // A 0 alone is read as a ring; "05" has lost its comma.
    const plain = way.map((each) => (isRing(each) ? '0' : each.replace(/^([-+]?0)(?=\d+$)/, '$1,')));
    const out = [{ figures: plain, commas: 0 }];
    if (!decimals || !relation || !(relation.roles || width === 2)) return out;
    const bare = plain.flatMap((each, at) => (/^[-+]?\d{2,}$/.test(each) ? [at] : []));
    for (let some = 1; some < 1 << Math.min(bare.length, 5); some++) {
      const chosen = bare.filter((_, nth) => some & (1 << nth));
      out.push({
        figures: plain.map((each, at) => (chosen.includes(at) ? withComma(each) : each)),
        commas: chosen.length,
      });
    }
    return out;
  }

  /** Where figures have decimals, a bare "1" before "612,4" is its thousands; else it may be. */
  function odd(way: readonly string[], figures: readonly string[]): number {
    const apart = way.filter(
      (each, at) =>
        /^[-+]?[1-9]\d{0,2}$/.test(each) && (decimals ? /^\d{3},/ : /^\d{3}$/).test(way[at + 1] ?? ''),
    ).length;
    const bare = decimals ? way.filter((each) => /^[1-9]\d?$/.test(each)).length : 0;
    // "48" beside "4,8" has lost its comma.
    const twins = decimals
      ? figures.filter((each) => /^\d{2,}$/.test(each) && figures.includes(withComma(each))).length
      : 0;
    return apart * (decimals ? 2 : 0.5) + bare * 0.3 + twins;
  }
}

/** Whether a row comes out when one of its figures has a minus. */
export function isSignLost(cells: readonly string[], relation: Relation | null): boolean {
  return cells.some(
    (each, at) => /^[1-9]/.test(each) && relation?.holds(cells.with(at, `-${each}`)) === true,
  );
}

/** The same digits with a comma before the last. */
export function withComma(text: string): string {
  return `${text.slice(0, -1)},${text.slice(-1)}`;
}
