import type { Facts, Table } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { addsUp, inUnit, total } from '../../../src/money.ts';
import { columnOf, isSumRow, shownSum, numberAt, tableName, shown } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'tabeller-skiljer-sig',
  severity: 'fraga',
  group: 'summor',
  title: 'Två tabeller säger olika',
  explanation: 'Driftbudgetens rad för hela nämnden hålls mot totalen per verksamhetsområde.',
  blind: 'Bara rader som båda tabellerna har prövas.',
  find,
};

/** What both tables have, under headings that differ. */
const shared: readonly (readonly [what: string, driftbudget: RegExp, areas: RegExp])[] = [
  ['budgeten', /^budget(?!\p{L})/iu, /^budget(?!\p{L})/iu],
  ['de begärda budgetjusteringarna', /budgetjustering/i, /budgetjustering/i],
  ['prognosen före resultatöverföringar', /^prognos/i, /^prognos.*före/i],
];

/** The row for the whole board in the operating budget, held against the total of the areas. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const tables = pairOf(report.facts);
    if (!tables) return [];
    const [drift, areas] = tables;
    const whole = drift.rows.find((row) => /\(netto\)/i.test(row.label));
    const sum = areas.rows.findLast(isSumRow);
    const wrong = shared.flatMap(([what, one, other]) => {
      const a = numberAt(whole, columnOf(drift, one));
      const b = numberAt(sum, columnOf(areas, other));
      if (!a || !b) return [];
      const same = inUnit(b, a.unit);
      if (addsUp([same], a)) return [];
      const apart = shownSum(Math.abs(total([a, { value: -same.value }])), a);
      return [
        `${what} ${shown(a)} i driftbudgeten och ${shown(b)} i ${name(drift, areas)}, ${apart} ifrån varandra`,
      ];
    });
    if (!whole || !sum || wrong.length === 0) return [];
    const sentence = `För hela nämnden är ${wrong.join('; ')}. Vad skiljer dem åt?`;
    const line = whole.line;
    return [{ report, sentence, line, lines: [sum.line] }];
  });
}

function pairOf({ tables }: Facts): readonly [Table, Table] | null {
  const drift = tables.find(({ kind }) => kind === 'driftbudget');
  const areas = tables.find(
    (table) => table.kind === 'verksamhetsomraden' && columnOf(table, /^prognos.*före/i) !== -1,
  );
  return drift && areas ? [drift, areas] : null;
}

function name(drift: Table, areas: Table): string {
  return drift.section === areas.section ? 'tabellen per verksamhetsområde' : tableName(areas);
}
