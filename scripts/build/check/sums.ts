import type { Table } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import type { Identified } from '../identify.ts';
import { addsUp, stepOf, total } from '../../../src/money.ts';
import {
  type NumberCell,
  type TableRow,
  headingOf,
  isPartRow,
  isSumRow,
  shownSum,
  isNumber,
  numberAt,
  tableName,
  tablesOf,
  shown,
} from '../evidence/tables.ts';

export const check: Check = {
  rule: 'summor-gar-inte-ihop',
  severity: 'fraga',
  group: 'summor',
  title: 'Summan stämmer inte med raderna',
  explanation:
    'Kolumner ska bli sin summa och sitt medel, och delar (”varav”) ryms i det helas siffra. Andelar och kvoter, som barn per anställd, läggs inte ihop. Avrundning är inräknad.',
  blind: 'En rad som saknas i rapporten syns bara som att summan inte stämmer.',
  find,
};

/** Columns that hold a mean or a share and make no sum. */
const notSummed = /^(medel|snitt|genomsnitt)|(?<!\p{L})andel(?!\p{L})|^%$|\(%\)/iu;

/** Units of shares and of one thing for each of another: "8 %" and "9 %" make no "17 %". */
const ratio = /%|\/| per /u;

/** Columns that do not make their Totalt, Summa or Netto, means that are none, and parts that exceed their whole. */
function find({ reports }: Evidence): Remark[] {
  return tablesOf(reports).flatMap(({ report, table }) => [
    ...totals(report, table),
    ...means(report, table),
    ...parts(report, table),
  ]);
}

/**
 * A second Summa goes on from the first, or begins anew: it fits when either does.
 *
 *     Förskola    10
 *     Summa       10
 *     Avskrivning  2
 *     Summa       12
 */
function totals(report: Identified, table: Table): Remark[] {
  return table.rows.flatMap((row, index) => {
    if (!isSumRow(row) || isPartRow(row)) return [];
    const before = table.rows.slice(0, index);
    const last = before.findLastIndex(isSumRow);
    const whole = /^netto/i.test(row.label) ? 'Raderna' : 'Raderna ovanför';
    const wrong = row.cells.flatMap((sum, column) => {
      if (!isNumber(sum) || isRatio(sum) || notSummed.test(headingOf(table, column))) return [];
      const terms = termsOf(before.slice(last + 1), column, sum.unit);
      if (terms === null || terms.length === 0) return [];
      const above = last === -1 ? null : numberAt(before[last], column);
      const earlier = above?.unit === sum.unit ? above : null;
      if (addsUp(terms, sum) || (earlier && addsUp([earlier, ...terms], sum))) return [];
      const made = total(earlier ? [earlier, ...terms] : terms);
      return [`${named(table, column)}${shownSum(made, sum)}, men där står ${shown(sum)}`];
    });
    if (wrong.length === 0) return [];
    const sentence = `${whole} i ${tableName(table)} ger på raden ”${row.label}” ${wrong.join('; ')}. Vilken siffra gäller?`;
    return [{ report, sentence, line: row.line }];
  });
}

/** The numbers of a column that are counted in its sum's unit, "varav" left out; null where a cell cannot be read. */
function termsOf(rows: readonly TableRow[], column: number, unit: string | null): NumberCell[] | null {
  const cells = rows
    .filter((row) => !isPartRow(row) && !isSumRow(row))
    .map((row) => row.cells[column] ?? null);
  if (cells.some((cell) => cell !== null && cell.value === null)) return null;
  return cells.filter(isNumber).filter((cell) => cell.unit === unit);
}

function isRatio({ unit }: NumberCell): boolean {
  return unit !== null && ratio.test(unit);
}

/** A table of one figure column needs no heading to tell it. */
function named(table: Table, column: number): string {
  return table.columns.length > 2 ? `i ”${headingOf(table, column)}” ` : '';
}

/** "Medel" and "Snitt" are the mean of the row's other figures. */
function means(report: Identified, table: Table): Remark[] {
  const at = table.columns.slice(1).findIndex((heading) => /^(medel|snitt|genomsnitt)$/i.test(heading));
  if (at === -1) return [];
  return table.rows.flatMap((row) => {
    const mean = numberAt(row, at);
    const cells = row.cells.filter((cell, column): cell is NumberCell => column !== at && isNumber(cell));
    if (!mean || cells.length < 2) return [];
    const made = total(cells) / cells.length;
    if (Math.abs(made - mean.value) <= stepOf(mean.text)) return [];
    const sentence = `Månaderna på raden ”${row.label}” har medelvärdet ${shownSum(Number(made.toFixed(1)), mean)}, men i ”${headingOf(table, at)}” står ${shown(mean)}. Vilken siffra gäller?`;
    return [{ report, sentence, line: row.line }];
  });
}

/** Parts ("varav") that are larger than their whole, where none of them is negative. */
function parts(report: Identified, table: Table): Remark[] {
  return table.rows.flatMap((row, index) => {
    if (isPartRow(row)) return [];
    const after = table.rows.slice(index + 1);
    const end = after.findIndex((one) => !isPartRow(one));
    const mine = end === -1 ? after : after.slice(0, end);
    if (mine.length === 0) return [];
    const wrong = row.cells.flatMap((whole, column) => {
      const numbers = mine.map((part) => numberAt(part, column)).filter(isNumber);
      const cells = numbers.filter(({ unit }) => unit === whole?.unit);
      if (!isNumber(whole) || isRatio(whole) || cells.length === 0) return [];
      const sign = Math.sign(whole.value);
      if (sign === 0 || cells.some(({ value }) => value * sign < 0) || addsUp(cells, whole)) return [];
      const made = total(cells);
      if (Math.abs(made) <= Math.abs(whole.value)) return [];
      return [`${named(table, column)}${shownSum(made, whole)} av ${shown(whole)}`];
    });
    if (wrong.length === 0) return [];
    const lines = mine.map(({ line }) => line);
    const sentence = `Delarna (varav) av ”${row.label}” i ${tableName(table)} är tillsammans större än det hela: ${wrong.join('; ')}. Vilken siffra gäller?`;
    return [{ report, sentence, line: row.line, lines }];
  });
}
