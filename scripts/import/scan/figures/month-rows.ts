import { joinPieces } from '../../lines/join.ts';
import { endsInFigure, waysToJoin } from './line.ts';
import type { MonthHeader } from './months.ts';
import { valueOf } from './place.ts';
import type { PlacedRow } from './prove.ts';
import type { LooseRow } from './loose-rows.ts';

/**
 * Puts the rows of a table by months under its columns. Months that have not come are empty; a mean stands last.
 * A narrow column breaks its figures, and the mean proves how they go together:
 *
 *   Månadsplatser för vård-           48 | 48 | … | 46
 *   och omsorgboenden 2019 473 489 … 2 1 … 1 478
 *                                    ^ 482 481 … 461
 */
export function monthRows(
  loose: readonly LooseRow[],
  header: MonthHeader,
  tertial: number | null,
): PlacedRow[] {
  const width = header.columns.length - 1;
  const elapsed = tertial ? 4 * tertial : null;
  const dated = loose.filter(
    (row) => row.figures.length > 0 && /^(?:19|20)\d\d$/.test(row.figures[0]!.tokens[0]!),
  ).length;
  const out: PlacedRow[] = [];
  let upper: LooseRow | null = null;
  for (const row of loose) {
    const figures = row.figures[0];
    const empty = Array.from({ length: width }, () => '');
    if (!figures) {
      out.push({ line: row.lines[0]!, label: joinPieces(row.label), cells: empty });
      continue;
    }
    const goesOn: boolean = upper !== null && /^\p{Ll}/u.test(row.label[0] ?? '');
    const label: string[] = goesOn ? [...upper!.label, ...row.label] : [...row.label];
    let tokens = figures.tokens;
    // A year before the figures belongs to the label where all rows print one, or where the rest fills the months.
    const isDated = /^(?:19|20)\d\d$/.test(tokens[0]!) && label.length > 0;
    if (isDated && (dated > 1 || cellsOf(tokens.slice(1), width, header, elapsed))) {
      label.push(tokens[0]!);
      tokens = tokens.slice(1);
    }
    const halves = goesOn ? join(upper!.figures[0]!.tokens, tokens, width) : null;
    const joined = joinPieces(label);
    if (halves) {
      out.push({ line: figures.line, label: joined, cells: halves });
      upper = null;
      continue;
    }
    const isUpper =
      tokens.every((each) => /^\d{1,3}$/.test(each)) &&
      tokens.length < width - 1 &&
      /-$/.test(row.label.at(-1) ?? '');
    if (isUpper) {
      upper = row;
      continue;
    }
    upper = null;
    const cells = endsInFigure(joined) ? null : cellsOf(tokens, width, header, elapsed);
    out.push({
      line: figures.line,
      label: joined,
      cells: cells ?? empty,
      ...(cells ? {} : { open: tokens }),
    });
  }
  return out;
}

/** Upper and lower halves of broken figures, in the middle of a row. */
function join(upper: readonly string[], lower: readonly string[], width: number): string[] | null {
  if (lower.length !== width) return null;
  for (let at = 0; at + upper.length <= lower.length; at++) {
    const low = lower.slice(at, at + upper.length);
    if (!low.every((each) => /^\d$/.test(each)) || /^\d$/.test(lower[at - 1] ?? '')) continue;
    const cells = [
      ...lower.slice(0, at),
      ...low.map((each, nth) => `${upper[nth]}${each}`),
      ...lower.slice(at + upper.length),
    ];
    return cells;
  }
  return null;
}

/** All columns filled, or the months that have been, with or without their mean. */
function cellsOf(
  tokens: readonly string[],
  width: number,
  header: MonthHeader,
  elapsed: number | null,
): string[] | null {
  const ways = waysToJoin(tokens, width);
  const means = header.mean ? 1 : 0;
  const fill = (way: readonly string[], months: number): string[] => [
    ...way.slice(0, months),
    ...Array.from({ length: header.months - months }, () => ''),
    ...way.slice(months),
  ];
  const whole = ways.find((way) => way.length === width);
  if (whole) return whole;
  if (elapsed !== null && elapsed <= header.months) {
    const withMean = means ? ways.find((way) => way.length === elapsed + 1) : undefined;
    if (withMean) return fill(withMean, elapsed);
    const bare = ways.find((way) => way.length === elapsed);
    if (bare) return [...fill(bare, elapsed), ...(means ? [''] : [])];
  }
  // Fewer months: the mean tells itself.
  for (const way of ways) {
    const numbers = way.map(valueOf);
    const months = numbers.slice(0, -1);
    const last = numbers.at(-1);
    if (!means || last == null || months.some((each) => each === null)) continue;
    const mean = months.reduce<number>((sum, each) => sum + each!, 0) / months.length;
    if (Math.abs(mean - last) <= 0.6) return fill(way, way.length - 1);
  }
  return null;
}
