import { isIcon } from '../knowledge/marks.ts';
import { middle } from '../read/extent.ts';
import { lineOf } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import { anchorColumns, anchorsOf, type Rule } from './anchor.ts';
import { laidBands, type Band } from './bands.ts';
import { cutNames } from './begun-names.ts';
import { rowsIn, type Body } from './body.ts';
import { iconOf, namesLeft } from './icons.ts';
import type { Laid } from './laid.ts';
import { withMergedNames } from './merged-names.ts';
import type { OpenTable } from './open-table.ts';
import { isInGrid } from './ruling.ts';
import type { Piece } from './piece.ts';
import { awayFrom } from './way.ts';
import type { Setting } from './setting.ts';
import type { RowRule } from './row.ts';
import type { Columned } from './sharing.ts';

/** What of a table tells how its rows are laid out. */
type LaidTable = Columned & Pick<OpenTable, 'left' | 'size' | 'icons'>;

/** A body as it is laid out, and whether its last row has figures and no name: it may stand on the next page. */
interface LaidBody {
  laid: Laid[];
  nameless: boolean;
}

/** Lays a body out: each row one line, each paragraph of a text one. `before`: the part on the page before. */
export function laidBody(
  { stretches, ruled }: Pick<Body, 'stretches' | 'ruled'>,
  table: LaidTable,
  { rulings, isWord, sharing }: Setting,
  isRest: boolean,
  before: RowRule['before'],
): LaidBody {
  const { kind, headings, edges, icons, size } = table;
  const left = icons ? namesLeft(table) : -Infinity;
  const isBefore = (word: Word, nth: number) =>
    word.right < left || (icons && nth === 0 && isIcon(word.text));
  const lines = rowsIn({ stretches });
  const glyphs = lines.flat().flatMap(({ words }) => words.filter(isBefore));
  const rows = lines.map((own) =>
    own.flatMap((line) => {
      const words = line.words.filter((word, nth) => !isBefore(word, nth));
      if (words.length === line.words.length) return [line];
      return words.length ? [lineOf(words)] : [];
    }),
  );
  const rule = anchorColumns(table);
  const grid = { edges, sides: { left: table.left, right: headings.at(-1)!.right }, rulings };
  const named = kind === 'figures' ? withMergedNames(rows, grid) : rows;
  const pieces = sharing
    .pieces(table, named, isRest)
    .map((own) => own.map((piece) => ({ ...piece, opens: isOpened(piece, glyphs) })));
  const isDrawn = ruled || rows.flat().some((line) => isInGrid(line, edges, rulings));
  const isCut = rule.anchor === 'date' && !isDrawn;
  // Lines of a table of figures are rows already.
  const usual = kind === 'figures' ? null : sharing.usual;
  const away = (own: readonly Piece[]) => (usual ? awayFrom(own, rule, usual) : 0);
  const segments = (isCut ? cutNames(pieces, headings, away) : pieces.map((own) => [own])).values();
  const bands = stretches.flatMap(({ kind, lines }): Band[] =>
    kind === 'text' ? [{ kind, lines }] : segments.next().value!.map((own) => ({ kind, pieces: own })),
  );
  const laid = laidBands(bands, {
    ...rule,
    isWord,
    headings: headings.map(({ text }) => text),
    grid,
    ruled: ruled || usual !== null,
    usual,
    before,
    size,
    lead: (row) => (icons ? `${iconOf(glyphs, row, left, rulings.icons)}\t` : ''),
  });
  return { laid, nameless: endsNameless(bands, rule) };
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
