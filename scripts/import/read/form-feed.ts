import { Lines } from '../lines/lines.ts';

/** Lines as an editor shows them, and the pages that form feeds part. */
export interface Fed {
  /** The lines without form feeds. */
  lines: Lines;
  /** The first line of each page, null where there is no form feed; a page without text has the next one's. */
  pages: number[] | null;
}

//   … sidans sista rad
//   ^LSidhuvud på nästa          a form feed begins the page of its line; behind text it begins the next line's
/** Parts pages at form feeds. One at the end of the text ends the last page and begins none. */
export function fed(printed: readonly string[]): Fed {
  const starts: number[] = [];
  const lines = printed.map((line, at) => {
    if (!line.includes('\f')) return line;
    const begins = /^[\s\f]*/.exec(line)![0].split('\f').length - 1;
    const ends = line.split('\f').length - 1 - begins;
    for (let n = 0; n < begins; n++) starts.push(at + 1);
    for (let n = 0; n < ends; n++) starts.push(at + 2);
    return line.replace(/^[\s\f]*\f/, '').replaceAll('\f', ' ');
  });
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  const pages = [1, ...starts.filter((line) => line <= lines.length)];
  return { lines: new Lines(lines), pages: starts.length ? pages : null };
}
