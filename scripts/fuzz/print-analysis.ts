import { cut, type Faults } from './fault.ts';
import type { Random } from './random.ts';
import type { TablePrinter } from './table-printer.ts';

/** Prints the analysis below a row: in its line or below its word, over a page, in another cell, without tabs. */
export function printAnalysis(
  paragraphs: readonly string[],
  table: TablePrinter,
  random: Random,
  faults: Faults,
): void {
  if (!paragraphs.length) return;
  const bold = faults.on.has('analysisBold') && random.chance(0.7);
  const word = bold ? '<b>Analys</b>' : faults.make('analysisColon', 0.5) ? 'Analys:' : 'Analys';
  const [first, ...others] = paragraphs as [string, ...string[]];
  const halves = faults.make('pageInAnalysis', 0.3) ? cut(first, random) : null;
  const overPage = (upper: string, lower: string): void => {
    table.text(upper);
    table.newPage();
    table.text(lower);
  };
  if (faults.make('bareAnalysis', 0.2)) overPage(word, first);
  else if (faults.make('analysisNoTabs', 0.2)) {
    table.out.push(...(random.chance(0.5) ? [`${word} ${first}`] : [word, first]), ...others);
    return;
  } else if (faults.make('analysisParagraphTags', 0.3)) table.text(`<p><b>Analys</b></p> <p>${first}</p>`);
  else if (faults.make('analysisSecondCell', 0.3) && !table.iconColumn) table.text(word, first);
  else if (faults.make('analysisOwnLine', 0.5)) {
    table.text(word);
    if (halves) overPage(...halves);
    else table.text(first);
  } else if (halves) overPage(`${word} ${halves[0]}`, halves[1]);
  else table.text(`${word} ${first}`);
  for (const each of others) table.text(each);
}
