/**
 * Everything the pages show, read once. Entries say what is read of them, and what is made of them for many pages is
 * `kept` or `told`: see trace/read.ts.
 */
import { getCollection } from 'astro:content';
import { collate } from './collate.ts';
import { findingIndex, type About } from './finding/select.ts';
import { eachFile, factsFolder, generated, textsFolder } from './generated.ts';
import { href } from './href.ts';
import { Facts, ReportText, type Column, type Indicator } from './model.ts';
import { outlookAt, type Outlook } from './observation/expected.ts';
import { saidIn, type Said } from './observation/said.ts';
import { boardOf, type Board } from './overview/board.ts';
import { rowsWithVerdicts, type ReportRow, type Row } from './overview/row.ts';
import { topicsOf, type Topic } from './overview/topic.ts';
import { compareReports, compareTimes } from './report/name.ts';
import { fullSourceLabel, originalHref, placeHead, placeIn, type PrintedAt } from './report/place.ts';
import type { Tally } from './report/tally.ts';
import { entries, kept, told } from './trace/read.ts';
import {
  CorrectionEntry,
  DistrictEntry,
  Finding,
  GoalEntry,
  IndicatorEntry,
  ReportEntry,
  RuleEntry,
  Series,
  SynonymEntry,
  Theme,
  ThemeEntry,
  type Observation,
  type Place,
} from './series.ts';

export const districts = entries('districts', generated('districts', DistrictEntry));
export const indicators = entries('indicators', generated('indicators', IndicatorEntry));
export const goals = entries('goals', generated('goals', GoalEntry));
export const reports = entries('reports', generated('reports', ReportEntry));
export const rules = entries('rules', generated('rules', RuleEntry));
export const findings = entries('findings', generated('findings', Finding));
export const corrections = entries('corrections', generated('corrections', CorrectionEntry));
export const series = entries('series', generated('series', Series));
export const themes = entries('themes', generated('themes', ThemeEntry));
export const synonyms = entries('synonyms', generated('synonyms', SynonymEntry)).get('synonyms') ?? {
  id: 'synonyms' as const,
  nothing: [],
  faint: [],
  ordinary: [],
  same: [],
};
export const facts = entries('facts', eachFile(factsFolder, '.json', Facts));
export const accuracy = entries(
  'accuracy',
  new Map((await getCollection('accuracy')).map(({ id, data }) => [id, data])),
);
export const texts = entries('texts', eachFile(textsFolder, '.text.json', ReportText));

/** A district's name, or its id where the registry does not know it. */
export function districtName(id: string): string {
  return districts.get(id)?.name ?? id;
}

/** An indicator's name as the site calls it. */
export function indicatorName(id: string): string {
  return indicators.get(id)?.name ?? id;
}

/** The registry's entry of an indicator that a series is about. */
export function indicatorOf({ indicator }: Series): IndicatorEntry {
  return indicators.get(indicator)!;
}

const inOrder = told('reports in order', () => [...reports.keys()].sort(compareReports));
const reportsByDistrict = told('reports by district', () =>
  Map.groupBy(inOrder(''), (id) => reports.get(id)!.district),
);

/** Reports of a district, oldest first. */
export const reportsOf: (district: string) => readonly string[] = told(
  'reports of district',
  (district) => reportsByDistrict('').get(district) ?? [],
);

const reportsByYear = told('reports by year', () => Map.groupBy(inOrder(''), (id) => reports.get(id)!.year));

const years = told('report years', () => [...reportsByYear('').keys()].sort((a, b) => b - a));

/** The years that any report is about, the newest first. */
export function reportYears(): readonly number[] {
  return years('');
}

const newest = told('newest year', () => reportYears()[0] ?? 0);

/** The newest year that any report is about. */
export function newestYear(): number {
  return newest('');
}

const namedReportsOfYear = told('reports of year', (year) =>
  (reportsByYear('').get(Number(year)) ?? []).toSorted(
    (a, b) => compareTimes(a, b) || collate(districtNameOf(a), districtNameOf(b)),
  ),
);

/** The reports about a year, each kind by the district's name. */
export function reportsOfYear(year: number): readonly string[] {
  return namedReportsOfYear(String(year));
}

function districtNameOf(report: string): string {
  return districtName(reports.get(report)!.district);
}

/** The findings that concern a page, questions before notes; without a walk through all of them. */
export function findingsOn(about: About): Finding[] {
  return idsOfFindings(JSON.stringify(about)).map((id) => findings.get(id)!);
}

const indexed = kept('index of findings', () => findingIndex(findings.values()));
const idsOfFindings = told('findings on', (about) =>
  indexed('')(JSON.parse(about) as About).map(({ id }) => id),
);

const byDistrict = told('series by district', () => Map.groupBy(series.values(), (one) => one.district));
const byIndicator = told('series by indicator', () => Map.groupBy(series.values(), (one) => one.indicator));

const idsOfDistrict = told('series of district', (district) =>
  (byDistrict('').get(district) ?? [])
    .toSorted((a, b) => collate(indicatorName(a.indicator), indicatorName(b.indicator)))
    .map(({ id }) => id),
);

/** All series of a district, by the indicator's name. */
export function seriesOfDistrict(district: string): Series[] {
  return idsOfDistrict(district).map((id) => series.get(id)!);
}

