import type { Facts, ReportText, Unread } from '../../../src/model.ts';
import { holds } from '../../../src/word.ts';

/** Something that is kept of the report: a name, a cell, a paragraph. */
interface Kept {
  text: string;
  lines: readonly [number, number];
}

/** Pages may come between the lines of an attachment's title; its record knows only where it begins. */
const LONGEST_TITLE = 2;

/** The unread words that stand in names and cells. What headers of tables and noise hold reaches no file. */
export function unreadNames(
  unread: readonly Unread[],
  facts: Pick<Facts, 'goals' | 'indicators' | 'activities' | 'tables' | 'decisions' | 'attachments'>,
): Unread[] {
  return standing(unread, [
    ...facts.goals.map(({ name, lines }) => ({ text: name, lines })),
    ...facts.indicators.flatMap((row) => [
      { text: row.name, lines: row.lines },
      ...Object.values({ ...row.cells, more: null }).flatMap((cell) =>
        cell ? { text: cell.text, lines: row.lines } : [],
      ),
    ]),
    ...facts.activities.map(({ name, lines }) => ({ text: name, lines })),
    ...facts.tables.flatMap(({ columns, rows, lines }) =>
      [...columns, ...rows.map((row) => row.label)].map((text) => ({ text, lines })),
    ),
    ...facts.decisions.flatMap(({ indicator, lines }) => (indicator ? { text: indicator, lines } : [])),
    ...facts.attachments.map(({ title, line }): Kept => ({
      text: title,
      lines: [line, line + LONGEST_TITLE],
    })),
  ]);
}

/** The unread words that stand in the report's text; of a heading the lines are not kept, only what it says. */
export function unreadWords(
  unread: readonly Unread[],
  text: Omit<ReportText, 'id' | 'repairs' | 'unread'>,
): Unread[] {
  const headings = text.sections.map((section) => section.heading ?? '').join('\n');
  return standing(unread, [
    { text: headings, lines: [1, Infinity] },
    ...text.sections.flatMap((section) => section.paragraphs),
    ...text.expected.flatMap((group) => group.items),
    ...text.analyses,
    ...text.deviations,
    ...text.decisions,
  ]);
}

function standing(unread: readonly Unread[], kept: readonly Kept[]): Unread[] {
  return unread.filter(({ line, word }) =>
    kept.some(({ text, lines: [first, last] }) => first <= line && line <= last && holds(text, word)),
  );
}
