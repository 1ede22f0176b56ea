import { isHalfPeriod, readPeriod } from '../../../src/printed-period.ts';
import { analysisWord, isEconomyLine } from '../knowledge/phrases.ts';
import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { centre } from '../read/extent.ts';
import { textOf, type Line } from '../read/line.ts';
import { opensDate } from '../table/date.ts';
import { anchorColumns, type Rule } from './anchor.ts';
import { isAcross } from './columns.ts';
import { nextHead, type TableHead } from './heading.ts';
import type { OpenTable } from './open-table.ts';
import type { Rulings } from './ruling.ts';

/** No row's anchor stands farther below its first line than this, in lines. */
export const reach = 9;

/** The line after a table's last: where another head, a heading, another size or a text of its own begins. */
export function endOf(lines: readonly Line[], from: number, table: OpenTable, rulings: Rulings): number {
  const { head, size } = table;
  const [name] = head.headings as [TableHead['headings'][number]];
  let inAnalysis = table.inAnalysis || from === 0;
  let n = from;
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    const text = textOf(line);
    const above = n > from ? lines[n - 1]!.bottom : head.extent.bottom;
    const across = isAcross(line, head.headings);
    if (analysisWord.test(text)) inAnalysis = true;
    else if (!across && line.words.some((word) => word.left > head.headings[1]!.left - 2)) inAnalysis = false;
    if ((nextHead(lines, n, rulings)?.lines[0] ?? Infinity) <= n) break;
    if (goalHeading(text) || isAssessment(text) || isEconomyLine(text)) break;
    if (Math.abs(line.size - size) > 0.1 * size) break;
    const gap = line.top - above;
    if (gap > 3.2 * size) break;
    if (across && !inAnalysis) break;
    const apart = n > from && gap > (inAnalysis ? 0.9 : 0.6) * size;
    if (apart && !across && !analysisWord.test(text) && !anchorAhead(lines, n, head)) break;
    if (/^(?:\d\)|\*+\)?)\s\p{L}/u.test(text) && line.left <= name.right) break;
  }
  return n;
}

/** Whether a period, a date or a figure stands under its heading, or the page ends, before long. */
function anchorAhead(lines: readonly Line[], n: number, head: TableHead): boolean {
  const { anchors, anchor } = anchorColumns(head);
  const { headings } = head;
  const under = anchors.map((at) => ({
    left: headings[at - 1]!.right,
    right: headings[at + 1]?.left ?? Infinity,
  }));
  for (let at = n; at < n + reach; at++) {
    const line = lines[at];
    if (!line) return true;
    const met = line.words.some((word) =>
      under.some(
        (heading) =>
          centre(word) > heading.left && centre(word) < heading.right && isAnchor(word.text, anchor),
      ),
    );
    if (met) return true;
  }
  return false;
}

export function isAnchor(text: string, anchor: Rule['anchor']): boolean {
  if (anchor === 'date') return opensDate(text);
  if (anchor === 'figure') return /\d/.test(text);
  return readPeriod(text) !== null || isHalfPeriod(text) || /^T[12]$/.test(text);
}
