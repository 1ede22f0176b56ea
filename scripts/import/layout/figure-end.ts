import { middle } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { figureLine, figuresRightOf, isFigureLine } from './figure-line.ts';
import { isCut, isEnd, isNameOnly, maxName, over } from './figure-name.ts';
import { crossing, isOneGrid, type Rulings } from './ruling.ts';
import { isFar } from './table-end.ts';
import { isUnitAlone } from '../table/unit.ts';

/** The line after a table's last: another head, a text, or what stands far below. */
export function figuresEnd(lines: readonly Line[], first: number, rulings: Rulings): number {
  const { size } = lines[first]!;
  const { length: columns } = figureLine(lines[first]!).figures;
  let lane = figuresRightOf(lines[first]!, -Infinity)[0]!.left;
  const stops = (n: number) => {
    const [above, line] = [lines[n - 1]!, lines[n]!];
    // Within rulings letters are of the table, however large an OCR measures them.
    const isOther = Math.abs(line.size - size) > 0.1 * size && crossing(line, rulings).length < 2;
    return isEnd(line) || isOther || (isFar(above, line) && !isOneGrid(above, line, rulings));
  };
  let end = first + 1;
  for (let n = end; n < lines.length && !stops(n); n++) {
    const line = lines[n]!;
    if (isFigureLine(line)) {
      const { label } = figureLine(line);
      const beyond = label
        .flatMap((each) => each.words)
        .filter((word) => word.right > lane + over * line.size);
      if (beyond.some((word) => /\p{L}/u.test(word.text)) && !isWorded(line, lane, columns)) break;
      lane = Math.min(lane, figuresRightOf(line, lines[first]!.left)[0]?.left ?? lane);
      end = n + 1;
    } else if (isWorded(line, lane, columns)) end = n + 1;
    else if (!isNameOnly(line, lane) || n - end >= maxName) break;
  }
  return withLastNames(lines, first, end, lane, stops, rulings);
}

//   Totalt            1 703,1       568,8       underskott
/** Whether words stand among the cells of a row of so many columns, the first of which begins at a lane. */
function isWorded(line: Line, lane: number, columns: number): boolean {
  const [name, ...cells] = phrasesOf(line, cellGap);
  const isOfPeriod = /(?<!\p{L})(?:tertial|kvartal|helår)(?!\p{L})/iu.test(textOf(line));
  return (
    name!.right < lane &&
    cells.length > 1 &&
    cells.length <= columns &&
    cells.every((each) => each.right > lane) &&
    cells.some(isFigureLine) &&
    !isOfPeriod
  );
}

/** A table's last name may go on below its figures. */
function withLastNames(
  lines: readonly Line[],
  first: number,
  end: number,
  lane: number,
  stops: (n: number) => boolean,
  rulings: Rulings,
): number {
  const pitch = Math.min(
    1.4 * lines[first]!.size,
    ...lines
      .slice(first + 1, end)
      .map((line, n) => middle(line) - middle(lines[first + n]!))
      .filter((each) => each > 0.8 * lines[first]!.size),
  );
  let to = end;
  //   Summa      800      804
  //   (tkr)
  while (to < lines.length && !stops(to) && !isUnitAlone(textOf(lines[to]!))) {
    const [above, line] = [lines[to - 1]!, lines[to]!];
    const isRest = /^[\p{Ll}\d(]/u.test(textOf(line)) && middle(line) - middle(above) < pitch + 0.5;
    if (!isNameOnly(line, lane) || !isRest || line.bold !== above.bold || isCut(above, line, rulings)) break;
    to++;
  }
  return to;
}
