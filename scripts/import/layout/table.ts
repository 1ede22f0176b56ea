import { isIcon } from '../knowledge/marks.ts';
import { analysisWord } from '../knowledge/phrases.ts';
import { middle } from '../read/extent.ts';
import { lineOf, textOf, type Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import { anchorColumns, anchorsOf, type Rule } from './anchor.ts';
import type { Alike } from './alike.ts';
import { laidBands, type Band } from './bands.ts';
import { cutNames } from './begun-names.ts';
import { bodyOf, isValued, type Body } from './body.ts';
import { isAcross } from './columns.ts';
import type { TableHead } from './heading.ts';
import { hasIcons, iconOf, namesLeft, overNames } from './icons.ts';
import type { Laid, LaidPart } from './laid.ts';
import { headOf, startOf, type OpenTable } from './open-table.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';

/** The table whose head stands on the lines, down to its end on this page. `goesOn`: whether the row before it has no name. */
export function tablePart(
  lines: readonly Line[],
  rough: TableHead,
  setting: Setting,
  alike: Alike,
  goesOn: boolean,
): LaidPart<OpenTable> {
  const { rulings } = setting;
  const head = alike(lines, rough, rulings);
  const from = head.lines[1] + 1;
  const start = startOf(lines, head);
  const body = bodyOf(lines, from, start, rulings);
  const rows = body.stretches.flatMap((each) => (each.kind === 'rows' ? each.lines : []));
  const open = overNames(start, rows);
  open.icons = hasIcons(rows, open, rulings);
  const printed = { text: headOf(open), extent: head.extent };
  return { laid: [printed, ...laidBody(body, open, setting, false, goesOn)], next: body.next, open };
}

/** What goes on at a page's top with a table of the page before; null where nothing does. */
export function restOf(
  lines: readonly Line[],
  table: OpenTable,
  setting: Setting,
): LaidPart<OpenTable> | null {
  const first = lines[0];
  if (!first || Math.abs(first.size - table.size) > 0.06 * table.size) return null;
  if (first.bold && !table.bold && !analysisWord.test(textOf(first))) return null;
  const open = { ...table, extent: { ...table.extent, bottom: first.top - 1 } };
  const body = bodyOf(lines, 0, open, setting.rulings);
  const fits = lines
    .slice(0, body.next)
    .some((line) => !isAcross(line, table.headings) && isValued(line, table.edges));
  if (!body.next || (!fits && !table.inAnalysis)) return null;
  return { laid: laidBody(body, open, setting, true, table.nameless), next: body.next, open };
}

function laidBody(
  { stretches, ruled }: Body,
  table: OpenTable,
  { rulings, isWord, sharing }: Setting,
  isRest: boolean,
  goesOn: boolean,
): Laid[] {
  const { kind, headings, edges, icons, size } = table;
  const last = stretches.at(-1);
  if (last) table.inAnalysis = last.kind === 'text';
  const left = icons ? namesLeft(table) : -Infinity;
  const isBefore = (word: Word, nth: number) =>
    word.right < left || (icons && nth === 0 && isIcon(word.text));
  const lines = stretches.filter((each) => each.kind === 'rows').map((each) => each.lines);
  const glyphs = lines.flat().flatMap(({ words }) => words.filter(isBefore));
  const rows = lines.map((own) =>
    own.flatMap((line) => {
      const words = line.words.filter((word, nth) => !isBefore(word, nth));
      if (words.length === line.words.length) return [line];
      return words.length ? [lineOf(words)] : [];
    }),
  );
  const rule = { columns: headings.length, ...anchorColumns(table) };
  const pieces = sharing.pieces({ kind, headings, edges, rule }, rows, isRest).values();
  const bands = stretches.flatMap(({ kind, lines }): Band[] => {
    if (kind === 'text') return [{ kind, lines }];
    const own = pieces.next().value!.map((piece) => ({ ...piece, opens: isOpened(piece, glyphs) }));
    return (rule.anchor === 'date' ? cutNames(own, headings) : [own]).map((pieces) => ({ kind, pieces }));
  });
  table.nameless = endsNameless(bands, rule);
  return laidBands(bands, {
    ...rule,
    isWord,
    headings: headings.map(({ text }) => text),
    grid: { edges, sides: { left: headings[0]!.left, right: headings.at(-1)!.right }, rulings },
    ruled: ruled || sharing.usual !== null,
    usual: sharing.usual,
    goesOn,
    size,
    lead: (row) => (icons ? `${iconOf(glyphs, row, left, rulings.icons)}\t` : ''),
  });
}

/** Whether an icon before a name tells that it begins. */
function isOpened({ column, middle: at }: Piece, icons: readonly Word[]): boolean {
  return column === 0 && icons.some((icon) => isIcon(icon.text) && Math.abs(middle(icon) - at) < 1);
}

//                   12 st    15 st    2024      the page ends here: the name stands on the next
/** Whether the last row has figures and no name. */
function endsNameless(bands: readonly Band[], rule: Rule): boolean {
  const last = bands.at(-1);
  if (last?.kind !== 'rows') return false;
  const anchor = anchorsOf(last.pieces, rule).at(-1);
  if (!anchor) return false;
  return last.pieces.every(({ column, middle: at, size }) => column > 0 || at < anchor.from - 0.4 * size);
}
