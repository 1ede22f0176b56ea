/** A changed figure in words, as the changelog keeps it: what it is of, what stood there, what stands there now. */
import { betweenItems } from '../../src/csv.ts';
import { formatValue } from '../../src/number.ts';
import { periodLabel } from '../../src/period.ts';
import { Measure, Missing, Period } from '../../src/series.ts';
import { Assessment, DecisionKind, TableKind } from '../../src/model.ts';
import { activityStatus } from '../../src/terms/activities.ts';
import { assessments } from '../../src/terms/assessments.ts';
import { decisionKinds } from '../../src/terms/decisions.ts';
import { measures } from '../../src/terms/measures.ts';
import { missing as missingTerms } from '../../src/terms/missing.ts';
import { tableKinds } from '../../src/terms/tables.ts';
import { releasesText as text } from '../../src/text/releases.ts';
import type { FigureTable } from './figures.ts';
import type { Cells } from './tables.ts';

/** What a row is of: "Sjukfrånvaro, utfall jan–apr 2023". `names` are the indicators' by id. */
export function whatOf(table: FigureTable, row: Cells, names: ReadonlyMap<string, string>): string {
  return spaced(subject[table](row, names));
}

/** What stands in a row, of what counts as its figure: "7,5 %", "Uppfylls helt". */
export function shownOf(table: FigureTable, row: Cells): string {
  return spaced(shown[table](row)) || text.empty;
}

const subject: Record<FigureTable, (row: Cells, names: ReadonlyMap<string, string>) => string> = {
  observations: (row, names) => {
    const period = Period.parse({
      year: Number(row['year']),
      span: row['span'],
      ...(row['reported'] ? { reported: row['reported'] } : {}),
      ...(row['until'] ? { until: row['until'] } : {}),
    });
    const measure = Measure.parse(row['measure']);
    // A forecast and a target are of a year: "Prognos helår 2024".
    const time = measure.startsWith('utfall') ? periodLabel(period) : period.year;
    return `${names.get(row['indicator']!) ?? row['indicator']}, ${measures[measure].label} ${time}`;
  },
  goals: (row) => joined(' ', row['number'], row['name']),
  budget: (row) =>
    joined(', ', row['section'] || tableKinds[TableKind.parse(row['kind'])], row['label'], row['heading']),
  activities: (row) => row['name']!,
  decisions: (row) => text.point(decisionKinds[DecisionKind.parse(row['kind'])], row['number']!),
};

const shown: Record<FigureTable, (row: Cells) => string> = {
  observations: figure,
  budget: figure,
  goals: (row) =>
    row['assessment'] ? assessments[Assessment.parse(row['assessment'])] : text.assessmentNone,
  activities: ({ start, end, status, deviation }) =>
    joined(
      ', ',
      start || end ? `${start}–${end}` : '',
      status ? activityStatus[status as keyof typeof activityStatus] : '',
      deviation === 'true' ? text.deviates : '',
    ),
  decisions: (row) => joined(', ', row['amounts'], joined(' → ', row['from_text'], row['to_text'])),
};

function figure(row: Cells): string {
  const { value, unit, bound, text: printed, missing, worth, candidates } = row;
  if (value)
    return formatValue(
      Number(value),
      unit || null,
      undefined,
      (bound || null) as 'max' | 'min' | 'within' | null,
    );
  if (worth === 'osaker') return text.inDoubt((candidates || printed || '').split(betweenItems));
  return printed || (missing ? missingTerms[Missing.parse(missing)].label : '');
}

function joined(by: string, ...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(by);
}

function spaced(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
