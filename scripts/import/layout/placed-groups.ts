import { around, centre, overlap, sidesOf, type Sides } from '../read/extent.ts';
import { cellGap, lineOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { laneWeights } from '../weights.ts';
import type { Knows } from './heading-text.ts';
import type { Grouped } from './ruled-groups.ts';

//                   Helår                         Jan–mars       no ruling: each stands about in the middle of its
//   Mnkr   Budget   Prognos   Ändring     Utfall 2031   Utfall 2030      columns, which reach to where figures end
//   Båtar    12,5      13,1       0,6             3,1           2,9
/**
 * Headings that stand on one line over several columns each, where each column of figures is headed on the head's last
 * line as reports are known to head one; null where there are none. `from`: where the heading of names ends; `lanes`:
 * where figures stand.
 */
export function placedGroups(
  head: readonly Line[],
  from: number,
  lanes: readonly Sides[],
  knows: Knows,
): Grouped | null {
  const parts = head.map((line) => phrasesOf(line, cellGap));
  const [columns = [], ...above] = parts.map((line) => line.filter(({ left }) => left > from)).reverse();
  const [phrases, ...others] = above.filter((line) => line.length > 0);
  if (!phrases || others.length || columns.length !== lanes.length || lanes.length < 2) return null;
  if (phrases.length >= columns.length || !columns.every((each) => knows(textOf(each)))) return null;
  //   Beslutad               a heading on two lines
  //   Budget      Utfall
  const isOwn = (phrase: Line) =>
    columns.some((each) => overlap(phrase, each) > 0 && knows(`${textOf(phrase)} ${textOf(each)}`));
  if (phrases.every(isOwn)) return null;
  const spans = begun(phrases, columns) ?? nearest(phrases, lanes);
  if (!spans.some(([from, to]) => to - from > 1)) return null;
  const groups = phrases.map((phrase, n) => ({ phrase, over: sidesOf(around(columns.slice(...spans[n]!))) }));
  const own = parts.map((line) => line.filter((each) => !phrases.includes(each)));
  return {
    groups,
    own: own.flatMap((line) => (line.length ? lineOf(line.flatMap(({ words }) => words)) : [])),
  };
}

/** The columns that a heading stands over: from which to before which. */
type Span = readonly [from: number, to: number];

//   Mnkr    Budget                 Prognos                Mnkr      Budget             Prognos
//           Kostnader  Intäkter    Kostnader  Intäkter         Kostnader  Intäkter   Kostnader  Intäkter
/** The columns of several headings that each begin or end where a column does: all to the next one's; null for any others. */
function begun(phrases: readonly Line[], columns: readonly Line[]): Span[] | null {
  const atSide = (side: 'left' | 'right') =>
    phrases.map((phrase) =>
      columns.findIndex((each) => Math.abs(each[side] - phrase[side]) < 0.5 * phrase.size),
    );
  const from = [atSide('left'), atSide('right')].find((each) => !each.includes(-1));
  if (phrases.length < 2 || !from) return null;
  //   Mnkr                 Budget               Prognos      each ends where the last of its columns does
  //         Kostnader    Intäkter   Kostnader  Intäkter
  if (from.at(-1) === columns.length - 1) return from.map((at, n) => [n ? from[n - 1]! + 1 : 0, at + 1]);
  return from.map((at, n) => [at, from[n + 1] ?? columns.length]);
}

/** A way to give headings their columns, and what speaks against it. */
interface Way {
  cost: number;
  spans: Span[];
}

/** The columns of each heading whose middle is nearest to its own. */
function nearest(phrases: readonly Line[], lanes: readonly Sides[]): Span[] {
  const pitch = (lanes.at(-1)!.right - lanes[0]!.right) / (lanes.length - 1);
  const edges = [lanes[0]!.right - pitch, ...lanes.map(({ right }) => right)];
  const best = (nth: number, at: number): Way => {
    const phrase = phrases[nth];
    if (!phrase) return { cost: laneWeights.bare * (lanes.length - at), spans: [] };
    let own: Way = { cost: Infinity, spans: [] };
    for (let from = at; from < lanes.length; from++)
      for (let to = from + 1; to <= lanes.length; to++) {
        const over = { left: edges[from]!, right: edges[to]! };
        if (over.left > phrase.left || over.right < phrase.right) continue;
        const rest = best(nth + 1, to);
        const away = Math.abs(centre(over) - centre(phrase)) / pitch;
        const cost = laneWeights.bare * (from - at) + away + rest.cost;
        if (cost < own.cost) own = { cost, spans: [[from, to], ...rest.spans] };
      }
    return own;
  };
  return best(0, 0).spans;
}
