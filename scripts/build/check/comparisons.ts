import type { Table } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { roundingOf } from '../../../src/money.ts';
import {
  type NumberCell,
  headingOf,
  shownSum,
  numberAt,
  tableName,
  tablesOf,
  shown,
} from '../evidence/tables.ts';

export const check: Check = {
  rule: 'jamforelser-gar-inte-ihop',
  severity: 'fraga',
  group: 'summor',
  title: 'Jämförelsen mellan åren går inte ihop',
  explanation: 'En kolumn som jämför två budgetar ska vara skillnaden mellan dem.',
  blind: 'Bara kolumner som själva säger vilka år de jämför prövas.',
  find,
};

/**
 * Tables with rows whose comparing column is not the difference of the columns that it names.
 *
 *     Budget VP 2021   Justerad budget 2021   Budget 2022   Jmf budget 2021-2022
 *     ^ compared                              ^ with        ^ this
 */
function find({ reports }: Evidence): Remark[] {
  return tablesOf(reports).flatMap(({ report, table }) => {
    const compared = columnsOf(table);
    if (!compared) return [];
    const wrong = table.rows.flatMap((row) => {
      const [from, to, printed] = compared.map((column) => numberAt(row, column));
      if (!from || !to || !printed || differ(from, to, printed) === null) return [];
      const made = differ(from, to, printed)!;
      const other = table.columns
        .slice(1)
        .findIndex((_, column) => !compared.includes(column) && fits(numberAt(row, column), to, printed));
      const text = `${shownSum(made, printed)} på raden ”${row.label}”, men där står ${shown(printed)}`;
      return [{ line: row.line, text, other: printed.value === 0 ? -1 : other }];
    });
    const [first] = wrong;
    if (!first) return [];
    const isOne = first.other !== -1 && wrong.every(({ other }) => other === first.other);
    const hint = isOne
      ? `Är det ”${headingOf(table, first.other)}” som har jämförts?`
      : 'Vilken siffra gäller?';
    const sentence = `I ${tableName(table)} blir ”${headingOf(table, compared[2])}” av ”${headingOf(table, compared[1])}” och ”${headingOf(table, compared[0])}” ${wrong.map(({ text }) => text).join('; ')}. ${hint}`;
    return [{ report, sentence, line: first.line, lines: wrong.map(({ line }) => line) }];
  });
}

/** Earlier budget, later budget, comparison. */
function columnsOf(table: Table): readonly [number, number, number] | null {
  const headings = table.columns.slice(1);
  const at = headings.findIndex((heading) => /^jmf budget/i.test(heading));
  const years = /(\d{4})\s*[-–]\s*(\d{4})/.exec(headings[at] ?? '');
  if (!years) return null;
  const budget = (year: string) =>
    headings.findIndex(
      (heading, column) =>
        column !== at && new RegExp(`^budget .*\\b${year}$|^budget ${year}$`, 'i').test(heading),
    );
  const [from, to] = [budget(years[1]!), budget(years[2]!)];
  return from === -1 || to === -1 ? null : [from, to, at];
}

/** The difference that should stand there, or null when it does. */
function differ(from: NumberCell, to: NumberCell, printed: NumberCell): number | null {
  const made = to.value - from.value;
  const rounding = roundingOf([from, to, printed]);
  return Math.abs(made - printed.value) <= rounding ? null : made;
}

function fits(from: NumberCell | null, to: NumberCell, printed: NumberCell): boolean {
  return from !== null && differ(from, to, printed) === null;
}
