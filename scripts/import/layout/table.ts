import { analysisWord } from '../knowledge/phrases.ts';
import { textOf, type Line } from '../read/line.ts';
import type { Alike } from './alike.ts';
import { bodyOf, rowsIn, type Body } from './body.ts';
import { isAcross, isValued } from './columns.ts';
import type { TableHead } from './heading.ts';
import { hasIcons, overNames } from './icons.ts';
import { laidBody } from './laid-body.ts';
import type { Laid, LaidPart } from './laid.ts';
import { headOf, startOf, type OpenTable } from './open-table.ts';
import { isInGrid } from './ruling.ts';
import { standsBelow } from './moved.ts';
import type { Setting } from './setting.ts';

/** The table whose head stands on the lines, down to its end on this page. `goesOn`: whether the row before it has no name. */
export function tablePart(
  lines: readonly Line[],
  rough: TableHead,
  setting: Setting,
  alike: Alike,
  goesOn: boolean,
): LaidPart<OpenTable> {
  const head = alike(lines, rough, setting);
  const from = head.lines[1] + 1;
  const start = startOf(lines, head);
  const body = bodyOf(lines, from, start, setting);
  const rows = rowsIn(body).flat();
  const open = overNames(start, rows);
  open.icons = hasIcons(rows, open, setting.rulings);
  const printed = { text: headOf(open), extent: head.extent };
  open.headOnly = !body.stretches.length;
  const laid = laidOn(body, open, setting, false, goesOn);
  return { laid: [printed, ...laid], next: body.next, open };
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
  const open = { ...table, headOnly: false };
  const body = bodyOf(lines, 0, open, setting);
  const fits = lines
    .slice(0, body.next)
    .some((line) => !isAcross(line, table.headings) && isValued(line, table.edges));
  if (!body.next || (!fits && !table.inAnalysis)) return null;
  const laid = laidOn(body, open, setting, true, table.nameless);
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
function laidOn(body: Body, table: OpenTable, setting: Setting, isRest: boolean, goesOn: boolean): Laid[] {
  const last = body.stretches.at(-1);
  if (last) table.inAnalysis = last.kind === 'text';
  const { laid, nameless } = laidBody(body, table, setting, isRest, goesOn);
  table.nameless = nameless;
  return laid;
}
