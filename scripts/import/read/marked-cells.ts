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
  { form: /^(?!.*; )[^;]*;.*;/, cells: (line) => apart(line, ';') },
];

//   "Andel nöjda; alla";"61,5 %";       a spreadsheet quotes cells that hold what parts them, or all of them
const quoted = /(?<=^|[;\t])"((?:[^"]|"")*)"(?=[;\t]|$)/g;

/** A line whose quoted cells say nothing, as long as it is. */
function masked(line: string): string {
  return line.replace(quoted, (cell) => '"'.repeat(cell.length));
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
    (line.match(quoted)?.length ?? 0) > 1 ? apart(line, '\t').join('\t') : line,
  );
  for (const { form, cells } of marks) {
    const isRow = (line = '') => form.test(masked(line)) && !line.includes('\t') && cells(line).length > 1;
    lines.texts.forEach((line, at) => {
      if (!isRow(line) || ![lines.texts[at - 1], lines.texts[at + 1]].some(isRow)) return;
      out[at] = rule.test(line) ? '' : cells(line).map((cell) => cell.trim()).join('\t'); // prettier-ignore
    });
  }
  return new Lines(out);
}
