import { columns } from '../../../src/model.ts';
import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { figureOf, rowsOf } from './rows.ts';

/** Units that the registry does not know for their indicator: a figure in the wrong column, or a change unseen. */
export function unknownUnit(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    const { entry, id } = row;
    const wrong = columns
      .map((column) => figureOf(row, column))
      .filter((figure) => figure !== null && figure.unit !== null && figure.unit !== entry.unit);
    if (wrong.length === 0) return [];
    const sentence = `${wrong.map((figure) => `”${figure!.printed}”`).join(' och ')} har en annan enhet än ${id} (${entry.unit ?? 'ingen'}).`;
    return [rowFinding(row, { rule: 'okand-enhet', severity: 'fel', sentence }, wrong)];
  });
}
