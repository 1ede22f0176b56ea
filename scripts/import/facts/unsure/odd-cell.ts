import { readFigure } from '../../../../src/figure/figure.ts';
import type { Facts } from '../../../../src/model.ts';
import { saysNoFigure } from '../../knowledge/no-figure.ts';
import { isTargetInWords } from '../../knowledge/targets.ts';
import type { Unsure } from '../../read/types.ts';
import { rowsOf } from '../in-doubt.ts';
import { isWholeCell } from '../../table/whole-cell.ts';

const reason = 'Rutan är skannad, och det som lästs i den är inget helt tal eller mål';

//   90 %    44 Yo    90 9%    TT %    2,0 kg CO2 per kg livsmedel 1
//             ^^        ^    ^^                                    ^
/**
 * Cells of indicators on lines that an OCR read that are neither one figure with a known unit nor words that stand for
 * one: something of each is misread. What two signs or fewer follow may be a share.
 */
export function oddCells(facts: Facts, isScanned: (line: number) => boolean): Unsure[] {
  return rowsOf(facts).flatMap(({ cells, lines: [line], isOfTable }) => {
    const odd = isOfTable || !isScanned(line) ? [] : cells.filter(({ text }) => !isRead(text));
    return odd.map(({ text }) => ({ line, readings: [text, ...asShare(text)], reason }));
  });
}

/** Whether a text is one figure, or words that reports print in its place: others may be a figure read as letters. */
function isRead(text: string): boolean {
  if (/\d/.test(text)) return isWholeCell(text);
  return !/\p{L}/u.test(text) || isTargetInWords(text) || saysNoFigure(text);
}

/** What a cell says if all behind its figure is a misread "%". */
function asShare(text: string): string[] {
  const [, figure = ''] = /^(.*?\d) ?\S{1,2}$/.exec(text) ?? [];
  return readFigure(figure).value === null ? [] : [`${figure} %`];
}
