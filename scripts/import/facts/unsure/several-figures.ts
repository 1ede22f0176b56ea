import { readFigure } from '../../../../src/figure/figure.ts';
import type { Cell, Doubt, Facts } from '../../../../src/model.ts';
import { filled, withDoubts } from '../../meaning/row-cells.ts';
import { isWholeCell } from '../../table/whole-cell.ts';

const reason = 'Rutan har flera tal';

/** Puts cells that hold several figures in doubt, where nothing else does: their figures are the candidates. */
export function withSeveral(facts: Facts): Facts {
  const indicators = facts.indicators.map((row) => {
    const several = filled(row.cells).flatMap(({ column, cell }): Doubt[] => {
      const candidates = cell.value === null ? severalFigures(cell.text) : null;
      return candidates ? [{ cell: column, reason, candidates }] : [];
    });
    return several.length ? { ...row, doubts: withDoubts(row.doubts, several) } : row;
  });
  const inTables = facts.tables.flatMap(({ rows }, nth) => {
    const isTold = ({ text, line }: Cell) =>
      facts.doubts.some((each) => 'cell' in each && each.line === line && each.candidates.includes(text));
    return rows
      .flatMap((row) => row.cells)
      .flatMap((cell): Doubt[] => {
        const candidates = cell?.value === null && !isTold(cell) ? severalFigures(cell.text) : null;
        return candidates ? [{ cell: `tables/${nth}`, reason, candidates, line: cell!.line }] : [];
      });
  });
  return { ...facts, indicators, doubts: [...facts.doubts, ...inTables] };
}

//   649,3 629,9 19,4      5 633 st 5 701 st      ~~441,4~~ 796,1      78,6 % 2024
const part = /[(+−–-]?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)*\)?(?: (?:%|\p{L}+))?/gu;

/** The figures that a cell holds, and nothing besides; null where it holds one, or words. */
function severalFigures(text: string): string[] | null {
  const plain = text.replaceAll('~~', '');
  const parts = plain.match(part) ?? [];
  const isAll = parts.length > 1 && parts.join(' ') === plain && !isWholeCell(text);
  return isAll && parts.every((each) => readFigure(each, { money: true }).value !== null) ? parts : null;
}
