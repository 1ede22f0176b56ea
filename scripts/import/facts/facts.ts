import type { Doubt, Facts, ReportText } from '../../../src/model.ts';
import { pageAt } from '../../../src/report/page-at.ts';
import { openOf } from '../lines/remark.ts';
import type { Extraction } from './extraction.ts';
import type { Found } from './found.ts';
import { locate } from './locate.ts';
import { withNoteLines } from '../meaning/note-lines.ts';
import { ownership } from './ownership.ts';
import { renumber } from './renumber.ts';
import { range } from '../lines/span.ts';
import { tell } from '../meaning/told/tell.ts';
import { reportId } from '../../../src/report/name.ts';
import { unreadNames, unreadWords } from './unread.ts';

/** Puts together what the stages found: facts to commit, and the report's own words. */
export function facts(found: Found): { facts: Facts; text: ReportText } {
  const { source, report, about, place, head, tables, under, rows, budgets, words } = found;
  const id = reportId(place.id, about);
  const { board, type, year, tertial, date, title } = about;
  const { goals } = under;
  const { indicators, activities } = rows;
  const named = new Set(
    [...indicators, ...activities, ...goals, ...budgets.tables].flatMap((each) => range(each.lines)),
  );
  const restored = report.wordRepairs((line) => named.has(line));
  const records = {
    goals,
    ...withNoteLines({ indicators, activities, tables: budgets.tables }, report.lines),
    decisions: head.decisions.map((each) => each.decision),
    attachments: head.attachments.map((each) => each.attachment),
  };
  const told = {
    sections: words.sections,
    expected: words.expected,
    analyses: rows.analyses,
    deviations: rows.deviations,
    ...(rows.notes.length ? { notes: rows.notes } : {}),
    decisions: head.decisions.map(({ decision: { n, lines }, text }) => ({ n, text, lines })),
  };
  const stated = tell({
    ...told,
    year,
    goals,
    indicators,
    activities,
    tables: records.tables,
    lines: report.lines,
  });
  const all: Facts = {
    id,
    source: {
      name: source.name,
      sha256: source.sha256,
      lines: report.lines.last,
      extraction: report.letters,
      columns: report.columns,
      pages: source.pages && [...source.pages],
      words: report.words,
    },
    ...{ board, district: place.id, type, year, tertial, date, title },
    ...records,
    mentions: rows.mentions,
    ...(stated.length ? { stated } : {}),
    doubts: [
      ...found.doubts,
      ...openOf(about.remarks),
      ...under.doubts,
      ...rows.doubts,
      ...budgets.doubts,
      ...columnlessTables(report),
    ],
    repairs: [...found.mended, ...budgets.repairs, ...tables.repairs, ...restored.facts],
    unread: unreadNames(report.unread, records),
    owners: ownership(found),
  };
  const where = {
    page: (line: number) => pageAt(source.pages, line),
    box: (line: number) => source.boxes?.[line - 1] ?? undefined,
  };
  const text = { id, ...told, repairs: restored.text, unread: unreadWords(report.unread, told) };
  const given = report.printed ? renumber({ facts: all, text }, report.printed) : { facts: all, text };
  return { facts: locate(given.facts, where), text: given.text };
}

/** Tables whose columns are lost, beside others that kept theirs: nothing of them is in the facts. */
function columnlessTables({ columnless }: Pick<Extraction, 'columnless'>): Doubt[] {
  return columnless.map((line) => ({
    cell: 'tables',
    reason: 'Tabellen är utelämnad: det går inte att säga vilka kolumner talen hör till',
    candidates: [],
    line,
  }));
}
