import { Lines } from '../lines/lines.ts';
import { isNameless, isRule, stroke } from './markdown.ts';
import { apart, areQuoted, masked } from './quoted.ts';

/** What parts cells instead of tabs, and how the cells of a line come out of it. */
const marks: readonly { form: RegExp; pair?: RegExp; cells(line: string): string[] }[] = [
  // Markdown: a mark before each cell and behind the last, which may stand in a cell behind a stroke.
  {
    form: /^\s*\|.*\|\s*$/,
    cells: (line) => line.trim().slice(1, -1).split(stroke),
  },
  // No blank follows within a row: in a sentence one does.
  { form: /^[^;]*;(?! |.*; ).*;/, pair: /^[^;\t]+;(?! )[^;]*$/, cells: (line) => apart(line, ';') },
];

//   Indikator,Utfall,Årsmål          Indikator | Utfall | Årsmål
//   Antal lindar,,"1 234,5"          Antal lindar |  | 14
/** What texts hold besides, and what parts cells all the same where it parts headings, and as many cells below them. */
const bare = [
  { mark: ',', within: '[^,]*', foreign: /\t|, / },
  { mark: '|', within: '[^|]*', foreign: /\t|^\s*\||\S\| | \|\S/ },
].map(({ mark, within, foreign }) => {
  const heading = String.raw`\s*(?:"+|\p{Lu}${within}|20\d\d)?\s*`;
  // A figure before the first mark, but for a year, is a row's.
  const head = new RegExp(`^(?![^\\d${mark}]*(?!20\\d\\d)\\d)${heading}(?:[${mark}]${heading})+$`, 'u');
  const count = (line = '') => (foreign.test(masked(line)) ? 0 : apart(line, mark).length);
  return { mark, count, isHead: (line: string) => head.test(masked(line)) };
});

//   | Indikator | Utfall | Årsmål |        Indikator;Utfall;Årsmål        Indikator⇥Utfall⇥Årsmål
//   |---|---|---|                          Antal lindar;12;14             Antal lindar⇥12⇥14
//   | Antal lindar | 12 | 14 |
/** A text with tabs between the cells of its tables, where another mark parts those of lines below one another. */
export function withTabs(lines: Lines): Lines {
  const out = lines.texts.map((line) =>
    line.includes('\t') && areQuoted(line) ? apart(line, '\t').join('\t') : line,
  );
  // Rows of several lines leave empty ones.
  const filled = lines.texts.flatMap((line, at) => (line === '' ? [] : [at]));
  const texts = filled.map((at) => lines.texts[at]!);
  for (const { form, pair, cells } of marks) {
    const isWide = (line = '') => form.test(masked(line)) && !line.includes('\t') && cells(line).length > 1;
    // Two cells are a row where others in the text have more.
    const isMarked = pair !== undefined && texts.some((line, n) => isWide(line) && isWide(texts[n + 1]));
    const isPair = (line = '') => isMarked && !isWide(line) && pair.test(masked(line));
    let width = 0;
    texts.forEach((line, n) => {
      const isRow = isPair(line) ? isPair : isWide;
      // A row alone, below a line of text, has as many cells as those above it.
      if (!isRow(line) || (![texts[n - 1], texts[n + 1]].some(isRow) && cells(line).length !== width)) return;
      width = cells(line).length;
      out[filled[n]!] = isRule(line) ? '' : joined(cells(line));
      if (isRule(line) && n > 0 && isNameless(cells(texts[n - 1]!))) out[filled[n - 1]!] = '';
    });
  }
  for (const { mark, isHead, count } of bare) {
    const heads = texts.flatMap((line, n) =>
      count(line) > 1 && count(texts[n + 1]) === count(line) && isHead(line) ? [n] : [],
    );
    if (!heads.some((n) => count(texts[n]) > 2)) continue;
    for (const from of heads)
      for (let n = from; count(texts[n]) === count(texts[from]); n++)
        out[filled[n]!] = joined(apart(texts[n]!, mark));
  }
  return new Lines(out);
}

function joined(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\t');
}
