import type { OutcomeGroup } from '../report/tally.ts';
import { acrossAxis, acrossPadding } from './across.ts';
import type { Shape, StripChart, StripDot, StripLane } from './description.ts';
import type { Drawing, FigureMark, Ink, Mark } from './marks.ts';
import { widthOf } from './measure.ts';
import { chartText } from '../text/chart.ts';
import { strongGap } from './svg.ts';

/** The mark of a verdict, told by its shape: as `VerdictMark` on the pages. */
export const verdictLooks: Record<OutcomeGroup, { shape: Shape; ink: Ink; hollow: boolean }> = {
  nar: { shape: 'circle', ink: 'accent', hollow: false },
  'nar-inte': { shape: 'square', ink: 'brick', hollow: false },
  'for-tidigt': { shape: 'circle', ink: 'quiet', hollow: true },
  'bedoms-inte': { shape: 'diamond', ink: 'rule-strong', hollow: true },
};

/** Width of the plot on the narrowest screen: what is clear of each other there is so in every wider one. */
const narrowest = 268;
/** A mark with its rim, a line of letters, and the distance of lanes, in pixels. */
const mark = 13;
const line = 17;
const between = 14;

/** What a strip is drawn of: for each time its name, its median and targets over a line of marks, and names below it. */
export function stripMarks({ lanes, y: scale }: StripChart): Drawing {
  const x = (value: number) => (value - scale.min) / (scale.max - scale.min);
  let top = 0;
  const parts = lanes.map((lane) => {
    const part = laneMarks(lane, top, x);
    top += part.height + between;
    return part;
  });
  const floor = top - between + 6;
  return {
    height: floor + 24,
    ...acrossPadding,
    marks: [
      ...acrossAxis(scale, line + 4, floor),
      ...parts.flatMap(({ below }) => below),
      ...parts.flatMap(({ figures }) => figures),
    ],
  };
}

interface LaneMarks {
  height: number;
  below: Mark[];
  figures: FigureMark[];
}

function laneMarks(
  { when, dots, median, aims }: StripLane,
  top: number,
  x: (value: number) => number,
): LaneMarks {
  const lines = [
    ...aims.map(({ at, label }) => ({ at: x(at), text: label, strong: undefined, ink: 'council' as const })),
    ...(median
      ? [{ at: x(median.at), text: chartText.median, strong: median.value, ink: 'ink' as const }]
      : []),
  ];
  const above = placeLabels(lines);
  const heights = stack(dots.map(({ at }) => x(at) * narrowest));
  const head = top + line + rowsOf(above) * line;
  const floor = head + Math.max(...heights, 0) * mark + 14;
  const named = dots.filter(({ named }) => named).map((dot) => ({ dot, at: x(dot.at) }));
  const under = placeLabels(named.map(({ dot, at }) => ({ at, text: dot.name, strong: dot.told })));
  return {
    height: floor + 12 + rowsOf(under) * line - top,
    below: [
      { kind: 'text', x: 0, dx: -acrossPadding.left, y: top + 13, text: when, ink: 'quiet', rim: true },
      { kind: 'line', x1: 0, x2: 1, y1: floor, y2: floor, ink: 'rule-strong' },
      ...named.map(({ at }, n): Mark => {
        const to = floor + 8 + under[n]!.row * line;
        return { kind: 'line', x1: at, x2: at, y1: floor, y2: to, ink: 'rule-strong' };
      }),
      ...lines.map(({ at, ink }, n): Mark => {
        const from = head - above[n]!.row * line + 2;
        const dash = ink === 'council' ? ([2, 4] as const) : undefined;
        return {
          kind: 'line',
          x1: at,
          x2: at,
          y1: from,
          y2: floor + 6,
          ink,
          width: 2,
          ...(dash ? { dash } : {}),
        };
      }),
      ...lines.map(({ at, text, strong }, n) =>
        labelMark(above[n]!, at, text, strong, head - above[n]!.row * line - 3),
      ),
      ...named.map(({ dot, at }, n) =>
        labelMark(under[n]!, at, dot.name, dot.told, floor + 21 + under[n]!.row * line),
      ),
    ],
    figures: dots.map((dot, n) => figureMark(dot, x(dot.at), floor - heights[n]! * mark)),
  };
}

const rowsOf = (labels: readonly Label[]) => Math.max(0, ...labels.map(({ row }) => row + 1));

function figureMark(
  { name, value, when, source, href, printed, group }: StripDot,
  x: number,
  y: number,
): FigureMark {
  const figure = { name, value, when, source, href, printed };
  return { kind: 'figure', x, y, ...verdictLooks[group], figure };
}

function labelMark(
  { anchor, dx }: Label,
  x: number,
  text: string,
  strong: string | undefined,
  y: number,
): Mark {
  const told = strong === undefined ? {} : { strong };
  return { kind: 'text', x, dx, y, text, ...told, ...(anchor ? { anchor } : {}), ink: 'ink', rim: true };
}

/** Which line of text a label stands on, counted from its marks, and which part of it stands at its place. */
interface Label {
  row: number;
  anchor: 'middle' | 'end' | undefined;
  dx: number;
}

/** Labels on as few lines as keep them apart on the narrowest screen, none beyond the plot where that can be. */
export function placeLabels(
  labels: readonly { at: number; text: string; strong?: string | undefined }[],
): Label[] {
  const rows: [number, number][][] = [];
  return labels.map(({ at, text, strong = '' }) => {
    const width = widthOf(text, 13) + (strong ? strongGap + widthOf(strong, 13) * 1.06 : 0);
    const place = at * narrowest;
    const fits = { start: place - 5 + width <= narrowest + 10, end: place + 5 - width >= -10 };
    const anchor = fits.start ? undefined : fits.end ? ('end' as const) : ('middle' as const);
    const from = { start: place - 5, end: place + 5 - width, middle: place - width / 2 }[anchor ?? 'start'];
    const span: [number, number] = [from - 6, from + width + 6];
    const free = rows.findIndex((row) => row.every(([a, b]) => span[1] <= a || b <= span[0]));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(span);
    return { row, anchor, dx: anchor === 'end' ? 5 : anchor === 'middle' ? 0 : -5 };
  });
}

/** How high each of the marks (in order) stands, counted in marks, so that none lies on another. */
export function stack(places: readonly number[]): number[] {
  const levels: number[] = [];
  return places.map((place) => {
    const free = levels.findIndex((last) => place - last >= mark);
    const level = free < 0 ? levels.length : free;
    levels[level] = place;
    return level;
  });
}
