import type { Facts, GoalLevel } from '../model.ts';
import { expectedOf, type Outlook } from '../observation/expected.ts';
import type { Observation } from '../series.ts';
import {
  againstTarget,
  flawOf,
  targetVerdicts,
  type Measured,
  type Silence,
  type TargetVerdict,
} from '../verdict.ts';
import { isAnnual } from './annual.ts';

/** An indicator row of a report, with what the site makes of its figures. */
export interface TalliedRow {
  /** Its place in the report's `indicators`. */
  index: number;
  /** Null for a row whose damaged name has no entry in the registry: nothing is said of it. */
  indicator: string | null;
  outcome: Observation | null;
  /** The outcome that only the analysis gives; null where the table has one, or neither has. */
  said: Observation | null;
  forecast: Observation | null;
  target: Observation | null;
  /** What the analysis says in words of the target; null where it says nothing. */
  outlook: Outlook | null;
}

/** A row in a group, and why nothing is said of it, or not yet, where that is the group's reason. */
export interface Counted extends TalliedRow {
  why: Silence | null;
}

/** What outcomes say of the targets of their rows. */
export const outcomeGroups = [...targetVerdicts, 'bedoms-inte'] as const;
/**
 * What forecasts say: it will not be reached, equal to the target to the digit, beyond it, reached in the words of the
 * analysis, beside a target that cannot be compared, or none.
 */
export const forecastGroups = ['nar-inte', 'lika', 'nar', 'nas', 'bedoms-inte', 'saknas'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];
export type ForecastGroup = (typeof forecastGroups)[number];

/** Every row with a target in one group by its outcome, and every row in one by its forecast. */
export interface Tally {
  outcomes: Record<OutcomeGroup, Counted[]>;
  forecasts: Record<ForecastGroup, Counted[]>;
}

/** Counts the rows of a report; `about` tells of an indicator how its figures may be compared. */
export function tally(
  rows: readonly TalliedRow[],
  about: (indicator: string) => Measured,
  type: Facts['type'],
): Tally {
  const withTarget = rows.filter(({ target }) => target !== null && target.missing !== 'ej-redovisat');
  return {
    outcomes: grouped(outcomeGroups, withTarget, (row) => outcomeGroup(row, about, type)),
    forecasts: grouped(forecastGroups, rows, (row) => forecastGroup(row, about)),
  };
}

type Said<G> = { group: G; why: Silence | null };

function outcomeGroup(
  { indicator, outcome, said, target }: TalliedRow,
  about: (indicator: string) => Measured,
  type: Facts['type'],
): Said<OutcomeGroup> {
  if (indicator === null) return { group: 'bedoms-inte', why: 'osaker' };
  const { verdict, why } = againstTarget(said ?? outcome, target, about(indicator));
  // What is not measured yet may still be, until the year's own report.
  const isEarly = why === 'saknas' && !isAnnual({ type });
  if (isEarly || verdict === 'for-tidigt') return { group: 'for-tidigt', why: why ?? 'vaxer' };
  return { group: verdict ?? 'bedoms-inte', why };
}

function forecastGroup(
  { indicator, forecast, target, outlook }: TalliedRow,
  about: (indicator: string) => Measured,
): Said<ForecastGroup> {
  const isNone = forecast === null || forecast.missing === 'ej-redovisat';
  const isEqual = !isNone && forecast.value !== null && forecast.value === target?.value && forecast.unit === target.unit; // prettier-ignore
  if (isEqual && outlook?.reaches !== false) return { group: 'lika', why: null };
  if (indicator === null)
    return isNone ? { group: 'saknas', why: null } : { group: 'bedoms-inte', why: 'osaker' };
  const year = isEqual ? 'oense' : expectedOf(forecast, target, outlook, about(indicator));
  if (year !== null && year !== 'oense') {
    const reached = year.by === 'analys' ? 'nas' : 'nar';
    return { group: year.reaches ? reached : 'nar-inte', why: null };
  }
  if (isNone) return { group: 'saknas', why: null };
  return {
    group: 'bedoms-inte',
    why: year === null ? againstTarget(forecast, target, about(indicator)).why : null,
  };
}

function grouped<G extends string>(
  groups: readonly G[],
  rows: readonly TalliedRow[],
  say: (row: TalliedRow) => Said<G>,
): Record<G, Counted[]> {
  const said = rows.map((row) => ({ row, ...say(row) }));
  const entries = groups.map((group) => [
    group,
    said.filter((one) => one.group === group).map(({ row, why }) => ({ ...row, why })),
  ]);
  return Object.fromEntries(entries) as Record<G, Counted[]>;
}

/** How many targets forecasts reach and miss. */
export type Forecasts = Readonly<Record<'reach' | 'miss', number>>;

/** What the report's own forecasts say, both ways, of the targets that outcomes reach, miss and cannot tell of yet. */
export function foreseen({ outcomes, forecasts }: Tally): Readonly<Record<TargetVerdict, Forecasts>> {
  const of = (verdict: TargetVerdict): Forecasts => {
    const count = (...groups: ForecastGroup[]) => {
      const told = new Set(
        groups.flatMap((group) =>
          // One equal to its target stands in its group whatever it is worth; the others have been judged.
          forecasts[group]
            .filter(({ forecast }) => group !== 'lika' || !flawOf(forecast))
            .map(({ index }) => index),
        ),
      );
      return outcomes[verdict].filter(({ index }) => told.has(index)).length;
    };
    return { reach: count('lika', 'nar', 'nas'), miss: count('nar-inte') };
  };
  return { nar: of('nar'), 'nar-inte': of('nar-inte'), 'for-tidigt': of('for-tidigt') };
}

/** Assessed goals of one level by the board's assessment. */
export interface LevelTally {
  level: GoalLevel;
  helt: Facts['goals'];
  delvis: Facts['goals'];
  inte: Facts['goals'];
}

/** Goals that a report assesses, level by level, the highest first; none for a plan. */
export function tallyGoals({ goals }: Pick<Facts, 'goals'>): LevelTally[] {
  return (['inriktningsmal', 'verksamhetsomradesmal', 'namndmal'] as const)
    .map((level) => {
      const of = (assessment: string) =>
        goals.filter((goal) => goal.level === level && goal.assessment === assessment);
      return { level, helt: of('helt'), delvis: of('delvis'), inte: of('inte') };
    })
    .filter(({ helt, delvis, inte }) => helt.length + delvis.length + inte.length > 0);
}
