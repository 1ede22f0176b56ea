import type { Stated, Table } from '../../../src/model.ts';
import {
  deviationsMade,
  inUnit,
  ownStep,
  type Printed,
  rolesOf,
  roundingOf,
  stepOf,
  total,
} from '../../../src/money.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { someFit } from '../evidence/choices.ts';
import { headingOf, isNumber, type NumberCell, numberAt, shown, shownSum } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'text-och-tabell',
  severity: 'fraga',
  group: 'summor',
  title: 'Texten och tabellen säger olika belopp',
  explanation:
    'Belopp som texten anger för en rad i en ekonomitabell hålls mot raden: avvikelsen, det som begärs, budgeten, skillnaden mot en annan budget eller prognos, och det som förts över från förra året.',
  blind:
    'Bara meningar som rakt ut anger ett belopp i miljoner för en rad som tabellen har. Ett belopp som är summan av flera rader i en investeringstabell godtas.',
  find,
};

type Sum = Extract<Stated, { about: 'belopp' }>;

/** Sums that the text gives otherwise than the table; those of one sentence are one question. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const { tables, stated = [] } = report.facts;
    const wrong = stated.flatMap((one) => {
      const table = one.about === 'belopp' ? tables[one.table] : undefined;
      const text = table && one.about === 'belopp' ? differs(one, table) : null;
      return text && one.about === 'belopp' ? [{ one, text, row: table!.rows[one.row]!.line }] : [];
    });
    return inSentences(wrong).map((group) => {
      const [first] = group;
      const sentence = `Enligt texten ${group.map(({ text }) => text).join('; dessutom ')}. Vilken siffra gäller?`;
      return {
        report,
        sentence,
        line: first!.one.line,
        lines: group.flatMap(({ one, row }) => [one.line, row]),
      };
    });
  });
}

/** Sums of one kind on one line or the next stand in one sentence. */
function inSentences<T extends { one: Sum }>(all: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const each of all) {
    const last = groups.at(-1);
    const before = last?.at(-1)?.one;
    if (before && before.table === each.one.table && each.one.line - before.line <= 1) last!.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** What the text and the table say, where they differ; null where they agree or the table says nothing. */
function differs(one: Sum, table: Table): string | null {
  const amount = isNumber(one.amount) ? one.amount : null;
  if (!amount) return null;
  const size = shown({ ...amount, value: Math.abs(amount.value) });
  const row = table.rows[one.row]!;
  const name = `”${/^netto/i.test(row.label) ? table.section : row.label.replace(/^varav /i, '')}”`;
  if (one.of === 'avvikelse') {
    const { printed, all } = deviationsOf(table, one.row);
    if (!printed || all.some((cells) => fits(amount, cells))) return null;
    return `väntas ${name} gå ${size} ${amount.value < 0 ? 'minus' : 'plus'}, men i tabellen är avvikelsen ${shown(printed)}`;
  }
  if (one.of === 'overfort') {
    const printed = numberAt(row, rolesOf(table.columns.slice(1)).deviation);
    if (!printed || fits(amount, [printed])) return null;
    return `fördes ett ${amount.value < 0 ? 'underskott' : 'överskott'} om ${size} över från förra året, men på raden ${name} står ${shown(printed)}`;
  }
  if (one.of === 'begart') {
    const at = rolesOf(table.columns.slice(1)).requested;
    const printed = numberAt(row, at);
    const asked = printed && inUnit(printed, amount.unit);
    if (at === -1 || (asked && amount.value <= asked.value + roundingOf([amount, asked]))) return null;
    return `begärs ${size} till ${name}, men tabellen har ${printed ? shown(printed) : 'inget belopp'}`;
  }
  return one.of === 'budget'
    ? budgetDiffers(one, amount, table, name)
    : differenceDiffers(one, amount, table, name);
}

/** The deviation as printed, and what each of the forecasts makes of it: before and after the transfers. */
function deviationsOf(table: Table, at: number): { printed: NumberCell | null; all: NumberCell[][] } {
  const row = table.rows[at];
  const headings = table.columns.slice(1);
  const printed = numberAt(row, rolesOf(headings).deviation);
  const made = deviationsMade(
    headings.map((_, column) => numberAt(row, column)),
    headings,
  );
  return { printed, all: [...(printed ? [[printed]] : []), ...made.map(({ parts }) => parts)] };
}

function budgetDiffers(
  { year, row: at }: Sum,
  amount: NumberCell,
  table: Table,
  name: string,
): string | null {
  const cells = budgetColumns(table, year ?? null).flatMap((column) => {
    const cell = numberAt(table.rows[at], column);
    return cell ? [{ cell, column }] : [];
  });
  const [printed] = cells;
  if (!printed || cells.some(({ cell }) => fits(amount, [cell]))) return null;
  const others = table.rows.flatMap((row, index) =>
    index === at ? [] : (numberAt(row, printed.column) ?? []),
  );
  if (table.kind === 'investeringar' && someFit(others, (some) => fits(amount, [printed.cell, ...some])))
    return null;
  return `är budgeten för ${name} ${shown(amount)}, men i tabellen ${shown(printed.cell)}`;
}

function differenceDiffers(
  { than, year, row: at }: Sum,
  amount: NumberCell,
  table: Table,
  name: string,
): string | null {
  const headings = table.columns.slice(1);
  const row = table.rows[at];
  const last = headings.findLastIndex((heading) => /^budget/i.test(heading));
  const budget = numberAt(row, last);
  const isYear = (heading: string) => year === undefined || heading.includes(String(year));
  const form = than === 'prognos' ? /^prognos/i : than === 'plan' ? /^budget vp/i : /budget/i;
  const columns = headings.flatMap((heading, column) =>
    column !== last && form.test(heading) && !/^jmf/i.test(heading) && isYear(heading) ? [column] : [],
  );
  const held = columns.flatMap((column) => {
    const cell = numberAt(row, column);
    return budget && cell ? [{ column, cells: [budget, { ...cell, value: -cell.value }] }] : [];
  });
  const [first] = held;
  if (!first || held.some(({ cells }) => fits(amount, cells))) return null;
  const way = (value: number) => (value < 0 ? 'lägre' : 'högre');
  const size = (value: number) => shownSum(Math.abs(value), amount);
  const made = total(first.cells.map((cell) => inUnit(cell, amount.unit)));
  return `är budgeten för ${name} ${size(amount.value)} ${way(amount.value)} än ”${headingOf(table, first.column)}”, men tabellen ger ${size(made)} ${way(made)}`;
}

/** The columns of a budget, of a year where their headings name one. */
function budgetColumns(table: Table, year: number | null): number[] {
  return table.columns.slice(1).flatMap((heading, column) => {
    const [named] = /20\d\d/.exec(heading) ?? [];
    const isBudget = /budget/i.test(heading) && !/^jmf|justeringar/i.test(heading);
    return isBudget && (year === null || named === undefined || Number(named) === year) ? [column] : [];
  });
}

/** Whether an amount is what some cells make; one figure told twice is the same but for the decimals left out. */
function fits(amount: NumberCell, printed: readonly NumberCell[]): boolean {
  const cells = printed.map((cell): Printed => inUnit(cell, amount.unit));
  const [only, ...more] = cells;
  if (only && more.length === 0) {
    const [one, other] = [stepOf(amount.text), ownStep(only)];
    return (
      Math.abs(only.value - amount.value) <=
      (one === other || only.value === 0 ? 0 : Math.max(one, other) / 2) + 1e-6
    );
  }
  return Math.abs(total(cells) - amount.value) <= roundingOf([amount, ...cells]);
}
