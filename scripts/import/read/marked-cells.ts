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
  { form: /^(?!.*; )[^;]*;.*;/, cells: (line) => line.split(';') },
];

/** What parts the head of a Markdown table from its rows. */
const rule = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

//   | Indikator | Utfall | Årsmål |        Indikator;Utfall;Årsmål        Indikator⇥Utfall⇥Årsmål
//   |---|---|---|                          Antal lindar;12;14             Antal lindar⇥12⇥14
//   | Antal lindar | 12 | 14 |
/** A text with tabs between the cells of its tables, where another mark parts those of lines below one another. */
export function withTabs(lines: Lines): Lines {
  const out = [...lines.texts];
  for (const { form, cells } of marks) {
    const isRow = (line = '') => form.test(line) && !line.includes('\t') && cells(line).length > 1;
    lines.texts.forEach((line, at) => {
      if (!isRow(line) || ![lines.texts[at - 1], lines.texts[at + 1]].some(isRow)) return;
      out[at] = rule.test(line) ? '' : cells(line).map((cell) => cell.trim()).join('\t'); // prettier-ignore
    });
  }
  return new Lines(out);
}
