import { comparePeriods, periodLabel } from '../period.ts';
import { kindLabel, reportParts } from '../report/name.ts';
import type { Observation, Series, Source } from '../series.ts';
import { indicatorText } from '../text/indicator.ts';
import { show } from './show.ts';

/** One line of a series' table: what is said about a period, and what is expected and aimed at for its year. */
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

/** A line that is being filled. */
interface Line extends PeriodRow {
  slot: Slot;
}

/** A report's slot in the year that it is about: the annual report gives the whole year. */
function slotOf(source: Source): Slot {
  const { kind } = reportParts(source.report);
  return kind === 'vb' ? 'ar' : kind;
}

/**
 * A series as a table, oldest first. An outcome stands on the line of its period. Forecasts and targets are of the
 * whole year: they stand beside an outcome of their year, first of all that of the same report, so that one sees them
 * move. What finds no outcome, or would hide another figure, has a line of its own.
 */
export function periodRows(series: Series): PeriodRow[] {
  const [outcomes, aims] = [true, false].map((wanted) =>
    series.observations.filter((one) => one.measure.startsWith('utfall') === wanted),
  ) as [Observation[], Observation[]];
  const lines = outcomeLines(outcomes);
  const bySlot = Map.groupBy(
    aims.flatMap((one) => one.sources.map((source) => ({ ...one, sources: [source] }))),
    (one) => JSON.stringify([one.period.year, slotOf(one.sources[0]!)]),
  );
  // The newest first: a plan's target that a report repeats needs no line of its own.
  const groups = [...bySlot.values()].sort((a, b) => slotIndex(b[0]!) - slotIndex(a[0]!));
  for (const group of groups) {
    const { period, sources } = group[0]!;
    const [{ year }, slot] = [period, slotOf(sources[0]!)];
    const ofYear = lines.filter((line) => line.year === year);
    let line =
      ofYear.find((one) => one.slot === slot && one.outcome) ??
      ofYear.findLast((one) => group.every((each) => fits(one, each)));
    if (!line) lines.push((line = emptyLine(year, slot, aimLabel(year, slot))));
    for (const one of group) put(line, one);
  }
  return lines
    .sort((a, b) => a.year - b.year || slots.indexOf(a.slot) - slots.indexOf(b.slot))
    .map(({ slot, ...line }) => ({
      ...line,
      label:
        !line.outcome && lines.some((other) => other.slot !== slot && other.label === line.label)
          ? indicatorText.accordingTo(line.label, kindLabel(slot === 'ar' ? 'vb' : slot))
          : line.label,
      sources: unique(line.sources),
    }));
}

const slotIndex = (one: Observation) => slots.indexOf(slotOf(one.sources[0]!));

/** A line for each period that an outcome is about. */
function outcomeLines(outcomes: readonly Observation[]): Line[] {
  const lines = new Map<string, Line>();
  for (const one of outcomes.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    const { year, span, reported } = one.period;
    const label = periodLabel(one.period);
    const line =
      lines.get(label) ?? emptyLine(year, reported ?? (span === 'rullande12' ? 'ar' : span), label);
    lines.set(label, line);
    put(line, one);
  }
  return [...lines.values()];
}

function emptyLine(year: number, slot: Slot, label: string): Line {
  const empty = { outcome: null, women: null, men: null, forecast: null, target: null, councilTarget: null };
  return { year, slot, label, ...empty, sources: [] };
}

/** Whether a line has room for a figure, or says the same already. A forecast that is repeated is a new forecast. */
function fits(line: Line, one: Observation): boolean {
  const there = line[fields[one.measure]];
  return (
    there === null ||
    (one.measure !== 'prognos' && there.value === one.value && show(there).text === show(one).text)
  );
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

/** What forecasts and targets alone are about: a year, or the plan for it. */
function aimLabel(year: number, slot: Slot): string {
  return slot === 'vp' ? indicatorText.plan(year) : periodLabel({ year, span: 'ar' });
}

function unique(sources: Source[]): Source[] {
  const places = new Map(sources.map((one) => [`${one.report} ${one.line}`, one]));
  return [...places.values()].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.line - b.line,
  );
}
