import type { PrintedTable } from './printed-tables.ts';
import { readFigure } from '../../../src/figure/figure.ts';
import { isKnownUnit } from '../../../src/figure/units.ts';
import { columns } from '../../../src/indicator-columns.ts';
import type { Cell, Facts } from '../../../src/model.ts';
import { targetPhrases } from '../knowledge/targets.ts';
import type { Unsure } from '../read/types.ts';
import { header } from '../table/header.ts';

//   13,9 barn/avd. barn/avd.      tid 44 %      3,3 % 891 st      "…, 2021" in the row's last cell
/**
 * Cells that hold neither one figure with a unit nor a target in words: something of another cell stands in them, or
 * something of theirs in another. They and the cells beside them are open.
 */
export function misfits({ indicators, year }: Facts, tables: readonly PrintedTable[]): Unsure[] {
  const rolesOf = new Map(
    tables.map((table) => [table, header(table.headings, year)?.columns.map(({ role }) => role) ?? []]),
  );
  return indicators.flatMap(({ name, cells, lines: [first, last] }) => {
    const table = tables.find(({ lines }) => lines[0] <= last && first <= lines[1]);
    if (!table) return [];
    const { headings } = table;
    const roles = rolesOf.get(table)!;
    const inName: Unsure[] = measure.test(name)
      ? [{ line: first, readings: [measure.exec(name)![0]], columns: { headings, at: [0, 1] } }]
      : [];
    const inCells = columns.flatMap((role): Unsure[] => {
      const cell = cells[role];
      const at = roles.indexOf(role);
      if (!cell || at < 0 || isWhole(cell)) return [];
      const beside = [at, at - 1, at + 1].filter((n) => n > 0 && n < headings.length);
      return [{ line: first, readings: [cell.text], columns: { headings, at: beside } }];
    });
    return [...inName, ...inCells];
  });
}

/** A figure that names do not hold. */
const measure = /(?<!\p{L})[-+]?\d[\d ,.]* ?(?:%|GWh|MWh|kg|ton|st|kr|tkr|mnkr)(?!\p{L})/u;

const inWords = new Set(targetPhrases.map(plain));

/** Whether a cell holds all of one figure, target or dash, and nothing else. */
export function isWhole({ text }: Cell): boolean {
  const { value, unit } = readFigure(text);
  if (value !== null && (!unit || isKnownUnit(unit))) return true;
  return !/[\p{L}\d]/u.test(text) || inWords.has(plain(text)) || (!/\d/.test(text) && /^\p{Lu}/u.test(text));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\d[\d.,]*/g, '#');
}
