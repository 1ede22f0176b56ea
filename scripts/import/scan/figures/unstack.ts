import { isSum } from '../../../../src/money.ts';
import { formsOf } from './header.ts';
import { columnHolds } from './identity.ts';
import { knownLabel } from './label.ts';
import { figureLine, waysToJoin } from './line.ts';
import { hasBalance, rolesOf } from '../../../../src/money.ts';
import { solve } from './solve.ts';
import { stacks, type Run, type Stack } from './stack.ts';
import type { Around, LooseRow, Made } from './types.ts';

/** A table whose columns were put together again. */
export interface Unstacked extends Made {
  header: number[];
  loose: LooseRow[];
}

/** A piece of a run: as many lines of figures as a table has rows. */
interface Piece {
  heads: readonly number[];
  lines: readonly number[];
}

/**
 * No more pieces near a table's labels are tried, and no more of them together; and no more tries are made in a report,
 * so that its time is bounded whatever an OCR made of it. A try looks at five rows first: a fraction of a millisecond.
 * Only those that fit are settled, which is bounded by itself.
 */
const most = { near: 10, together: 4, tries: 3000 };

/** What the headings of such a table are worth in the order in which they stand. */
const trust = 0.5;

/** Of the rows that print enough to say, at least so many must come out. */
const enough = 0.8;
const someOf = 0.25;

/**
 * Puts tables together whose columns an OCR printed one after the other. Only what proves itself counts: the rows come
 * out, and no column's sum is wrong.
 */
