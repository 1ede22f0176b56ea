import { reportParts } from '../report/name.ts';
import type { Finding } from '../series.ts';

/** A page of findings below an address: "" is that address itself, "2023/" a year's page, "2023/2/" the year's next one. */
export interface FindingPage {
  suffix: string;
  /** Null on the address itself. */
  year: number | null;
  items: Finding[];
}

/** Of the places that a finding rests on, so many stand open; the rest are folded. */
export const openPlaces = 4;

/** The places that are told where a finding is one of many things, and whether there are more. */
export function toldPlaces({ lines, elsewhere }: Pick<Finding, 'lines' | 'elsewhere'>) {
  const told = lines.slice(0, openPlaces);
  return {
    lines: told,
    elsewhere: elsewhere.slice(0, openPlaces - told.length),
    more: lines.length + elsewhere.length > openPlaces,
  };
}

/** How many stops of the keyboard the findings of one page may make: with those of the frame they are at most 150. */
const room = 85;

/** Stops that a finding makes: whose it is, its open places, and the button of the rest. */
export function stopsOf({ lines, elsewhere }: Pick<Finding, 'lines' | 'elsewhere'>): number {
  const places = lines.length + elsewhere.length;
  return 1 + Math.min(places, openPlaces) + (places > openPlaces ? 1 : 0);
}

/**
 * Findings on pages, the newest first: the address itself holds as many whole years as have room, then each year has its
 * own page, or several. A year that alone is too long begins on the address itself.
 */
export function cutByYear(findings: readonly Finding[]): FindingPage[] {
  const years = [...Map.groupBy(findings, ({ report }) => reportParts(report).year)].sort(
    ([a], [b]) => b - a,
  );
  const first: Finding[] = [];
  const later: FindingPage[] = [];
  for (const [year, items] of years) {
    if (later.length === 0 && stops([...first, ...items]) <= room) {
      first.push(...items);
      continue;
    }
    const parts = partsOf(items);
    if (first.length === 0) first.push(...parts.shift()!);
    parts.forEach((part, n) =>
      later.push({ suffix: n === 0 ? `${year}/` : `${year}/${n + 1}/`, year, items: part }),
    );
  }
  return [{ suffix: '', year: null, items: first }, ...later];
}

function stops(findings: readonly Finding[]): number {
  return findings.reduce((sum, one) => sum + stopsOf(one), 0);
}

function partsOf(items: readonly Finding[]): Finding[][] {
  const parts: Finding[][] = [];
  for (const one of items) {
    const last = parts.at(-1);
    if (last && stops([...last, one]) <= room) last.push(one);
    else parts.push([one]);
  }
  return parts;
}
