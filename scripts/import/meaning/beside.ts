import { isFigure } from '../../../src/figure/figure.ts';
import { spacedNumber } from '../../../src/figure/number.ts';
import type { Table } from '../../../src/model.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';

type Printed = Pick<Table, 'columns' | 'rows'>;

/** A table with fewer such rows says nothing. */
const leastRows = 2;

/** What is said of a table that may have figures of another beside it: within its labels, or below words in its midst. */
export function besideFigures(table: Printed & Pick<Table, 'lines'>): Remark<Open>[] {
  const inLabels = figuresInLabels(table);
  const candidates = inLabels.length ? inLabels : figuresBehindWords(table);
  if (!candidates.length) return [];
  const met = 'Unexpected figures that may be those of another table beside this one, expected one table';
  const reason = 'Talen kan höra till två tabeller som står bredvid varandra';
  return [
    remark('table-beside', table.lines[0], `${met}: compare with the original`, { reason, candidates }),
  ];
}

//   Badhus 1 104 1 087 Ensamstående⇥318⇥301      the left table's figures stand in the labels of the right one
const figures = String.raw`(?:\s${spacedNumber}(?: ?%)?(?=\s))`;
const several = new RegExp(String.raw`\p{L}\S*(${figures}{2,})\s+\p{L}{3}`, 'u');
const one = new RegExp(String.raw`\p{L}\S*(${figures})\s+\p{L}{3}`, 'u');

function figuresInLabels({ columns, rows }: Printed): string[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  const found = (form: RegExp) => filled.flatMap(({ label }) => form.exec(label)?.[1]?.trim() ?? []);
  const own = found(several);
  if (own.length >= leastRows && 2 * own.length >= filled.length) return own;
  // One figure may be a part of a name ("Lag 2 Norr"): a heading within the first one tells.
  const [, ...words] = columns[0]!.split(' ');
  const single = words.some((word) => isMoneyHeading(word)) ? found(one) : [];
  return single.length >= leastRows && single.length === filled.length ? single : [];
}

//   Badhus⇥1 104⇥1 087⇥Ensamstående⇥318⇥301
//                      ^ words with figures on both sides, row after row, none twice
function figuresBehindWords({ columns, rows }: Printed): string[] {
  for (let at = 1; at < columns.length - 2; at++) {
    const met = rows.flatMap(({ cells }) => {
      const texts = cells.map((cell) => cell?.text ?? '');
      const word = texts[at]!;
      if (!/\p{L}{3}/u.test(word) || isFigure(word)) return [];
      const behind = texts.slice(at + 1).filter(isFigure);
      return behind.length && texts.slice(0, at).some(isFigure) ? [{ word, behind }] : [];
    });
    const isApart = new Set(met.map(({ word }) => word)).size === met.length;
    if (met.length >= leastRows && isApart) return met.flatMap(({ behind }) => behind);
  }
  return [];
}
