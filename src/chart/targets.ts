import type { Observation } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { listed } from '../text/listed.ts';
import { numbers, sourceOf, valueOf, type NamedSeries } from './points.ts';
import type { Aim } from './target-labels.ts';

/** Targets to draw, and what is said of those that are not. */
interface Targets {
  drawn: Aim[];
  undrawn: string[];
}

/**
 * Targets as lines across the year that they hold for; equal council targets of several districts are one line.
 * Boards' own are drawn only where one district is shown: with several they would be a thicket. The council's are named
 * and not drawn where they are for the whole city.
 */
export function targetsOf(all: readonly NamedSeries[], alone: boolean, city: boolean): Targets {
  const found = new Map<string, Aim>();
  for (const { name, series } of all) {
    if (alone) for (const one of numbers(series, 'arsmal')) add(found, one, name, false);
    for (const one of numbers(series, 'kf-arsmal')) add(found, one, name, true);
  }
  const aims = [...found.values()].sort((a, b) => a.from - b.from);
  const ofCity = aims.filter((one) => city && one.council);
  return {
    drawn: sameAsCouncil(aims.filter((one) => !ofCity.includes(one))),
    undrawn: ofCity.length > 0 ? [chartText.cityTarget(namedOnce(ofCity))] : [],
  };
}

/** "KF:s årsmål 11 500 (2026 och 2027)": each value with the years that have it. */
function namedOnce(aims: readonly Aim[]): string[] {
  const years = Map.groupBy(aims, ({ label }) => label);
  return [...years].map(([label, equal]) => `${label} (${listed(equal.map(({ year }) => String(year)))})`);
}

function add(found: Map<string, Aim>, one: Observation, of: string, council: boolean): void {
  const value = one.value ?? 0;
  const { year } = one.period;
  const name = council ? chartText.councilTarget : chartText.target;
  const label = `${name} ${valueOf(one)}`;
  // "+/- 1 %" is a lane, not a line.
  for (const y of one.bound === 'within' ? [value, -value] : [value]) {
    const key = `${council} ${year} ${y}`;
    const sources = one.sources.map((source) => ({ name, of, ...sourceOf(source) }));
    const known = found.get(key)?.sources ?? [];
    found.set(key, { from: year, to: year + 1, year, label, council, y, sources: [...known, ...sources] });
  }
}

/** Where board and council say the same, one line says so. */
function sameAsCouncil(aims: Aim[]): Aim[] {
  const twin = (one: Aim) =>
    aims.find((other) => other.council !== one.council && other.year === one.year && other.y === one.y);
  return aims.filter((one) => !one.council || !twin(one)).map((one) => both(one, twin(one)));
}

/** A board's target, and the council's that says the same. */
function both(board: Aim, council: Aim | undefined): Aim {
  if (!council) return board;
  const label = board.label.replace(chartText.target, chartText.bothTargets);
  return { ...board, label, sources: [...board.sources, ...council.sources] };
}