/** The themes that a district has ever reported on, in their order; null for what has none. */
export const themesOf: (district: string) => (Theme | null)[] = told('themes of district', (district) => {
  const own = new Set((byDistrict('').get(district) ?? []).map((one) => indicatorOf(one).theme));
  return [...Theme.options, null].filter((theme) => own.has(theme));
});

const idsOfIndicator = told('series of indicator', (indicator) =>
  (byIndicator('').get(indicator) ?? [])
    .toSorted((a, b) => collate(districtName(a.district), districtName(b.district)))
    .map(({ id }) => id),
);

/** All series of an indicator, by the district's name. */
export function seriesOfIndicator(indicator: string): Series[] {
  return idsOfIndicator(indicator).map((id) => series.get(id)!);
}

/** The indicator that a row of a report is about, or null when it is not in the registry. */
export function indicatorOfRow(report: string, row: number): string | null {
  return reports.get(report)?.rows[row] || null;
}

/** The page of an indicator in a district, or null where the indicator is not known or has no figures there. */
export function pairHref(district: string, indicator: string | null | undefined): string | null {
  return indicator && series.has(`${district}/${indicator}`)
    ? href(`/stadsdelar/${district}/${indicator}/`)
    : null;
}

/** Rows of a report that are about an indicator, with their index. */
export function rowsAbout(report: string, indicator: string): { index: number; record: Indicator }[] {
  return (facts.get(report)?.indicators ?? []).flatMap((record, index) =>
    indicatorOfRow(report, index) === indicator ? [{ index, record }] : [],
  );
}

/** A district's newest report about an indicator with its rows there; null where figures of a later year are known. */
function newestAbout({
  district,
  indicator,
  observations,
}: Series): { report: Facts; rows: number[] } | null {
  const year = Math.max(...observations.map((one) => one.period.year));
  const newest = reportsOf(district).findLast((report) => rowsAbout(report, indicator).length > 0);
  const report = facts.get(newest ?? '');
  if (!newest || !report || report.year < year) return null;
  return { report, rows: rowsAbout(newest, indicator).map(({ index }) => index) };
}

/** What the analyses in a district's newest report about an indicator say that its tables do not. */
export function saidAbout(series: Series): Said[] {
  const found = newestAbout(series);
  return found ? saidIn(found.report, new Set(found.rows)) : [];
}

/** What the analysis in a district's newest report about an indicator expects of its target, and where it says so. */
export function outlookAbout(series: Series): (Outlook & { report: string; year: number }) | null {
  const found = newestAbout(series);
  if (!found) return null;
  const { id: report, year } = found.report;
  const said = found.rows.flatMap((row) => outlookAt(found.report, row, year) ?? []);
  return said[0] ? { ...said[0], report, year } : null;
}

/** A line of a report with its page, where the report has pages. */
export function placeAt(report: string, line: number): PrintedAt {
  const found = facts.get(report);
  return found ? placeIn(found, line) : { report, line };
}

/** "Farsta stadsdelsnämnd: Tertialrapport 1 2023, sida 23, rad 281": whose report, which one, and where in it. */
export function boardSource(place: PrintedAt): string {
  return `${reports.get(place.report)?.board}: ${fullSourceLabel(place)}`;
}

/** Heading of the column that says where a report's rows are printed. */
export function placeHeadOf(report: string): string {
  return placeHead(facts.get(report)?.source.pages ?? null);
}

/** The address of the original at a page, or null where the page or the address is not known. */
export function originalAt({ report, page }: Pick<PrintedAt, 'report' | 'page'>): string | null {
  return originalHref(reports.get(report)?.url ?? null, page);
}

/** Every place that figures, their caveats and notes, what the text says of money, definitions, names, findings and corrections elsewhere on the site lead to. */
const namedIn = told('lines named by report', () => {
  const named: readonly Place[] = [
    ...[...series.values()].flatMap(({ observations }) =>
      observations.flatMap(({ sources }) => [
        ...sources,
        ...sources.flatMap(({ report, note }) => (note?.line ? [{ report, line: note.line }] : [])),
      ]),
    ),
    ...[...indicators.values()].flatMap(({ definition, names }) => [
      ...(definition?.place ? [definition.place] : []),
      ...names.flatMap((name) => name.places),
    ]),
    ...[...findings.values()].flatMap(({ report, lines, elsewhere }) => [
      ...lines.map((line) => ({ report, line })),
      ...elsewhere,
    ]),
    ...corrections.values(),
    ...[...facts.values()].flatMap(({ id, indicators: rows }) =>
      rows.flatMap(({ caveats = [] }) => caveats.map(({ line }) => ({ report: id, line }))),
    ),
  ];
  return Map.groupBy(named, ({ report }) => report);
});

/** Lines of a report that something elsewhere on the site leads to, each once, in their order. */
export const linesNamed: (report: string) => number[] = told('lines named', (report) =>
  [...new Set((namedIn('').get(report) ?? []).map(({ line }) => line))].sort((a, b) => a - b),
);

/** The words that could not be read on some lines of a report, be it in names or in its text. */
export function unreadAt(report: string, [first, last]: readonly [number, number]): string[] {
  const unread = [...(facts.get(report)?.unread ?? []), ...(texts.get(report)?.unread ?? [])];
  return unread.filter(({ line }) => first <= line && line <= last).map(({ word }) => word);
}

/** Ids of all reports, the newest first. */
export function newestReports(): string[] {
  return inOrder('').toReversed();
}

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
