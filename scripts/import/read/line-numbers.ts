import { Lines } from '../lines/lines.ts';

const numbered = /^( {0,6})(\d{1,4})(?= |$)/;

/** A text of fewer lines says nothing, and so many of its lines count the lines where a margin does. */
const least = 20;
const share = 0.95;

//    12  Uppföljning av kommunfullmäktiges inriktningsmål
//    13  Uppfylls helt
/** Lines without the numbers that a margin counts them by, blanks in their place; others are left as they are. */
export function withoutLineNumbers(lines: Lines): Lines {
  const filled = [...lines.filled([1, lines.last])];
  const ahead = filled.map(([n, line]) => Number(numbered.exec(line)?.[2] ?? NaN) - n);
  const counted = ahead.filter((by, at) => by === ahead[at - 1] || by === ahead[at + 1]).length;
  if (filled.length < least || counted < share * filled.length) return lines;
  return lines.map((line) => line.replace(numbered, (all) => ' '.repeat(all.length)));
}
