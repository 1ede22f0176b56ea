/**
 * `npm run import -- FILE|DIR …`: the whole way from a report's text to facts.
 *
 *   bytes ─ read ─▶ lines ─ page ─▶ head, body ─ block ─▶ tables, prose ─▶ goals, rows, decisions ─▶ facts and text
 */
import type { VFileMessage } from 'vfile-message';
import type { Facts, ReportText } from '../src/model.ts';
import { leastWords } from '../src/report/damaged.ts';
import { block, type FigureTable, type RecordTable } from './import/block.ts';
import { budgets } from './import/budget.ts';
import { command } from './import/command.ts';
import { attachments, decisions } from './import/decision.ts';
import { district } from './import/district.ts';
import { furnitureOf } from './import/furniture.ts';
import { goals } from './import/goal.ts';
import { headProse } from './import/head.ts';
import type { Knowledge } from './import/knowledge.ts';
import { mentions } from './import/mention.ts';
import { range } from './import/owner.ts';
import { ownership } from './import/ownership.ts';
import { page } from './import/page.ts';
import { notes, refuse } from './import/problem.ts';
import { prose } from './import/prose.ts';
import { read } from './import/read.ts';
import { repairing } from './import/repair.ts';
import { rows } from './import/rows.ts';
import { isScan, scan } from './import/scan/scan.ts';
import { sections } from './import/section.ts';
import { words } from './import/text.ts';
import { suffix, title } from './import/title.ts';

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
  // A scan's words are restored first; its tables are found without columns.
  const scanned = isScan(source.lines) ? scan(source.lines, knowledge) : null;
  const lines = scanned?.lines ?? source.lines;
  const { messages, note } = notes(name, lines);
  for (const [line, { length }] of source.overlong)
    note('line-length', `Unexpected line of ${length} characters, expected 20000 at most`, line);
  const { repairs, mend } = repairing(scanned?.knowledge ?? knowledge);

  const about = (scanned?.title ?? ((known) => title(lines, known)))(knowledge.words) ?? refuse(name, 'title', 'Unexpected text without a title, expected "Tertialrapport … 2023 för …"', 'Import the whole report, its first page too.'); // prettier-ignore
  const pages = page(lines);
  const head = pages.head ?? [1, 0];

  // The head: what the board is asked to decide, what is attached, and text.
  const decided = decisions(lines, head, pages.contents, knowledge.words);
  const attached = attachments(lines, head, knowledge.words);
  const headTaken = new Set([...range(pages.contents ?? [1, 0]), ...decided.flatMap((each) => each.owned), ...attached.flatMap((each) => each.owned)]); // prettier-ignore
  const told = headProse(lines, head, (line) => headTaken.has(line));

  // Tables first, then goals; what they leave is prose.
  const isFurniture = furnitureOf(lines);
  if (scanned?.words && scanned.words.after < leastWords)
    note(
      'scan-words',
      `Unexpected scan with ${Math.round(100 * scanned.words.after)} % of its words known, expected ${100 * leastWords} % at least: only what is certain is kept, compare with the original`,
      1,
    );
  const read_ = scanned?.blocks(pages.body, about);
  const blocks = read_ ?? block(lines, pages.body, about.year, knowledge.words, isFurniture);
  const recordTables = blocks.tables.filter((each): each is RecordTable => each.kind !== 'figures');
  const figures = blocks.tables.filter((each): each is FigureTable => each.kind === 'figures');
  const lastTable = recordTables.at(-1)?.headerLines[0] ?? 0;
  const under = goals(lines, pages.body, blocks.taken, lastTable, about.year, mend);
  scanned?.ownHeadings(under);
  if (!under.goals.length)
    refuse(name, 'goals', 'Unexpected text without a single goal, expected "KF:s inriktningsmål: …"', 'Check that this is a follow-up report or a plan of a city district board.'); // prettier-ignore
  const furniture = new Set(range(pages.body).filter((line) => !blocks.taken.has(line) && isFurniture(lines[line - 1]!))); // prettier-ignore
  for (const line of read_?.furniture ?? []) furniture.add(line);
  const taken = (line: number) => line < pages.body[0] ? !told.has(line) : blocks.taken.has(line) || under.taken.has(line) || furniture.has(line); // prettier-ignore
  const text = prose(lines, [1, pages.body[1]], taken, knowledge.words, source.overlong);

  // What they mean.
  const row = rows(recordTables, under, mend, note);
  const money = budgets(figures, sections(text), mend, note);
  const named = new Set([...row.indicators, ...row.activities, ...under.goals, ...money.tables].flatMap((each) => range(each.lines))); // prettier-ignore
  const restored = scanned?.wordRepairs((line) => named.has(line));
  const place = district(about.board, knowledge.boards);
  const id = `${place.id}-${about.year}-${suffix(about)}`;
  const { board, type, year, tertial, date } = about;
  return {
    facts: {
      id,
      source: {
        name: source.name,
        sha256: source.sha256,
        lines: lines.length,
        extraction: scanned ? 'ocr' : 'text',
        words: scanned?.words,
      },
      ...{ board, district: place.id, type, year, tertial, date, title: about.title },
      goals: under.goals,
      indicators: row.indicators,
      activities: row.activities,
      tables: money.tables,
      decisions: decided.map((each) => each.decision),
      attachments: attached.map((each) => each.attachment),
      mentions: mentions(row.said, row.indicators),
      doubts: [...place.doubts, ...about.doubts, ...row.doubts, ...money.doubts],
      repairs: [...repairs, ...money.repairs, ...(read_?.repairs ?? []), ...(restored?.facts ?? [])],
      owners: ownership(source.lines, {
        pages,
        blocks,
        figures,
        under,
        rows: row,
        decided,
        attached,
        furniture,
        headProse: told,
        noise: read_?.noise,
      }),
    },
    text: {
      id,
      ...words(text, under.above, [...blocks.taken].sort((a, b) => a - b)), // prettier-ignore
      analyses: row.analyses,
      deviations: row.deviations,
      decisions: decided.map(({ decision, text: said }) => ({
        n: decision.n,
        text: said,
        lines: decision.lines,
      })),
      repairs: restored?.text ?? [],
    },
    messages,
  };
}

if (import.meta.main) process.exitCode = await command(process.argv.slice(2), importReport);
