import { Lines } from '../lines/lines.ts';

/** What parts cells instead of tabs, and how the cells of a line come out of it. */
const marks: readonly { form: RegExp; cells(line: string): string[] }[] = [
  // Markdown: a mark before each cell and behind the last, which may stand in a cell behind a stroke.
  {
    form: /^\s*\|.*\|\s*$/,
    cells: (line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/),
  },
  // No blank follows within a row: in a sentence one does.
  { form: /^[^;]*;(?! |.*; ).*;/, cells: (line) => apart(line, ';') },
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
  const head = new RegExp(`^(?![^\\d${mark}]*(?!20\\d\\d)\\d)${heading}(?:[${mark}]${heading}){2,}$`, 'u');
  const count = (line = '') => (foreign.test(masked(line)) ? 0 : apart(line, mark).length);
  return { mark, count, isHead: (line: string) => count(line) > 2 && head.test(masked(line)) };
});

//   "Andel nöjda; alla";"61,5 %";       a spreadsheet quotes cells that hold what parts them, or all of them
const quoted = /(?<=^|[;,|\t])"((?:[^"]|"")*)"(?=[;,|\t]|$)/g;

/** A line whose quoted cells say nothing, as long as it is. */
function masked(line: string): string {
  return line.includes('"') ? line.replace(quoted, (cell) => '"'.repeat(cell.length)) : line;
}

/** The cells of a line that a mark parts, without the quotes around them. */
function apart(line: string, mark: string): string[] {
  const parts = masked(line).split(mark);
  let at = 0;
  return parts.map(({ length }) => {
    const cell = line.slice(at, at + length);
    at += length + mark.length;
    return cell.replace(quoted, (_, said: string) => said.replaceAll('""', '"'));
  });
}

/** What parts the head of a Markdown table from its rows. */
const rule = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

//   | Indikator | Utfall | Årsmål |        Indikator;Utfall;Årsmål        Indikator⇥Utfall⇥Årsmål
//   |---|---|---|                          Antal lindar;12;14             Antal lindar⇥12⇥14
//   | Antal lindar | 12 | 14 |
/** A text with tabs between the cells of its tables, where another mark parts those of lines below one another. */
export function withTabs(lines: Lines): Lines {
  // One cell in quotes may be a name that is quoted.
  const out = lines.texts.map((line) =>
    line.includes('\t') && (line.match(quoted)?.length ?? 0) > 1 ? apart(line, '\t').join('\t') : line,
  );
  for (const { form, cells } of marks) {
    const isRow = (line = '') => form.test(masked(line)) && !line.includes('\t') && cells(line).length > 1;
    let width = 0;
    lines.texts.forEach((line, at) => {
      if (!isRow(line)) return;
      // A row alone, below a line of text, has as many cells as those above it.
      if (![lines.texts[at - 1], lines.texts[at + 1]].some(isRow) && cells(line).length !== width) return;
      width = cells(line).length;
      out[at] = rule.test(line) ? '' : tabbed(cells(line));
    });
  }
  for (const { mark, isHead, count } of bare)
    lines.texts.forEach((line, from) => {
      if (!isHead(line) || count(lines.texts[from + 1]) !== count(line)) return;
      for (let at = from; count(lines.texts[at]) === count(line); at++)
        out[at] = tabbed(apart(lines.texts[at]!, mark));
    });
  return new Lines(out);
}

function tabbed(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\t');
}
