/** What the pages of an indicator's years show of all boards: a figure of another year makes none of them anew. */
import { hasMoved, movesOf, type Moves } from '../observation/moves.ts';
import { outcomeYears, rowsOfYear, type BoardRow } from '../overview/board-row.ts';
import { reportParts } from '../report/name.ts';
import type { Finding, Series } from '../series.ts';
import { findings, indicators } from '../store/collections.ts';
import { findingsOn } from '../store/findings.ts';
import { seriesOfIndicator } from '../store/series.ts';
import { told } from '../trace/read.ts';

/** How forecasts for a year moved in a district, and whether its forecasts for any year did. */
export interface DistrictMoves extends Moves {
  series: Series;
  moved: boolean;
}

/** The years that boards have outcomes of an indicator for, the newest first. */
export const yearsOfIndicator: (indicator: string) => readonly number[] = told(
  'years of indicator',
  (indicator) => outcomeYears(seriesOfIndicator(indicator)),
);

const rows = told('rows of indicator in year', (key: `${number} ${string}`) => {
  const [year, indicator] = ofYear(key);
  const about = indicators.get(indicator)!;
  return seriesOfIndicator(indicator).flatMap((series) => rowsOfYear(series, year, about));
});

/** The boards' outcomes of an indicator for a year, the last part of it first. */
export function rowsOfIndicator(indicator: string, year: number): readonly BoardRow[] {
  return rows(`${year} ${indicator}`);
}

const forecastYears = told('forecast years of indicator', (indicator) => [
  ...new Set(seriesOfIndicator(indicator).flatMap((series) => movesOf(series).map(({ year }) => year))),
]);

/** The newest year that boards made forecasts of an indicator for; -Infinity where there is none. */
export function newestForecastYear(indicator: string): number {
  return Math.max(...forecastYears(indicator));
}

const moves = told('moves of indicator in year', (key: `${number} ${string}`): DistrictMoves[] => {
  const [year, indicator] = ofYear(key);
  return seriesOfIndicator(indicator).flatMap((series) =>
    movesOf(series)
      .filter((one) => one.year === year)
      .map((one) => ({ series, moved: hasMoved(series), ...one })),
  );
});

/** How the forecasts of an indicator for a year moved, by the district's name. */
export function movesOfIndicator(indicator: string, year: number): readonly DistrictMoves[] {
  return moves(`${year} ${indicator}`);
}

const reports = told('reports of indicator in year', (key: `${number} ${string}`) => {
  const [year, indicator] = ofYear(key);
  const of = seriesOfIndicator(indicator).flatMap(({ observations }) =>
    observations.flatMap(({ period, sources }) => (period.year === year ? sources : [])),
  );
  return [...new Set(of.map(({ report }) => report))];
});

/** Ids of the reports that print figures of an indicator for a year. */
export function reportsOfIndicator(indicator: string, year: number): readonly string[] {
  return reports(`${year} ${indicator}`);
}

const asked = told('questions of indicator', (indicator) =>
  // What is asked of a report's indicators together is asked on the report's page.
  findingsOn({ indicator }).flatMap(({ id, indicator: about, report }) =>
    about === indicator ? [{ id, year: reportParts(report).year }] : [],
  ),
);
const askedInYear = told('questions of indicator in year', (key: `${number} ${string}`) => {
  const [year, indicator] = ofYear(key);
  return asked(indicator).flatMap((one) => (one.year === year ? [one.id] : []));
});
const newestAsked = told('newest question of indicator', (indicator) =>
  Math.max(...asked(indicator).map(({ year }) => year)),
);

/** What is asked of an indicator's figures in the reports of a year, else of the newest year that anything is asked of. */
export function questionsOfIndicator(indicator: string, year = newestAsked(indicator)): readonly Finding[] {
  return askedInYear(`${year} ${indicator}`).map((id) => findings.get(id)!);
}

//   2024 elever-med-behorighet
//   ^^^^ ^^^^^^^^^^^^^^^^^^^^^
function ofYear(key: `${number} ${string}`): [number, string] {
  const at = key.indexOf(' ');
  return [Number(key.slice(0, at)), key.slice(at + 1)];
}
