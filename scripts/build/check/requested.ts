import { kronorIn } from '../../../src/figure/money-units.ts';
import { rolesOf, stepOf, total } from '../../../src/money.ts';
import type { Facts } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { someFit } from '../evidence/choices.ts';
import { isSumRow, isNumber, numberAt, shown, shownSum, type NumberCell } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'forslag-och-tabell',
  severity: 'fraga',
  group: 'summor',
  title: 'Förslagen och tabellerna begär olika mycket',
  explanation:
    'Det som nämnden enligt förslagen ska begära i budgetjusteringar hålls mot de begärda budgetjusteringarna i tabellerna för drift och investeringar. Fråga ställs bara där inga av beloppen tillsammans blir tabellens.',
  blind:
    'Förslag utan belopp, medel som söks hos andra och belopp som läggs på olika tabeller kan inte prövas. Kompetensmedel söks för sig och räknas inte.',
  find,
};

/** What the proposals ask for, held against what the tables say is asked for. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const proposals = report.facts.decisions.filter(({ kind }) => kind === 'budgetjustering');
    if (proposals.some(({ amounts }) => amounts.length === 0)) return [];
    return requestedIn(report.facts).flatMap(({ what, cell, line }) => {
      const amounts = proposals.flatMap((one) => one.amounts.filter(isNumber));
      const printed = [...amounts, cell];
      // In kronor: "1 250 tkr" and "2,4 mnkr" are asked for together.
      const kronor = amounts.map((one) => one.value * worth(one));
      const rounding = total(printed.map((one) => ({ value: (stepOf(one.text) / 2) * worth(one) }))) + 1e-6;
      if (
        amounts.length === 0 ||
        cell.value === 0 ||
        printed.some((one) => worth(one) === 0) ||
        someFit(kronor, (some) => Math.abs(made(some) - cell.value * worth(cell)) <= rounding)
      )
        return [];
      const asked = made(kronor) / worth(cell);
      const sentence = `Enligt tabellen för ${what} begärs budgetjusteringar om ${shown(cell)}, men förslagens belopp är tillsammans ${shownSum(asked, cell)}. Vad skiljer dem åt?`;
      return [{ report, sentence, line, lines: proposals.map(({ lines }) => lines[0]) }];
    });
  });
}

function made(amounts: readonly number[]): number {
  return total(amounts.map((value) => ({ value })));
}

/** What one of a cell's unit is worth in kronor; 0 for a unit that is none of money. */
function worth({ unit }: NumberCell): number {
  return kronorIn(unit) ?? 0;
}

/** What each table asks for in all. */
function requestedIn({ tables }: Facts): { what: string; cell: NumberCell; line: number }[] {
  return tables.flatMap((table) => {
    if (table.kind !== 'investeringar' && table.kind !== 'driftbudget') return [];
    const at = rolesOf(table.columns.slice(1)).requested;
    const row = table.rows.findLast((one) =>
      table.kind === 'driftbudget' ? /\(netto\)/i.test(one.label) : isSumRow(one),
    );
    const cell = at === -1 ? null : numberAt(row, at);
    return row && cell
      ? [{ what: table.kind === 'driftbudget' ? 'driften' : 'investeringarna', cell, line: row.line }]
      : [];
  });
}
