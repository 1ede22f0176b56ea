import { spacedNumber } from '../../../../src/figure/number.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

const figure = new RegExp(String.raw`(?<!\S)${spacedNumber}(?: ?(?:%|st))?(?!\S)`, 'g');
//   2019   2020   2021      what a chart or a list counts by
const year = /^20\d\d$/;
/** So many beside each other are no sentence, and a line of them is none of a chart's where another is near. */
const [fewest, near] = [3, 12];

//   Antal lag      77    79    81      no head, or one that falls apart: nothing tells a table
//   Antal spår     17    19    21
/** Rows of figures that were read as text: whatever they say is missing from the facts. */
export function rowsInText({ report: { lines }, told }: Whole): ReportRemark[] {
  const rows = told.flatMap(({ lines: own }) => [...lines.in(own)].filter(([, line]) => isRow(line)));
  const at = rows.map(([n]) => n);
  const isNear = (n: number) => at.some((each) => each !== n && Math.abs(each - n) <= near);
  const [first, ...others] = at.filter((n) => isNear(n) || isSumRow(lines.at(n)));
  if (first === undefined) return [];
  const printed = lines.at(first).trim().replaceAll(/\s+/g, ' ');
  const count = others.length + 1;
  const reason = `Tal står på rad utan en tabell som går att läsa, ${count === 1 ? 'här' : `på ${count} rader härifrån`}: de saknas`;
  const message = `Unexpected figures beside each other in a text, on ${count === 1 ? 'a line' : `${count} lines`} from "${printed}", expected a table with a head: they are missing. Compare with the original`;
  return [reportRemark('cut', [first, others.at(-1) ?? first], reason, message)];
}

//   Summa   2,0   2,5
/** Whether a line is the sums of a table: it ends one, and says so by itself. */
function isSumRow(line: string): boolean {
  return sumRow.test(line.trim()) && pairsOn(line) > 0;
}
const sumRow = new RegExp(String.raw`^(?:summa|totalt)(?:\s+${spacedNumber})+$`, 'i');

/** Whether so many figures stand beside each other on a line, or the sums of a table do. */
function isRow(line: string): boolean {
  return pairsOn(line) > fewest - 2 || isSumRow(line);
}

/** How many figures of a line stand right behind another. */
function pairsOn(line: string): number {
  const figures = [...line.matchAll(figure)].filter(([text]) => !year.test(text));
  const ends = figures.map(({ 0: text, index }) => index + text.length);
  const pairs = figures.filter(({ index }, n) => n > 0 && line.slice(ends[n - 1], index).trim() === '');
  return pairs.length;
}
