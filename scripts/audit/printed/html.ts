import { escape } from '../../../src/chart/svg.ts';
import { columns } from '../../../src/indicator-columns.ts';
import type { Activity, Cell, Facts, Goal, Indicator, ReportText, Table } from '../../../src/model.ts';
import { commonCss, type Layout } from './layouts.ts';

/** A part of a report, and the line that it begins on. */
interface Part {
  line: number;
  kind: 'indicator' | 'activity' | 'analysis' | 'other';
  html: string;
}

/** A report as a page of HTML to print in a layout: its goals, rows, tables and texts in the order in which it has them. */
export function htmlOf(facts: Facts, text: ReportText, layout: Layout): string {
  const { board, title, goals, indicators, activities, tables } = facts;
  const told = [...text.sections.flatMap(({ paragraphs }) => paragraphs), ...text.expected.flatMap(({ items }) => items)]; // prettier-ignore
  const own = columns.filter((column) => indicators.some(({ cells }) => cells[column]));
  const parts: Part[] = [
    ...goals.map((goal) => ({ line: goal.lines[0], kind: 'other' as const, html: goalHtml(goal) })),
    ...indicators.map((row) => ({ line: row.lines[0], kind: 'indicator' as const, html: indicatorHtml(row, own) })), // prettier-ignore
    ...activities.map((row) => ({ line: row.lines[0], kind: 'activity' as const, html: activityHtml(row) })),
    ...text.analyses.map(({ lines, text }) => ({ line: lines[0], kind: 'analysis' as const, html: row('analysis', [`<td colspan="${own.length + 2}"><b>Analys</b><br>${escape(text)}</td>`]) })), // prettier-ignore
    ...tables.map((table) => ({ line: table.lines[0], kind: 'other' as const, html: tableHtml(table) })),
    ...told.map(({ lines, text }) => ({ line: lines[0], kind: 'other' as const, html: `<p>${escape(text)}</p>` })), // prettier-ignore
  ];
  const year = facts.year - 1;
  const heads = {
    indicator: ['Indikator', ...own.map((column) => headings(year)[column]), facts.tertial ? 'Period' : 'Periodicitet'], // prettier-ignore
    activity: ['Aktivitet', 'Startdatum', 'Slutdatum', 'Avvikelse'],
  };
  let html = '';
  let open: Part['kind'] = 'other';
  for (const part of parts.sort((a, b) => a.line - b.line)) {
    const goesOn = part.kind === open || (part.kind === 'analysis' && open !== 'other');
    if (!goesOn && open !== 'other') html += '</table>';
    if (!goesOn) open = part.kind === 'analysis' ? 'other' : part.kind;
    if (!goesOn && (open === 'indicator' || open === 'activity')) html += `<table>${headHtml(heads[open])}`;
    // An analysis that no row stands above has no table to stand in.
    html += part.kind === 'analysis' && open === 'other' ? '' : part.html;
  }
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${escape(title)}</title>
    <style>${commonCss}${layout.css}</style><p>${escape(board)}</p><h1>${escape(title)}</h1>${html}${open === 'other' ? '' : '</table>'}`;
}

/** What columns are headed with; `year`: that of the last one's outcome. */
function headings(year: number): Record<(typeof columns)[number], string> {
  return {
    outcome: 'Periodens utfall',
    outcomeMen: 'Utfall män/ pojkar',
    outcomeWomen: 'Utfall kvinnor/ flickor',
    previousOutcome: `Utfall VB ${year}`,
    forecast: 'Prognos helår',
    target: 'Årsmål',
    councilTarget: 'KF:s årsmål',
  };
}

const labels = {
  inriktningsmal: 'KF:s inriktningsmål:',
  verksamhetsomradesmal: 'KF:s mål för verksamhetsområdet:',
  namndmal: 'Nämndmål:',
};
const fulfilled = { helt: 'Uppfylls helt', delvis: 'Uppfylls delvis', inte: 'Uppfylls inte' };

function goalHtml({ level, number, name, assessment }: Goal): string {
  const said = assessment ? `<p>${fulfilled[assessment]}</p>` : '';
  return `<h2>${escape([labels[level], number, name].filter(Boolean).join(' '))}</h2>${said}`;
}

function indicatorHtml(
  { name, cells, period, periodicity }: Indicator,
  own: readonly (keyof Indicator['cells'])[],
): string {
  // prettier-ignore
  const values = own.map((column) => td((cells[column] as Cell | null)?.text));
  return row('', [nameTd(name), ...values, td(period ?? periodicity)]);
}

function activityHtml({ name, start, end, startText, endText, deviation }: Activity): string {
  return row('', [nameTd(name), td(startText ?? start), td(endText ?? end), td(deviation ? 'Ja' : '')]);
}

function tableHtml({ section, columns, rows }: Table): string {
  const body = rows.map(({ label, cells }) =>
    row('', [nameTd(label), ...cells.map((cell) => td(cell?.text))]),
  );
  return `<h4>${escape(section ?? '')}</h4><table>${headHtml(columns)}${body.join('')}</table>`;
}

function headHtml(headings: readonly string[]): string {
  const cells = headings.map((text, n) => `<th${n ? '' : ' class="name"'}>${escape(text)}</th>`);
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

const nameTd = (text: string) => `<td class="name">${escape(text)}</td>`;
const td = (text: string | null | undefined) => `<td>${escape(text ?? '')}</td>`;
const row = (name: string, cells: readonly string[]) => `<tr class="${name}">${cells.join('')}</tr>`;
