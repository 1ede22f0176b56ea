import { facts, indicators, series } from '../store/collections.ts';
import { newestYear, reportsOfYear } from '../store/reports.ts';
import { latestOf } from './latest.ts';
import type { ReadyYears } from './ready.ts';

/** The newest years that the ready questions find something for. */
export function readyYears(): ReadyYears {
  const all = [...series.values()].flatMap(({ observations }) => observations);
  const outcomes = all.filter(({ measure, value }) => measure === 'utfall' && value !== null);
  const preschool = outcomes.filter(({ indicator }) => indicators.get(indicator)?.theme === 'forskola');
  const targets = new Set(all.filter(({ measure }) => measure === 'arsmal').map(({ period }) => period.year));
  const reports = [...facts.values()];
  const starts = reports.flatMap(({ activities }) => activities.flatMap(({ start }) => start ?? []));
  return {
    preschool: newest(preschool.map(({ period }) => period.year).filter((year) => targets.has(year))),
    targets: newest(outcomes.map(({ period }) => period.year).filter((year) => targets.has(year))),
    money: newest(reports.filter(({ type }) => type !== 'verksamhetsplan').map(({ year }) => year)),
    activities: newest(starts.map((start) => Number(start.slice(0, 4)))),
    latest: (year) => latestOf(reportsOfYear(year)),
  };
}

function newest(years: readonly number[]): number {
  return years.reduce((a, b) => Math.max(a, b), 0) || newestYear();
}
