import { analysisWord } from '../knowledge/phrases.ts';
import { phrasesOf, textOf, wordGap, type Line } from '../read/line.ts';
import type { Alike } from './alike.ts';
import { hasAnchor } from './anchor.ts';
import { bodyOf, isAnalysisWord, rowsIn, type Body } from './body.ts';
import { isAcross, isValued } from './columns.ts';
import type { TableHead } from './heading.ts';
import { hasIcons, overNames } from './icons.ts';
import { laidBody } from './laid-body.ts';
import type { Laid, LaidPart } from './laid.ts';
import { headOf, startOf, type OpenTable } from './open-table.ts';
import type { RowRule } from './row.ts';
import { areMoved, isInGrid } from './ruling.ts';
import { standsBelow } from './moved.ts';
import { endsSentence } from './prose.ts';
import { endsTable } from './table-end.ts';
import type { Setting } from './setting.ts';

//   Analys
//   Nämnden har stärkt samverkan med           the page ends here
//   Indikator       Utfall      Årsmål
//   föreningar i hela området.                 or a whole sentence, as no name is
/** The table whose head stands on the lines, down to its end on this page. `before`: what it may go on with. */
export function tablePart(
  lines: readonly Line[],
  rough: TableHead,
  setting: Setting,
  alike: Alike,
  before: OpenTable | null,
): LaidPart<OpenTable> {
  const head = withoutPeriods(alike(lines, rough, setting), lines);
  const from = head.lines[1] + 1;
  const first = lines[from];
  const isText = first && (/^\p{Ll}/u.test(textOf(first)) || endsSentence(first));
  const goesOn = before?.awaitsText === true || (isText === true && before?.inAnalysis === true);
  const start = { ...startOf(lines, head), inAnalysis: goesOn };
  const body = bodyOf(lines, from, start, setting);
  const rows = rowsIn(body).flat();
  const open = overNames(start, rows);
  open.icons = hasIcons(rows, open, setting.rulings);
  const printed = { text: headOf(open), extent: head.extent };
  open.headOnly = !body.stretches.length;
  const laid = laidOn(body, open, setting, false, before);
  return { laid: [printed, ...laid], next: body.next, open };
}

//   Indikator       Utfall      Period
//   Gröna tak         61 %                    nothing but its figures parts one row from the next
/** A head none of whose rows has a period: its column tells nothing of them. */
function withoutPeriods(head: TableHead, lines: readonly Line[]): TableHead {
  const below = lines.slice(head.lines[1] + 1);
  const end = below.findIndex((line) => endsTable(textOf(line)));
  if (below.slice(0, end < 0 ? undefined : end).some((line) => hasAnchor(line, head))) return head;
  const roles = head.roles.map((role) => (role === 'period' || role === 'periodicity' ? null : role));
  return { ...head, roles };
}

/** What goes on at a page's top with a table of the page before; null where nothing does. */
export function restOf(
  lines: readonly Line[],
  table: OpenTable,
  setting: Setting,
): LaidPart<OpenTable> | null {
  const first = lines[0];
  if (!first) return null;
  const isAlike = Math.abs(first.size - table.size) <= 0.06 * table.size;
  if (!isAlike && !isInGrid(first, table.edges, setting.rulings)) return null;
  if (first.bold && !table.bold && !analysisWord.test(textOf(first))) return null;
  const rough = bodyOf(lines, 0, table, setting);
  const open = { ...table, edges: widened(rowsIn(rough).flat(), table, setting), headOnly: false };
  const body = bodyOf(lines, 0, open, setting);
  const own = lines.slice(0, body.next);
  const fits = own.some((line) => !isAcross(line, open.headings) && isValued(line, open.edges));
  if (!body.next || (!fits && !table.inAnalysis && !isNameRest(own, open))) return null;
  const laid = laidOn(body, open, setting, true, { nameless: table.nameless });
  const isOpen = table.headOnly && !standsBelow(rowsIn(body).flat(), table);
  return { laid: isOpen ? laid.map((each) => inAnyColumn(each, table)) : laid, next: body.next, open };
}

/** A row each of whose cells may stand in any column behind the names'. */
function inAnyColumn(row: Laid, { headings }: OpenTable): Laid {
  const at = headings.flatMap((_, column) => (column > 0 ? [column] : []));
  const columns = { headings: headings.map(({ text }) => text), at };
  const [, ...cells] = row.text.split('\t');
  return { ...row, open: cells.flatMap((text) => (text ? [{ readings: [text], columns }] : [])) };
}

/** Lays a body out, and notes how it ends. */
function laidOn(
  body: Body,
  table: OpenTable,
  setting: Setting,
  isRest: boolean,
  before: RowRule['before'],
): Laid[] {
  const last = body.stretches.at(-1);
  if (last) {
    table.inAnalysis = last.kind === 'text';
    table.awaitsText = table.inAnalysis && isAnalysisWord(last.lines.at(-1)!);
  }
  const { laid, nameless } = laidBody(body, table, setting, isRest, before);
  table.nameless = nameless;
  return laid;
}

//   Andel nöjda med maten      81 %        on the page before
//   Andel trygga hemma på kvällen 75 %     names may be longer on this one than where its columns were told
/** Where columns end on a page that goes on with a table: its names reach farther where no cell of these lines stands. */
function widened(lines: readonly Line[], { edges, left }: OpenTable, { rulings }: Setting): number[] {
  const [end, ...others] = edges as [number, ...number[]];
  if (areMoved(rulings)) return [end, ...others];
  const phrases = lines.map((line) => phrasesOf(line, wordGap));
  const isName = (phrase: Line) => Math.abs(phrase.left - left) < phrase.size;
  const names = phrases.flatMap((own) => own.filter(isName).map(({ right }) => right + 1));
  const cells = phrases.flatMap((own) => own.filter((each) => !isName(each)).map((each) => each.left));
  const wide = Math.max(end, ...names);
  return [wide < Math.min(...cells) ? wide : end, ...others];
}

//   Ta fram en plan för att öka            the page ends here
//   andelen ängsmark                       nothing but the rest of the name is left for the next one, or the row's analysis too
//   Analys
/** Whether lines are the rest of a name that the page before cut, above its analysis or nothing: none of it reaches farther than names do. */
function isNameRest(lines: readonly Line[], { edges, left }: OpenTable): boolean {
  const [first] = lines;
  // "Nattvandring (aktivitet" above "SÖK)": it closes a bracket that it does not open.
  if (!first || !/^(?:[\p{Ll}(]|[^(]*\))/u.test(textOf(first))) return false;
  const end = lines.findIndex((line) => analysisWord.test(textOf(line)));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .every((line) => line.right < edges[0]! && Math.abs(line.left - left) < line.size);
}
