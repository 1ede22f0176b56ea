import { columns } from '../../../src/model.ts';
import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { figureOf, rowsOf } from './rows.ts';

/** Shares below 0 or above 100 per cent. */
export function shares(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    if (!/^andel/i.test(row.row.name)) return [];
    const wrong = columns
      .map((column) => figureOf(row, column))
      .filter((figure) => figure !== null && figure.unit === '%' && (figure.value < 0 || figure.value > 100));
    if (wrong.length === 0) return [];
    const sentence = `”${row.entry.name}” är en andel, men har siffran ${wrong.map((figure) => figure!.text).join(' och ')}. Vad är det en andel av?`;
    return [rowFinding(row, { rule: 'omojlig-andel', severity: 'fraga', sentence }, wrong)];
  });
}
