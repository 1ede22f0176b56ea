import { anchorsOf, type Rule } from './anchor.ts';
import { beginsName, byColumn, linesIn, type Piece } from './piece.ts';
import { awayFrom, type Way } from './way.ts';
import { wayWeights } from '../weights.ts';

//   omsorgsboenden som kan påverka         the row began on the page before
//   Antal platser i daglig       215 st    Tertial 1
//   verksamhet                             2024
/**
 * A name, or the end of one, above a row whose own name begins below it: a whole one where the page before lacks it. None
 * where that may be of one row. `usual`: how most rows are set; `before`: the part on the page before, and whether its
 * last row has no name.
 */
export function restAbove(
  pieces: readonly Piece[],
  rule: Rule,
  usual: Way,
  before: { nameless: boolean } | null,
): readonly Piece[] {
  const lines = linesIn(pieces);
  const [first] = anchorsOf(pieces, rule);
  const at = lines.findIndex((line) => first && line[0]!.middle >= first.from - 0.4 * line[0]!.size);
  if (before && usual === 'top') {
    const cells = cellsAbove(lines, rule);
    if (cells.length) return cells;
  }
  if (before?.nameless) {
    const begin = lines.slice(0, at + 1).findLastIndex((line) => line.some(beginsName));
    const name = lines.slice(0, Math.max(0, begin)).flat();
    if (name.every(({ column }) => column === 0)) return name;
  }
  const begins = lines.flatMap((line, n) => (n > 0 && n <= at && line.some(beginsName) ? [n] : []));
  const away = (n: number) => awayFrom(lines.slice(n).flat(), rule, usual);
  const begin = begins.reduce((best, n) => (away(n) < away(best) ? n : best), begins[0] ?? 0);
  const above = lines.slice(0, begin).flat();
  const isName = above.length > 0 && above.every(({ column }) => column === 0);
  // Few names begin with a quotation.
  const far = isName && /^["”“’»]/.test(above[0]!.words[0]!.text) ? 0 : wayWeights.apart;
  return isName && (isRowEnd(above) || away(begin) + far < away(0)) ? above : [];
}

//                                    Tas fram av              the page before ends with the row of this cell:
//                                    nämnd                    rows that are set from the top begin with their names
//   Andel trygga      61 %   60 %                   2024
/** Cells above the first name of a page, none of which every row has, where that name's row has its anchor beside it. */
function cellsAbove(lines: readonly Piece[][], rule: Rule): readonly Piece[] {
  const isAnchor = ({ column }: Piece) => rule.anchors.includes(column);
  const begin = lines.findIndex((line) => line.some(({ column }) => column === 0));
  const above = lines.slice(0, Math.max(0, begin)).flat();
  const isWhole = begin > 0 && lines[begin]!.some(beginsName) && lines[begin]!.some(isAnchor);
  return isWhole && !above.some(isAnchor) ? above : [];
}

//   omsorgstagare i hemtjänst                    nämnd/styrelse      of "Tas fram av nämnd/styrelse"
/** Whether pieces are the end of a row, whose name and cells began above: each column goes on with a small letter. */
export function isRowEnd(part: readonly Piece[]): boolean {
  const chains = byColumn(part);
  return (
    chains.some(([first]) => first!.column === 0) &&
    chains.every(([first]) => /^\p{Ll}/u.test(first!.words[0]!.text))
  );
}

//   Nettoresultat för torget     1 680     1 661          the page ends here: the row's period stands on the next
/** Whether pieces are the beginning of a row, with cells and without its anchor. */
export function isRowBegin(part: readonly Piece[], { anchors }: Rule): boolean {
  const columns = new Set(part.map(({ column }) => column));
  return part.some(beginsName) && columns.size > 2 && !anchors.some((anchor) => columns.has(anchor));
}

/** The beginning of a row below one that has cells in its columns, too; none where the last row is whole. */
export function begunBelow(pieces: readonly Piece[], rule: Rule): readonly Piece[] {
  const lines = linesIn(pieces);
  for (let n = lines.length - 1; n > 0; n--) {
    const [above, below] = [lines.slice(0, n).flat(), lines.slice(n).flat()];
    const isTwo = (piece: Piece) => piece.column > 0 && above.some(({ column }) => column === piece.column);
    if (!lines[n]!.some(beginsName) || !isRowBegin(below, rule)) continue;
    return below.some(isTwo) && anchorsOf(above, rule).length > 0 ? below : [];
  }
  return [];
}
