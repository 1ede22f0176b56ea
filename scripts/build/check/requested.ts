import { kronorIn } from '../../../src/figure/money-units.ts';
import { rolesOf, roundingOf, total } from '../../../src/money.ts';
import type { Decision, Facts } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { isSumRow, isNumber, numberAt, shown, shownSum, type NumberCell } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'forslag-och-tabell',
  severity: 'fraga',
  group: 'summor',
  title: 'Förslagen och tabellerna begär olika mycket',
  explanation:
    'Det som nämnden enligt förslagen ska begära i budgetjusteringar hålls mot de begärda budgetjusteringarna i tabellerna för drift och investeringar. Fråga ställs bara där inga av beloppen tillsammans blir tabellens.',
  blind:
    'Förslag utan belopp, medel som söks hos andra och belopp som läggs på olika tabeller kan inte prövas. Kompetensmedel söks i kronor och räknas inte.',
  find,
};

/** What the proposals ask for, held against what the tables say is asked for. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const proposals = report.facts.decisions.filter(({ kind }) => kind === 'budgetjustering');
    if (proposals.some(({ amounts }) => amounts.length === 0)) return [];
    return requestedIn(report.facts).flatMap(({ what, cell, line }) => {
      const amounts = proposals.flatMap((one) => inUnitOf(cell, one));
      if (
        amounts.length === 0 ||
        cell.value === 0 ||
        sums(amounts).some((sum) => Math.abs(sum - cell.value) <= roundingOf([...amounts, cell]))
      )
        return [];
      const sentence = `Enligt tabellen för ${what} begärs budgetjusteringar om ${shown(cell)}, men förslagens belopp är tillsammans ${shownSum(total(amounts), cell)}. Vad skiljer dem åt?`;
      return [{ report, sentence, line, lines: proposals.map(({ lines }) => lines[0]) }];
    });
  });
}

/** The amounts in the unit of a table's cell: what is applied for in kronor, beside a table of millions, is other money. */
function inUnitOf(cell: NumberCell, { amounts }: Decision): NumberCell[] {
  const worth = kronorIn(cell.unit);
  return amounts.filter(isNumber).filter(({ unit }) => worth !== null && kronorIn(unit) === worth);
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

/** Every sum that some of the amounts make. */
function sums(amounts: readonly NumberCell[]): number[] {
  return amounts.reduce<number[]>((all, { value }) => [...all, ...all.map((sum) => sum + value)], [0]);
}