export function unstack(
  lines: readonly string[],
  span: readonly [number, number],
  around: Around,
  year: number,
): Unstacked[] {
  const found = stacks(lines, span, around);
  const used = new Set<number>();
  const out: Unstacked[] = [];
  let tries = 0;
  for (const stack of found.stacks) {
    const made = whole(stack);
    if (!made) continue;
    out.push(made);
    for (const line of [...made.header, ...made.loose.flatMap((row) => row.lines)]) used.add(line);
  }
  return out;

  function whole(stack: Stack): Unstacked | null {
    // What stands below the sum is the next heading, and so is a last label where there is no sum.
    const sum = stack.rows.findIndex((row) => isSum(row.label[0]!));
    const all = sum > 0 ? stack.rows.slice(0, sum + 1) : stack.rows;
    // A label may only name the group of those below it.
    const groups = all.filter(
      (row, at) => at > 0 && !isSum(row.label[0]!) && knownLabel(row.label.join(' ')) !== null,
    );
    const variants = [all];
    if (knownLabel(all[0]!.label.join(' '))) variants.push(all.slice(1));
    if (sum <= 0) variants.push(all.slice(0, -1));
    if (groups.length < 4) variants.push(all.filter((row) => !groups.includes(row)));
    for (const rows of variants) {
      if (rows.length < 2) continue;
      const pieces = found.runs.flatMap((run) => piecesOf(run, rows)).slice(0, most.near);
      for (const chosen of choices(pieces)) {
        let made = proved(stack, rows, chosen);
        if (!made) continue;
        // What stands below may be the table's too, as long as it proves itself.
        for (let more = chosen; ;) {
          const below = pieces.filter((piece) => piece.lines[0]! > more.at(-1)!.lines.at(-1)!);
          const longer = below
            .map((piece) => [...more, piece])
            .map((all) => ({ all, made: proved(stack, rows, all) }))
            .find((each) => each.made !== null);
          if (!longer) return made;
          [more, made] = [longer.all, longer.made!];
        }
      }
    }
    return null;
  }

  /** Where in a run as many lines stand as a table has rows: at its beginning, its end, or beside such a piece. */
  function piecesOf(run: Run, rows: readonly LooseRow[]): Piece[] {
    const n = rows.length;
    const after = rows.at(-1)!.lines.at(-1)!;
    const sizes = found.stacks.flatMap(sizesOf);
    const all = run.lines.length;
    // Where the last row is a sum of some columns only, a run may be short of it.
    if (all === n - 1 && isSum(rows.at(-1)!.label[0]!) && run.lines[0]! > after)
      return run.lines.some((line) => used.has(line)) ? [] : [run];
    const starts = new Set([0, all - n, ...sizes, ...sizes.map((size) => all - size - n)]);
    return (
      [...starts]
        .filter((at) => at >= 0 && at + n <= all && run.lines[at]! > after)
        // What is left of a run must be another table's.
        .filter((at) => [at, all - n - at].every((rest) => rest === 0 || sizes.some((size) => size <= rest)))
        .sort((a, b) => a - b)
        .map((at) => ({ heads: at === 0 ? run.heads : [], lines: run.lines.slice(at, at + n) }))
        .filter((piece) => !piece.lines.some((line) => used.has(line)) && mayBeColumn(piece, rows))
    );
  }

  /** False for one column of figures with all their commas that does not add up to its sum. */
  function mayBeColumn(piece: Piece, rows: readonly LooseRow[]): boolean {
    const placed = piece.lines.map((line, at) => ({
      line,
      label: rows[at]!.label.join(' '),
      cells: waysToJoin(figureLine(lines[line - 1]!, line)!.tokens, 1)[0] ?? [],
    }));
    const isWhole = placed.every(({ cells }) => cells.length === 1 && /,\d$/.test(cells[0]!));
    return !isWhole || columnHolds(placed, 0) !== false;
  }

  function proved(stack: Stack, rows: readonly LooseRow[], pieces: readonly Piece[]): Unstacked | null {
    if (++tries > most.tries) return null;
    const named = stack.rows.slice(0, stack.rows.indexOf(rows.at(-1)!) + 1);
    const loose = named.map((row) => {
      const at = rows.indexOf(row);
      return together(row, at < 0 ? [] : pieces.flatMap((piece) => piece.lines[at] ?? []));
    });
    const full = loose.filter((row) => row.figures.length > 0);
    if (full.filter((row) => (row.figures[0]?.tokens.length ?? 0) > 1).length < 2) return null;
    const heads = [...stack.heads, ...pieces.flatMap((piece) => piece.heads)];
    const texts = [heads.map((line) => lines[line - 1]!.trim()).join(' ')];
    const labels = rows.map((row) => row.label.join(' ')).join('\n');
    const read = (rows: readonly LooseRow[]) => solve(formsOf(texts, rows, year, labels, trust), rows, null);
    // A few rows are soon told not to fit.
    if (!read([...full.slice(0, 4), full.at(-1)!])) return null;
    const made = read(loose);
    if (!made) return null;
    const hasRoles = hasBalance(rolesOf(made.columns.slice(1)));
    const columns = made.columns.slice(1).map((_, at) => columnHolds(made.rows, at));
    const held = columns.filter((each) => each === true).length;
    // Where a result may not be carried over whole, the sums of the columns say more than the rows.
    const needed = (hasRoles ? enough : someOf) * (made.kept + made.broken);
    if (made.kept < Math.max(2, needed) || columns.includes(false) || held < (hasRoles ? 1 : 2)) return null;
    if (made.rows.some((row) => row.open)) return null;
    return { header: heads, loose, ...made };
  }

  /** A row with the figures of each of the lines behind its own. */
  function together(row: LooseRow, more: readonly number[]): LooseRow {
    const parts = [...row.figures, ...more.map((line) => figureLine(lines[line - 1]!, line)!)];
    const line = row.figures[0]?.line ?? row.lines[0]!;
    return {
      label: row.label,
      lines: [...row.lines, ...more],
      figures: parts.length ? [{ line, label: '', tokens: parts.flatMap((part) => part.tokens) }] : [],
    };
  }
}

/** How many rows a column of labels may have: up to its sum, or all, or all but the next heading. */
function sizesOf({ rows }: Stack): number[] {
  const sum = rows.findIndex((row) => isSum(row.label[0]!));
  return (sum > 0 ? [sum + 1] : [rows.length, rows.length - 1]).filter((size) => size > 1);
}

/** All choices of some pieces in their order that do not overlap, few before many. */
function choices(pieces: readonly Piece[]): Piece[][] {
  const out: Piece[][] = [];
  const go = (from: number, chosen: Piece[]): void => {
    if (chosen.length) out.push(chosen);
    if (chosen.length === most.together) return;
    for (let at = from; at < pieces.length; at++) {
      const last = chosen.at(-1)?.lines.at(-1) ?? 0;
      if (pieces[at]!.lines[0]! > last) go(at + 1, [...chosen, pieces[at]!]);
    }
  };
  go(0, []);
  return out.sort((a, b) => a.length - b.length);
}
