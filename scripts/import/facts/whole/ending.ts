import { undress } from '../../lines/clean.ts';
import { goalHeading, plainLine } from '../../lines/goal-heading.ts';
import { economyHeading } from '../../knowledge/phrases.ts';
import type { FigureTable } from '../../table/types.ts';
import { isTrimmed } from '../../table/trimmed.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';
import { isLastListed } from './listed.ts';

/** Why a text cannot end where it does: for the reader, and what whoever imports should look for. */
type Why = readonly [reason: string, expected: string];

const cutRow: Why = ['Texten slutar mitt i en rad i en tabell', 'the rest of the row'];
const cutTable: Why = ['Texten slutar mitt i en tabell', 'the rest of the table'];
const cutSentence: Why = ['Texten slutar mitt i en mening', 'the rest of the sentence'];
const bareHeading: Why = ['Texten slutar med en rubrik', 'text below the heading'];
const pointing: Why = ['Texten hänvisar till något nedanför sitt slut', 'what its last sentence points to'];
const noEconomy: Why = ['Uppföljningen av ekonomin saknas', 'what every report has at its end, the economy'];

/**
 * Whether a text ends where a report may end: behind a whole sentence, row and table, or with the last of the headings
 * that it lists, and with the economy told. Signatures below prove its end.
 */
export function ending(whole: Whole): ReportRemark[] {
  const last = lastLine(whole);
  const why =
    (whole.pages.attest ? null : (inTable(whole, last) ?? inText(whole, last))) ?? withoutEconomy(whole);
  if (!why) return [];
  const [reason, expected] = why;
  const message = `Unexpected end of the text, expected ${expected}: import the whole report`;
  return [reportRemark('cut', [last, last], reason, message)];
}

/** The last line that holds something of the report itself. */
function lastLine({ report: { lines }, tables, pages }: Whole): number {
  const [first, last] = pages.body;
  for (let n = last; n > first; n--) if (lines.at(n).trim() !== '' && !tables.furniture.has(n)) return n;
  return first;
}

function inTable({ report, source, tables }: Whole, last: number): Why | null {
  const all = [...tables.records, ...tables.figures];
  if (!tables.taken.has(last)) return null;
  const table = all.find(
    ({ headerLines, rows }) => headerLines.includes(last) || rows.some(({ line }) => line === last),
  );
  const row = table?.rows.find(({ line }) => line === last);
  if (report.letters === 'ocr') return source.ended ? null : cutRow;
  if (!table || !row) return cutTable;
  const filled = row.cells.filter((each) => each !== '');
  if (table.kind !== 'figures' && filled.length === 1) return endsSentence(filled[0]!) ? null : cutRow;
  // A last line without its line end may lack the rest of its last figure, and nothing else would tell.
  if (!source.ended) return cutRow;
  const width = table.kind === 'figures' ? table.header.cells.length : table.header.columns.length;
  if (row.cells.length < width && !isTrimmed(all)) return cutRow;
  return table.kind === 'figures' && lacksSum(table) ? cutTable : null;
}

/** What a table adds up to at its end. */
const sum = /^(?:summa|totalt?|netto|s:a|resultat)(?!\p{L})/iu;

/** Whether a table's last row is not its sum. A table that a text goes on below may lack one. */
function lacksSum({ rows }: FigureTable): boolean {
  return !sum.test(undress(rows.at(-1)?.cells[0] ?? ''));
}

function endsSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/.test(text.replaceAll('*', '').trim());
}

/** "… enligt tabellen nedan.": what stands below is lost. */
const pointsBelow = /(?<!\p{L})nedan[^\p{L}\d]*$/iu;

/** The customary last heading, under which often nothing stands. */
const lastHeading = /^(?:övrigt|övriga (?:frågor|redovisningar)|särskilda redovisningar)$/i;

function inText({ report, source, told, pages, tables, head }: Whole, last: number): Why | null {
  if (tables.taken.has(last)) return null;
  // A list of attachments is the last that a report holds.
  if (source.ended && head.attachments.at(-1)?.owned.at(-1) === last) return null;
  const line = report.lines.at(last);
  if (endsSentence(line)) return pointsBelow.test(line) ? pointing : null;
  const end = told.findLast(({ lines }) => lines[0] <= last && last <= lines[1]);
  // A list whose items have no stop may end with such an item; a text cut inside a line has no line end.
  const above = end?.kind === 'item' ? told[told.indexOf(end) - 1] : undefined;
  if (above?.kind === 'item' && !endsSentence(above.text) && source.ended) return null;
  if (goalHeading(line) || end?.kind === 'heading')
    return lastHeading.test(plainLine(line)) && isLastListed(line, { report, pages }) ? null : bareHeading;
  return cutSentence;
}

/** Every report tells of the economy, below its goals. */
function withoutEconomy({ report, budgets }: Whole): Why | null {
  const isEconomy = (line: string) => line.length < 120 && economyHeading.test(plainLine(line));
  const kinds = ['driftbudget', 'verksamhetsomraden', 'resultatenheter', 'investeringar'];
  if (budgets.tables.some(({ kind }) => kinds.includes(kind)) || report.lines.texts.some(isEconomy))
    return null;
  return noEconomy;
}
