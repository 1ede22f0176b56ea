import {
  type Figure,
  type KnownRow,
  figureOf,
  growsWithTheYear,
  mentionOf,
  misses,
  outcomeWord,
  pairOf,
} from './rows.ts';

/** Whether a row meets its target, and by which figures. */
export interface Verdict {
  row: KnownRow;
  missed: boolean;
  /** By the forecast for the year, or by the outcome where there is none. */
  by: 'prognos' | 'utfall';
  /** "Barn per anställd (prognosen 5 st, årsmålet 4,8 st)". */
  text: string;
}

/**
 * Holds a row's forecast, or its outcome where it has no forecast, against its target. Null where nothing can be
 * said: no number, another unit, no known direction, or a count that still grows.
 */
export function verdictOf(row: KnownRow): Verdict | null {
  const { direction, name } = row.entry;
  const forecast = pairOf(row, 'forecast', 'target');
  const mentioned = forecast ? null : mentionedPair(row);
  const [figure, target] = forecast ?? mentioned ?? pairOf(row, 'outcome', 'target') ?? [];
  if (!figure || !target || (!forecast && row.row.cells.forecast !== null)) return null;
  const missed = misses(figure.value, target, direction);
  if (missed === null) return null;
  const final = forecast !== null || row.report.facts.type === 'verksamhetsberattelse';
  if (!final && growsWithTheYear(row) && !(missed && direction === 'down')) return null;
  const word = forecast ? 'prognosen' : outcomeWord(row) + (mentioned ? ' enligt analysen' : '');
  return {
    row,
    missed,
    by: forecast ? 'prognos' : 'utfall',
    text: `${name} (${word} ${figure.text}, årsmålet ${target.text})`,
  };
}

/** The outcome that only the analysis gives, with the target. */
function mentionedPair(row: KnownRow): readonly [Figure, Figure] | null {
  const [mention, target] = [mentionOf(row, 'outcome'), figureOf(row, 'target')];
  if (row.row.cells.outcome !== null || !mention || !target) return null;
  return mention.unit === target.unit ? [mention, target] : null;
}
