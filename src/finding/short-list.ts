import { reportParts } from '../report/name.ts';
import type { Finding } from '../series.ts';

/** Some questions of a list: those that stand open, or those behind a button. */
export interface ListPart {
  /** Open: the first of the newest year. Further: the rest of that year. Older: those of a year before. */
  kind: 'open' | 'further' | 'older';
  year: number;
  items: Finding[];
}

/** Questions that stand open in a list: more would grow with the reports and the boards. */
const few = 12;

/** Questions in short, the newest year first, each in one part; of any number only a few stand open. */
export function shortList(findings: readonly Finding[]): ListPart[] {
  const years = [...Map.groupBy(findings, ({ report }) => reportParts(report).year)].sort(
    ([a], [b]) => b - a,
  );
  return years
    .flatMap(([year, items], n): ListPart[] =>
      n > 0
        ? [{ kind: 'older', year, items }]
        : [
            { kind: 'open', year, items: items.slice(0, few) },
            { kind: 'further', year, items: items.slice(few) },
          ],
    )
    .filter(({ items }) => items.length > 0);
}
