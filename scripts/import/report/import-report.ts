/**
 * The whole way from a report's text to facts.
 *
 *   bytes ─ read ─▶ lines ─ page ─▶ head, body ─ tables ─▶ tables, prose ─▶ goals, rows, budgets ─▶ facts and text
 */
import { budgets } from '../meaning/budget.ts';
import { withoutControls } from '../read/control.ts';
import { district } from '../meaning/district.ts';
import {
  expectColumns,
  expectGoals,
  expectTitle,
  noteDrift,
  noteHeads,
  noteLosses,
  noteUnusual,
} from '../facts/expect.ts';
import { noteDoubts } from '../facts/doubts-told.ts';
import { extract } from './extract.ts';
import { headsOf } from '../table/heading.ts';
import { facts } from '../facts/facts.ts';
import type { Imported } from '../facts/imported.ts';
import { goals } from '../meaning/goal.ts';
import { goalHeads } from '../meaning/goal-head.ts';
import { head } from '../meaning/head.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { withLost } from '../facts/lost.ts';
import { noteAll } from '../lines/remark.ts';
import { mending } from '../words/mend.ts';
import { page } from '../meaning/page.ts';
import { notes } from '../facts/notes.ts';
import { discreet } from '../meaning/privacy/discreet.ts';
import { officers } from '../meaning/privacy/officers.ts';
import { prose } from '../meaning/prose.ts';
import { readReport, type Reading } from './read-report.ts';
import type { Source } from '../read/read.ts';
import { rows } from '../meaning/rows.ts';
import { text } from '../meaning/text.ts';
import { withBadlyRead } from '../facts/unsure/badly-read.ts';
import { withSeveral } from '../facts/unsure/several-figures.ts';
import { withTornCells } from '../facts/unsure/torn-cells.ts';
import { withUnsure } from '../facts/unsure.ts';
import { foreignFigures, foreignParts, outside, ownGoals } from '../facts/whole/foreign.ts';
import { withColours } from '../meaning/by-colour.ts';
import { whole } from '../facts/whole.ts';

/**
 * Imports one report: a pure function of its bytes and of what the project knows.
 * Rejects with a {@link Refusal} when the bytes are no report.
 */
export async function importReport(
  name: string,
  bytes: Uint8Array,
  knowledge: Knowledge,
  reading?: Reading,
): Promise<Imported> {
  return importSource(await readReport(name, bytes, knowledge, reading), knowledge);
}

/** The way from lines to facts. Throws {@link Refusal} when they are no report's. */
export function importSource(read: Source, knowledge: Knowledge): Imported {
  const { source, held } = withoutControls(read);
  // A scan's words are restored before anything else reads them.
  const { name } = source;
  const report = extract(source, knowledge);
  const headings = headsOf(knowledge.headings);
  const { lines } = report;
  const { messages, note, noteLine } = notes(source, report);
  expectColumns(source, report, noteLine);
  noteUnusual(source, report, noteLine);
  noteLosses(source, held, noteLine);

  // What report it is, and where its parts stand.
  const about = expectTitle(name, report.title(), lines.texts);
  noteAll(about.remarks, note);
  const place = district(about, knowledge.boards);
  const pages = page(lines);

  // The head: what the board is asked to decide, what is attached, and a little text.
  const first = head(lines, pages, knowledge.words);

  // The body: tables first, then goals; what both leave is prose.
  const { mend, mended } = mending(report.mend);
  const tables = report.tables(pages.body, about);
  noteHeads(tables, note);
  // What is another board's or year's gives no goals, activities and words, and its figures are in doubt.
  const heads = goalHeads(lines, pages.body, tables);
  const begun = { report, about, place, pages, tables, heads, knowledge };
  const foreign = foreignParts(begun);
  const isOwn = outside(foreign);
  const own = ownGoals(begun, foreign);
  const found = goals(lines, own.body, own.heads, tables, about.year, mend, note);
  expectGoals(name, found);
  const under = withColours(
    found,
    { lines, lit: source.lit, tables, isPlan: about.type === 'verksamhetsplan' },
    note,
  );
  const attached = new Set(first.attachments.flatMap((each) => each.owned));
  const isTaken = (line: number) =>
    line < pages.body[0]
      ? !first.prose.has(line)
      : [attached, tables.taken, under.taken, tables.furniture].some((each) => each.has(line));
  const told = prose(lines, pages.body[1], isTaken, knowledge.words, source.overlong);

  // What they mean: rows under their goals, figures under their headings, paragraphs under both.
  const records = tables.records.filter(
    ({ kind, headerLines: [line] }) => kind !== 'activity' || isOwn(line!),
  );
  const listed = rows(records, headings, under, mend, note);
  const money = budgets(tables, told, { heads: headings, mend, note, byTabs: report.columns === 'tabs' });
  const ownTold = told.filter(({ lines: [line] }) => isOwn(line));
  const words = text(ownTold, under.above, tables.taken);

  // Whether all that is one whole report.
  const parts = { ...begun, source, head: first, under, rows: listed, budgets: money };
  const doubts = whole({ ...parts, told, foreign }, note);

  // Facts to commit, and the report's own words, which stay outside.
  const made = { ...facts({ ...parts, mended, words, doubts }), messages };
  const kept = withLost(made, source.lines, report.strays, headings, isOwn, noteLine);
  const unsure = [...report.unsure(kept, tables), ...foreignFigures(kept, foreign)];
  const isScanned = (line: number) => source.scanned?.lines.has(line) ?? report.letters === 'ocr';
  const sure = withBadlyRead(withTornCells(withSeveral(withUnsure(kept, unsure, headings))), isScanned);
  noteDrift(source, sure, noteLine);
  noteDoubts(sure, messages, noteLine);

  // No person leaves the importer: the last thing done to every string.
  const persons = officers(lines.texts);
  return { facts: discreet(sure, persons), text: discreet(made.text, persons), messages };
}
