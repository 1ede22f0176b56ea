import type { Row } from '../../../src/csv.ts';
import { unitSpelling } from '../../../src/figure/unit-spelling.ts';
import type { Cell } from '../../../src/model.ts';
import type { Identified } from '../identify.ts';
import { decidedIndicators } from '../identify/decided-row.ts';
import { place, standing } from './standing.ts';

/** `decisions`: one row an item of the proposed decisions. */
export function decisionRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) => {
    const decided = decidedIndicators(report);
    return report.facts.decisions.map((decision, index) => {
      const { amounts, from, to, lines } = decision;
      const texts = [...amounts, from, to].map((cell) => cell?.text ?? null);
      return {
        ...place(report, lines[0]),
        number: decision.n,
        kind: decision.kind,
        amounts: amounts.map(({ text }) => text),
        amount_values: amounts.map(({ value }) => String(value ?? '')),
        amount_units: amounts.map(({ unit }) => (unit === null ? '' : unitSpelling(unit))),
        indicator: decided[index]! || null,
        indicator_name: decision.indicator,
        ...side('from', from),
        ...side('to', to),
        ...standing(report, { path: `decisions/${index}`, lines, texts }),
      };
    });
  });
}

/** One side of a changed target. */
function side(name: 'from' | 'to', cell: Cell | null): Row {
  return {
    [`${name}_value`]: cell?.value ?? null,
    [`${name}_unit`]: cell?.unit ? unitSpelling(cell.unit) : null,
    [`${name}_text`]: cell?.text ?? null,
  };
}
