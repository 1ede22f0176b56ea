import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { rowsByReport } from './rows.ts';

/** Two rows of a report about one indicator: an error of the import or of the registry. */
export function indicatorTwice(evidence: Evidence): Finding[] {
  return [...rowsByReport(evidence).values()].flatMap((rows) =>
    rows.flatMap((row) => {
      const first = rows.find(({ id }) => id === row.id);
      if (!first || first === row) return [];
      const sentence = `”${row.row.name}” och ”${first.row.name}” är två rader om samma indikator, ${row.id}.`;
      const lines = [first.row.lines[0]];
      return [rowFinding(row, { rule: 'samma-indikator-tva-ganger', severity: 'fel', sentence, lines })];
    }),
  );
}
