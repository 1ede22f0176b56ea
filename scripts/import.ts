/**
 * `npm run import -- FILE|DIR …`: the whole way from a report's text to facts.
 *
 *   bytes ─ read ─▶ lines ─ page ─▶ head, body ─ block ─▶ tables, prose ─▶ goals, rows, decisions ─▶ facts and text
 */
import type { VFileMessage } from 'vfile-message';
import type { Facts, ReportText } from '../src/model.ts';
import { activity, type ActivityRow } from './import/activity.ts';
import { block, type FigureTable, type RecordTable } from './import/block.ts';
import { budget, proveUnits } from './import/budget.ts';
import { command } from './import/command.ts';
import { attachments, decisions } from './import/decision.ts';
import { district } from './import/district.ts';
import { isFurniture } from './import/furniture.ts';
import { goals, ownerUnder } from './import/goal.ts';
import { indicator } from './import/indicator.ts';
import type { Knowledge } from './import/knowledge.ts';
import { mentions, type Said } from './import/mention.ts';
import { Owners, range } from './import/owner.ts';
import { page } from './import/page.ts';
import { problem, Refusal } from './import/problem.ts';
import { prose } from './import/prose.ts';
import { read } from './import/read.ts';
import { records } from './import/table/record.ts';
import { analysisText, words } from './import/text.ts';
import { title } from './import/title.ts';

/** What one report gives. */
export interface Imported {
  facts: Facts;
  text: ReportText;
  /** Places where something was not as expected; none of them stopped the import. */
  messages: VFileMessage[];
}

/**
 * Imports one report: a pure function of its bytes and of what the project knows.
 * Throws {@link Refusal} when the bytes are no report.
 */
