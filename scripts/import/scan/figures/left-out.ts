import { isSum } from '../../../../src/money.ts';
import { letters } from '../../lines/letters.ts';
import type { LeftOut } from '../../table/types.ts';
import type { Block, Column } from './blocks.ts';
import { headingCount, isHeading } from './header.ts';
import { sureHeadings } from './header-lines.ts';
import { knownLabel } from './label.ts';

/** A table has so many rows that the city's tables print, or with figures; a column so many figures. */
const least = 2;

/**
 * The tables and the columns that were met and of which no table was made, each once though its next page prints the
 * header once more.
 *
 *   Mnkr Budget Prognos
 *   Totalt 8,6 8,1
 *
 *   Avvikelse              left out
 *   0,5
 */
export function leftOut(
  { tables, columns }: { tables: readonly Block[]; columns: readonly Column[] },
  isRead: (line: number) => boolean,
  textAt: (line: number) => string,
): LeftOut[] {
  const heads = [
    ...tables.filter((each) => isTable(each, textAt)).map(({ header }) => header[0]!),
    ...columns
      .filter(({ rows }) => rows.length >= least)
      .flatMap(({ header }) => header.findLast((line) => isHeading(textAt(line))) ?? []),
  ];
  const out: LeftOut[] = [];
  for (const line of heads.filter((each) => !isRead(each)).sort((a, b) => a - b)) {
    const header = textAt(line).trim().replace(/\s+/g, ' ');
    // "Mnkr" alone may head any table.
    const isRepeated = header.includes(' ') && letters(header) === letters(out.at(-1)?.header ?? '');
    if (!isRepeated) out.push({ line, header });
  }
  return out;
}

//   Mnkr Budget Prognos Avvikelse
//   Förskola BB RE                   so many headings are a table's, though nothing of it was read
/** Whether what was met is a table, and no text below headings. */
function isTable({ header, rows }: Block, textAt: (line: number) => string): boolean {
  const isRow = ({ label, figures }: Block['rows'][number]) =>
    figures.length > 0 || knownLabel(label.join(' ')) !== null;
  return (
    rows.filter(isRow).length >= least ||
    (rows.length >= least && isSum(rows.at(-1)!.label.join(' '))) ||
    headingCount(header.map(textAt).join(' ')).starts >= sureHeadings
  );
}
