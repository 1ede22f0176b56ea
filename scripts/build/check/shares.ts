import { columns } from '../../../src/model.ts';
import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { finding } from './finding.ts';
import { figureOf, rowsOf } from './rows.ts';

/** Shares below 0 or above 100 per cent. */
export function shares(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    if (!/^andel/i.test(row.row.name)) return [];
    const wrong = columns
      .map((column) => figureOf(row, column))
      .filter((figure) => figure !== null && figure.unit === '%' && (figure.value < 0 || figure.value > 100));
    const [first] = wrong;
    if (!first) return [];
    const sentence = `”${row.entry.name}” är en andel, men har siffran ${wrong.map((figure) => figure!.text).join(' och ')}. Vad är det en andel av?`;
    const { report, id } = row;
    return [
      finding(report, {
        rule: 'omojlig-andel',
        severity: 'fraga',
        sentence,
        line: first.line,
        indicator: id,
      }),
    ];
  });
}
