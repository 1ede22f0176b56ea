import type { Table } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import type { Identified } from '../identify.ts';
import { roundingOf } from '../../../src/money.ts';
import {
  type NumberCell,
  type TableRow,
  columnOf,
  headingOf,
  shownSum,
  numberAt,
  tableName,
  tablesOf,
  shown,
} from '../evidence/tables.ts';

export const check: Check = {
  rule: 'resultatenheter-gar-inte-ihop',
  severity: 'fraga',
  group: 'summor',
  title: 'Resultatenhetens överföring går inte ihop',
  explanation:
    'Det som förs över från förra året och årets resultat ska bli det som förs över till nästa år.',
  blind: 'Bara tabeller vars rubriker säger hur överskott skrivs prövas.',
  find,
};

/** The columns of a table of result units, each with what its heading says of the sign of a surplus. */
interface Columns {
  from: number;
  result: number;
  to: number;
  /** 1 where a surplus is printed with a plus, −1 with a minus. */
  sign: (column: number) => 1 | -1;
}

/** A unit's three figures, surplus positive. */
interface Carried {
  row: TableRow;
  from: NumberCell;
  result: NumberCell;
  to: NumberCell;
  /** What the heading's signs make of the transfer, and what they would make with the result's turned. */
  fits: boolean;
  fitsTurned: boolean;
  made: number;
}

/** Units whose surplus from last year and result do not make what they carry to the next. */
function find({ reports }: Evidence): Remark[] {
  return tablesOf(reports).flatMap(({ report, table }) => {
    const columns = columnsOf(table);
    if (!columns) return [];
    const carried = table.rows.flatMap((row) => carriedBy(row, columns) ?? []);
    return [
      ...turned(
        report,
        table,
        columns,
        carried.filter((one) => !one.fits && one.fitsTurned),
      ),
      ...unlike(
        report,
        table,
        carried.filter((one) => !one.fits && !one.fitsTurned),
      ),
    ];
  });
}

/** Null where a heading does not say how it signs a surplus: "Överskott (-) Underskott (+)". */
function columnsOf(table: Table): Columns | null {
  const from = columnOf(table, /överföring från/i);
  const to = columnOf(table, /överföring till/i);
  const result = columnOf(table, /^(beräknat )?resultat \d{4}/i);
  if (from === -1 || to === -1 || result === -1) return null;
  const signs = table.columns.slice(1).map((heading) => /överskott\s*\(([-–+])/i.exec(heading)?.[1]);
  if (![from, result, to].every((column) => signs[column] !== undefined)) return null;
  return { from, result, to, sign: (column) => (signs[column] === '+' ? 1 : -1) };
}

function carriedBy(row: TableRow, { from, result, to, sign }: Columns): Carried | null {
  const cells = [from, result, to].map((column) => numberAt(row, column));
  const [a, b, c] = cells;
  if (!a || !b || !c) return null;
  const rounding = roundingOf([a, b, c]);
  const near = (made: number) => Math.abs(made - c.value * sign(to)) <= rounding;
  const [before, gained] = [a.value * sign(from), b.value * sign(result)];
  const made = Number(((before + gained) * sign(to)).toFixed(3));
  return {
    row,
    from: a,
    result: b,
    to: c,
    fits: near(before + gained),
    fitsTurned: near(before - gained),
    made,
  };
}

/** All rows whose result seems to have the other sign, in one question: the table was filled in one way. */
function turned(report: Identified, table: Table, columns: Columns, rows: readonly Carried[]): Remark[] {
  const [first] = rows;
  if (!first) return [];
  const units = rows.map(({ row, result }) => `”${row.label}” (${shown(result)})`).join(', ');
  const sentence = `I ${tableName(table)} går ${rows.length === 1 ? 'en rad' : `${rows.length} rader`} ihop bara om resultatet har motsatt tecken mot vad rubriken ”${headingOf(table, columns.result)}” säger: ${units}. Är det överskott eller underskott?`;
  const lines = rows.map(({ row }) => row.line);
  return [{ report, sentence, line: first.row.line, lines }];
}

/** Units whose transfer does not follow; two that are off by the same amount, one up and one down, are one question. */
function unlike(report: Identified, table: Table, rows: readonly Carried[]): Remark[] {
  const off = ({ made, to }: Carried) => to.value - made;
  const twinOf = (one: Carried) => {
    const twins = rows.filter((other) => Math.abs(off(other) + off(one)) <= roundingOf([one.to, other.to]));
    return twins.length === 1 && twins[0] !== one ? twins[0]! : null;
  };
  return rows.flatMap((one) => {
    const twin = twinOf(one);
    if (!twin) return [alone(report, table, one)];
    if (rows.indexOf(twin) < rows.indexOf(one)) return [];
    const sentence = `Det som förs över för ”${one.row.label}” i ${tableName(table)}, ${shown(one.to)}, är ${shownSum(Math.abs(off(one)), one.to)} ${off(one) < 0 ? 'mindre' : 'mer'} än raden ger, och för ”${twin.row.label}”, ${shown(twin.to)}, lika mycket ${off(one) < 0 ? 'mer' : 'mindre'}. Är beloppet flyttat från den ena till den andra?`;
    return [{ report, sentence, line: one.row.line, lines: [twin.row.line] }];
  });
}

function alone(report: Identified, table: Table, { row, from, result, to, made }: Carried): Remark {
  const sentence = `För ”${row.label}” i ${tableName(table)} blir ${shown(from)} från förra året och årets resultat ${shown(result)} enligt rubrikernas tecken ${shownSum(made, to)} att föra över, men där står ${shown(to)}. Hur hänger det ihop?`;
  return { report, sentence, line: row.line };
}
