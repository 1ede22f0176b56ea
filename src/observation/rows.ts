import { comparePeriods, periodLabel } from '../period.ts';
import { reportParts } from '../report/name.ts';
import type { Observation, Series, Source } from '../series.ts';
import { indicatorText } from '../text/indicator.ts';

/** One line of a series' table: what is said about a period, and what the report of that time expects and aims at. */
export interface PeriodRow {
  year: number;
  label: string;
  outcome: Observation | null;
  women: Observation | null;
  men: Observation | null;
  forecast: Observation | null;
  target: Observation | null;
  councilTarget: Observation | null;
  /** Every place in print that the line is taken from, each once. */
  sources: Source[];
}

/** The slots of a year, in order: the plan before it, the reports in it, the report after it. */
const slots = ['vp', 't1', 't2', 'ar'] as const;
type Slot = (typeof slots)[number];

/** A report's slot in the year that it is about: the annual report gives the whole year. */
function slotOf(source: Source): Slot {
  const { kind } = reportParts(source.report);
  return kind === 'vb' ? 'ar' : kind;
}

/**
 * A series as a table, oldest first. An outcome stands on the line of its period; forecast and targets stand on the
 * line of the report that prints them, so that one sees them move.
 */
export function periodRows(series: Series): PeriodRow[] {
  const rows = new Map<string, PeriodRow & { order: number }>();
  const row = (year: number, slot: Slot, label: string) => {
    const key = `${year} ${label}`;
    const known = rows.get(key);
    if (known) return known;
    const order = year * 10 + slots.indexOf(slot);
    const empty = {
      outcome: null,
      women: null,
      men: null,
      forecast: null,
      target: null,
      councilTarget: null,
    };
    const made = { year, label, ...empty, sources: [], order };
    rows.set(key, made);
    return made;
  };
  const outcomes = series.observations.filter((one) => one.measure.startsWith('utfall'));
  for (const one of outcomes.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    const { year, span, reported } = one.period;
    const line = row(year, reported ?? (span === 'rullande12' ? 'ar' : span), periodLabel(one.period));
    put(line, one);
  }
  for (const one of series.observations.filter((each) => !outcomes.includes(each)))
    for (const source of one.sources) {
      const { year } = one.period;
      const slot = slotOf(source);
      const same = [...rows.values()].find((each) => each.order === year * 10 + slots.indexOf(slot));
      put(same ?? row(year, slot, slotLabel(year, slot)), { ...one, sources: [source] });
    }
  return [...rows.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...line }) => ({ ...line, sources: unique(line.sources) }));
}

const fields = {
  utfall: 'outcome',
  'utfall-kvinnor': 'women',
  'utfall-man': 'men',
  prognos: 'forecast',
  arsmal: 'target',
  'kf-arsmal': 'councilTarget',
} as const;

/** A second figure for the same place, from a report that says otherwise, keeps its source on the line. */
function put(line: PeriodRow, one: Observation): void {
  const field = fields[one.measure];
  line[field] ??= one;
  line.sources.push(...one.sources);
}

function slotLabel(year: number, slot: Slot): string {
  return slot === 'vp' ? indicatorText.plan(year) : periodLabel({ year, span: slot });
}

function unique(sources: Source[]): Source[] {
  const places = new Map(sources.map((one) => [`${one.report} ${one.line}`, one]));
  return [...places.values()].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.line - b.line,
  );
}
