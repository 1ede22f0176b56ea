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
  const [first, ...others] = at.filter((n) => at.some((each) => each !== n && Math.abs(each - n) <= near));
  if (first === undefined) return [];
  const printed = lines.at(first).trim().replaceAll(/\s+/g, ' ');
  const reason = `Tal står på rad utan en tabell som går att läsa, på ${others.length + 1} rader härifrån: de saknas`;
  const message = `Unexpected figures beside each other in a text, on ${others.length + 1} lines from "${printed}", expected a table with a head: they are missing. Compare with the original`;
  return [reportRemark('cut', [first, others.at(-1)!], reason, message)];
}

/** Whether so many figures stand beside each other on a line. */
function isRow(line: string): boolean {
  const figures = [...line.matchAll(figure)].filter(([text]) => !year.test(text));
  const ends = figures.map(({ 0: text, index }) => index + text.length);
  const pairs = figures.filter(({ index }, n) => n > 0 && line.slice(ends[n - 1], index).trim() === '');
  return pairs.length > fewest - 2;
}
