import type { Observation, Series } from '../series.ts';
import { chartText } from '../text/chart.ts';
import type { ChartTarget } from './description.ts';
import { numbers, valueOf } from './points.ts';
import type { Scale } from './scale.ts';

/** A target before its label has a place. */
export type Aim = Omit<ChartTarget, 'labelled' | 'side' | 'below'>;

/** Targets to draw, and what is said of those that are not. */
export interface Targets {
  drawn: Aim[];
  notes: string[];
}

/** A council's target this many times the highest figure is one for the whole city: an axis that held it would press the figures flat. */
const outOfSight = 2.5;

/**
 * Targets as lines across the year that they hold for; equal council targets of several districts are one line.
 * Boards' own are drawn only where one district is shown: with several they would be a thicket.
 */
export function targetsOf(all: Series[], alone: boolean, highest: number): Targets {
  const found = new Map<string, Aim>();
  for (const series of all) {
    if (alone) for (const one of numbers(series, 'arsmal')) add(found, one, false);
    for (const one of numbers(series, 'kf-arsmal')) add(found, one, true);
  }
  const aims = [...found.values()].sort((a, b) => a.from - b.from);
  const top = Math.max(highest, ...aims.filter((one) => !one.council).map((one) => one.y));
  const far = aims.filter((one) => one.council && top > 0 && one.y > top * outOfSight);
  return {
    drawn: sameAsCouncil(aims.filter((one) => !far.includes(one))),
    notes: far.length > 0 ? [chartText.farTarget(far.map((one) => `${one.label} (${one.year})`))] : [],
  };
}

function add(found: Map<string, Aim>, one: Observation, council: boolean): void {
  const value = one.value ?? 0;
  const { year } = one.period;
  const label = `${council ? chartText.councilTarget : chartText.target} ${valueOf(one)}`;
  const aim = { from: year, to: year + 1, year, label, council };
  found.set(`${council} ${year} ${value}`, { ...aim, y: value });
  // "+/- 1 %" is a lane, not a line.
  if (one.bound === 'within') found.set(`${council} ${year} -${value}`, { ...aim, y: -value });
}

/** Where board and council say the same, one line says so. */
function sameAsCouncil(aims: Aim[]): Aim[] {
  const twin = (one: Aim) =>
    aims.find((other) => other.council !== one.council && other.year === one.year && other.y === one.y);
  return aims
    .filter((one) => !one.council || !twin(one))
    .map((one) =>
      twin(one) ? { ...one, label: one.label.replace(chartText.target, chartText.bothTargets) } : one,
    );
}

/** Height of a label with room around it, as a part of the plot: what it must not share with a figure. */
const labelHeight = 0.085;

/**
 * Writes out only the last of equal labels, and gives it its place: inwards from the edge, and above its line unless
 * figures of those years, or another target, stand there and not below.
 */
export function placeTargets(
  aims: Aim[],
  first: number,
  last: number,
  points: { x: number; y: number }[],
  y: Scale,
): ChartTarget[] {
  const lasts = new Map(aims.map((aim) => [`${aim.label} ${aim.y}`, aim]));
  const height = (y.max - y.min) * labelHeight;
  return aims.map((aim) => {
    const side = aim.from - first < (last - first) / 2 ? 'start' : 'end';
    const [from, to] = side === 'start' ? [aim.from, aim.from + 2] : [aim.to - 2, aim.to];
    const others = [
      ...points.filter(({ x }) => x >= from && x <= to).map((point) => point.y),
      ...aims.filter((other) => other !== aim && other.to > from && other.from < to).map((other) => other.y),
    ];
    const labelled = lasts.get(`${aim.label} ${aim.y}`) === aim;
    // Of two labels that would stand on each other the higher goes up and the lower down.
    const rival = [...lasts.values()].find(
      (other) =>
        other !== aim && other.to > from && other.from < to && Math.abs(other.y - aim.y) < height * 2,
    );
    if (rival) return { ...aim, labelled, side, below: aim.y < rival.y };
    const above = others.filter((one) => one >= aim.y - height * 0.3 && one <= aim.y + height).length;
    const under = others.filter((one) => one <= aim.y + height * 0.3 && one >= aim.y - height).length;
    return { ...aim, labelled, side, below: under < above };
  });
}
