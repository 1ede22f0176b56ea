import type { Column, Facts, Indicator } from '../model.ts';
import { outlookAt } from '../observation/expected.ts';
import { boardOf, type Board } from '../overview/board.ts';
import { rowsWithVerdicts, type ReportRow, type Row } from '../overview/row.ts';
import { topicsOf, type Topic } from '../overview/topic.ts';
import type { Tally } from '../report/tally.ts';
import type { Observation } from '../series.ts';
import { kept, told } from '../trace/read.ts';
import { facts, indicators, series } from './collections.ts';
import { findingsOn } from './findings.ts';
import { indicatorOfRow } from './rows.ts';
import { seriesOfDistrict } from './series.ts';

/** A district's observations by report, row and column: what the site makes of each cell. */
const cellsOf = kept(
  'cells of district',
  (district) =>
    new Map(
      seriesOfDistrict(district).flatMap(({ observations }) =>
        observations.flatMap((one) =>
          one.sources.map(({ report, row, column }) => [`${report} ${row} ${column}`, one] as const),
        ),
      ),
    ),
);

/** A district's outcomes that only analyses give, by report and row. */
const saidOf = kept(
  'said outcomes of district',
  (district) =>
    new Map(
      seriesOfDistrict(district).flatMap(({ said = [] }) =>
        said.flatMap((one) => one.sources.map(({ report, row }) => [`${report} ${row}`, one] as const)),
      ),
    ),
);

/** A report read once: its rows with their verdicts, counted, and its line in a table of boards. */
const overviewOf = told(
  'overview of report',
  (id): { rows: Row[]; topics: Topic[]; tally: Tally; board: Board } | null => {
    const found = facts.get(id);
    if (!found) return null;
    const aboutOf = (indicator: string) => ({
      about: indicators.get(indicator)!,
      series: series.get(`${found.district}/${indicator}`) ?? null,
    });
    const cells = cellsOf(found.district);
    const { rows, tally } = rowsWithVerdicts(
      found.indicators.map(printedRow(found, cells, saidOf(found.district))),
      aboutOf,
      found.type,
    );
    const questions = findingsOn({ report: id }).filter(({ severity }) => severity === 'fraga').length;
    return { rows, topics: topicsOf(rows), tally, board: boardOf(found, rows, questions) };
  },
);

/** What the site makes of the cells of a row. */
function printedRow(
  report: Facts,
  cells: ReadonlyMap<string, Observation>,
  said: ReadonlyMap<string, Observation>,
): (record: Indicator, index: number) => ReportRow {
  return (_, index) => {
    const of = (column: Column) => cells.get(`${report.id} ${index} ${column}`) ?? null;
    return {
      index,
      indicator: indicatorOfRow(report.id, index),
      outcome: of('outcome'),
      said: said.get(`${report.id} ${index}`) ?? null,
      outlook: outlookAt(report, index, report.year),
      women: of('outcomeWomen'),
      men: of('outcomeMen'),
      forecast: of('forecast'),
      target: of('target'),
      councilTarget: of('councilTarget'),
    };
  };
}

/** The rows of a report with their verdicts, in its order; none for a report that is not there. */
export function rowsOf(report: string): readonly Row[] {
  return overviewOf(report)?.rows ?? [];
}

/** The same by theme, in the order of the themes. */
export function topicsOfReport(report: string): readonly Topic[] {
  return overviewOf(report)?.topics ?? [];
}

/** What the figures of a report show, counted; null where it has no rows. */
export function tallyOf(report: string): Tally | null {
  const found = overviewOf(report);
  return found && found.rows.length > 0 ? found.tally : null;
}

/** What a table of boards says of a report. */
export function boardIn(report: string): Board | null {
  return overviewOf(report)?.board ?? null;
}