export function importReport(name: string, bytes: Uint8Array, knowledge: Knowledge): Imported {
  const source = read(name, bytes);
  const { lines } = source;
  const messages: VFileMessage[] = [];
  const repairs: Facts['repairs'] = [];
  const mend = (from: string, line: number): string => {
    const to = knowledge.mend(from);
    if (to !== from) repairs.push({ line, from, to, by: 'word', proof: null });
    return to;
  };

  const about = title(lines, knowledge.words);
  if (!about)
    throw new Refusal(
      problem(name, 'title', 'Unexpected text without a title, expected "Tertialrapport … 2023 för …"', undefined, 'Import the whole report, its first page too.'),
    ); // prettier-ignore
  const pages = page(lines);
  const head = pages.head ?? [1, 0];
  const owners = new Owners(lines);
  owners.give(range(head), 'furniture');
  if (pages.contents) owners.give(range(pages.contents), 'contents');

  // Tables first, then goals; what they leave is prose.
  const blocks = block(lines, pages.body, about.year, knowledge.words);
  const under = goals(lines, pages.body, blocks.taken, about.year, mend);
  if (!under.goals.length)
    throw new Refusal(
      problem(name, 'goals', 'Unexpected text without a single goal, expected "KF:s inriktningsmål: …"', undefined, 'Check that this is a follow-up report or a plan of a city district board.'),
    ); // prettier-ignore
  under.goals.forEach((goal, at) => owners.give(range(goal.lines).filter((line) => under.taken.has(line)), `goals/${at}`)); // prettier-ignore
  const furniture = new Set(range(pages.body).filter((line) => isFurniture(lines[line - 1]!)));
  owners.give(furniture, 'furniture');
  const taken = (line: number) => blocks.taken.has(line) || under.taken.has(line) || furniture.has(line);
  const read_ = prose(lines, pages.body, taken, knowledge.words);

  // Rows of Indikator and Aktivitet tables, each with its analysis.
  const indicators: Facts['indicators'] = [];
  const activities: ActivityRow[] = [];
  const analyses: ReportText['analyses'] = [];
  const said: Said[] = [];
  for (const table of blocks.tables.filter((each): each is RecordTable => each.kind !== 'figures')) {
    const goal = under.above(table.headerLines[0]!);
    const place = { goal: goal?.id ?? null, owner: ownerUnder(goal) };
    const rows = records(table);
    rows.forEach((record, nth) => {
      const isIndicator = table.kind === 'indicator';
      const index = isIndicator ? indicators.length : activities.length;
      if (isIndicator) indicators.push(indicator(record, table.header, place, mend));
      else activities.push(activity(record, place, mend));
      const owner = `${isIndicator ? 'indicators' : 'activities'}/${index}` as const;
      // A header belongs to the row below it.
      const end = rows[nth + 1]?.owned[0] ?? Infinity;
      owners.give(table.headerLines.filter((line) => (nth === 0 || line > record.owned[0]!) && line < end), owner); // prettier-ignore
      owners.give(record.owned, owner);
      const analysis = analysisText(record);
      if (!analysis) return;
      analyses.push({
        indicator: isIndicator ? index : null,
        activity: isIndicator ? null : index,
        ...analysis,
      });
      if (isIndicator) said.push({ indicator: index, text: analysis.text, line: analysis.lines[0] });
    });
    if (!rows.length) owners.give(table.headerLines, 'furniture');
  }

  // Every other table, under the heading above it.
  const figures = blocks.tables.filter((each): each is FigureTable => each.kind === 'figures');
  const sectionOf = (line: number) => read_.findLast((each) => each.kind === 'heading' && each.lines[0] < line)?.text ?? null; // prettier-ignore
  const tables = proveUnits(figures.map((each) => budget(each, sectionOf(each.headerLines[0]!), mend)));
  figures.forEach((each, at) =>
    owners.give([...each.headerLines, ...each.rows.map((row) => row.line)], `tables/${at}`),
  );

  // The head: what the board is asked to decide, and what is attached.
  const decided = decisions(lines, head, knowledge.words);
  const attached = attachments(lines, head, knowledge.words);
  decided.forEach((each, at) => owners.give(each.owned, `decisions/${at}`));
  attached.forEach((each, at) => owners.give(each.owned, `attachments/${at}`));
  // Attested by whom and when: names reach no file, and a date in a table is never furniture.
  if (pages.attest) for (const line of range(pages.attest)) owners.give([line], lines[line - 1]!.includes('\t') ? 'prose' : 'furniture'); // prettier-ignore

  const place = district(about.board, knowledge.boards);
  const id = `${place.id}-${about.year}-${suffix(about)}`;
  const breaks = [...blocks.taken].sort((a, b) => a - b);
  return {
    facts: {
      id,
      source: { name: source.name, sha256: source.sha256, lines: lines.length, extraction: 'text' },
      board: about.board,
      district: place.id,
      type: about.type,
      year: about.year,
      tertial: about.tertial,
      date: about.date,
      title: about.title,
      goals: under.goals,
      indicators,
      activities: activities.map((each) => each.activity),
      tables,
      decisions: decided.map((each) => each.decision),
      attachments: attached.map((each) => each.attachment),
      mentions: mentions(said, indicators),
      doubts: place.doubts,
      repairs,
      owners: owners.runs(),
    },
    text: {
      id,
      ...words(read_, under.above, breaks),
      analyses,
      deviations: activities.flatMap(({ deviation }, at) =>
        deviation
          ? [
              {
                activity: at,
                text: deviation.text,
                lines: [deviation.line, deviation.line] as [number, number],
              },
            ]
          : [],
      ),
      decisions: decided.map(({ decision, text }) => ({ n: decision.n, text, lines: decision.lines })),
      repairs: [],
    },
    messages,
  };
}

function suffix(about: { type: Facts['type']; tertial: number | null }): string {
  if (about.type === 'verksamhetsplan') return 'vp';
  return about.type === 'verksamhetsberattelse' ? 'vb' : `t${about.tertial ?? 1}`;
}

if (import.meta.main) process.exitCode = await command(process.argv.slice(2), importReport);
