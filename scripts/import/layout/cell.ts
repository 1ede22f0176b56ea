import { joinPieces } from '../lines/join.ts';
import { textOf, type Line } from '../read/line.ts';

/** Known words: where a narrow column broke one, it is put together again. */
export type IsWord = (word: string) => boolean;

//   13,2         12        Minskn
//   barn/av      340 st    ing
//   d.
/** The lines of a cell joined as a careful reader would: a word that the column broke in two is one again. */
export function cellText(lines: readonly Pick<Line, 'words'>[], isWord: IsWord): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const text = textOf(line);
    const above = pieces.at(-1);
    if (above !== undefined && isBroken(above, text, isWord))
      pieces[pieces.length - 1] = above.replace(/\u00ad$/, '') + text;
    else pieces.push(text);
  }
  return joinPieces(pieces);
}

//   65        202      12 34        2027       4,7
//   60        0        0            1          13,3      two figures, a year, thousands, a year and something else, two figures
/** Whether two lines are whole figures of their own: neither a year nor a group of thousands is broken in two. */
function isWhole(above: string, below: string): boolean {
  if (/(?:^|\D)(?:19|20)\d\d$/.test(above) || (/,\d+$/.test(above) && /^\d+,/.test(below))) return true;
  const isYear = /(?:^|\D)(?:19|20)\d\d$/.test(above + below);
  return !isYear && !/\d \d{1,2}$/.test(above) && /^\d{1,2}$/.test(below) && /(?:^|\D)\d{1,3}$/.test(above);
}

const last = /(?:^|[\s/])([\p{L}\u00ad]+)$/u;
const first = /^(\p{Ll}+)(\.?)/u;

/** Whether the last word of one line goes on in the first of the next. */
function isBroken(above: string, below: string, isWord: IsWord): boolean {
  if (/\u00ad$/.test(above)) return true;
  // "barn/avd" above ".": no line begins with a stop; "202" above "0": no group of thousands has two figures.
  if (
    /^[.,;:)](?!\d)/.test(below) ||
    (/\d$/.test(above) && /^\d{1,2}(?!\d)/.test(below) && !/[a-z]/i.test(below) && !isWhole(above, below))
  )
    return true;
  //   nämnd/         nämnd
  //   styrelse       /styrelse
  if (/\p{L}\/$/u.test(above) && /^\p{Ll}/u.test(below)) return true;
  if (/\p{L}$/u.test(above) && /^\/\p{Ll}/u.test(below)) return true;
  const start = last.exec(above)?.[1];
  const end = first.exec(below)?.[1];
  if (!start || !end) return false;
  const knows = (word: string) => isWord(word.toLowerCase());
  //   ska revidera         a column too narrow for a word breaks it where it stands alone
  //   de riktlinjer
  const isAlone = !above.includes(' ') && end.length <= 3;
  if (knows(start) && knows(end) && !(isAlone && knows(start + end))) return false;
  if (knows(start + end) || (!knows(start) && !knows(end))) return true;
  return end.length < 3 && !knows(end) && start.length > 3;
}
