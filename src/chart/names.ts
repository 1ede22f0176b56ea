import type { ChartBreak, ChartSeries, ChartTarget } from './description.ts';
import { frame, spread } from './geometry.ts';
import { widthOf } from './measure.ts';
import { narrowestWide, overlap, Room, type Box } from './room.ts';
import type { Scale } from './scale.ts';
import { labelBox } from './target-labels.ts';

/** More names than this find no room at the edge of a drawing. */
const mostNames = 16;

/** What a chart has drawn before its series get their names. */
interface Drawn {
  first: number;
  last: number;
  y: Scale;
  breaks: ChartBreak[];
  targets: ChartTarget[];
}

/**
 * Where each series has its name. One that reaches the last band has it right of the plot; one that ended before has it
 * beside its last point, where nothing else is: a line from there to the edge would look like figures.
 */
export function placeNames(
  series: readonly Omit<ChartSeries, 'named'>[],
  { first, last, y, breaks, targets }: Drawn,
): ChartSeries[] {
  if (series.length < 2 || series.length > mostNames) return series.map((one) => ({ ...one, named: null }));
  const room = new Room(narrowestWide, [first, last], y);
  const ends = series.flatMap(({ points }) => points.at(-1) ?? []);
  const atEdge = (end: { x: number } | undefined) => end !== undefined && end.x >= last - 1;
  const heights = ends.filter(atEdge).map((end) => room.y(end.y));
  const taken = [
    ...series.flatMap(({ points }) => points.map((point) => room.mark(point))),
    ...breaks.flatMap((one) => [room.upright(one.x), room.over(one)]),
    ...targets.map((target) => room.level(target)),
    ...targets.filter((one) => one.room !== 'none').map((one) => labelBox(one, one, room)),
    ...spread(
      heights.sort((a, b) => a - b),
      frame.line,
      [0, room.height],
    ).map((at) => room.beyond(at)),
  ];
  return series.map((one) => {
    const end = one.points.at(-1);
    if (atEdge(end)) return { ...one, named: 'edge' };
    const named = (['right', 'left'] as const).find((side) => {
      const box = end && beside(room.mark(end), side, widthOf(one.name, 13));
      if (!box || box.left < 0 || taken.some((other) => overlap(other, box))) return false;
      taken.push(box);
      return true;
    });
    return { ...one, named: named ?? null };
  });
}

/** What a name takes that stands beside a mark. */
function beside({ left, right, top, bottom }: Box, side: 'left' | 'right', width: number): Box {
  return side === 'right'
    ? { left: right + 1, right: right + 3 + width, top, bottom }
    : { left: left - 3 - width, right: left - 1, top, bottom };
}
