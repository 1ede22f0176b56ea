import type { Column } from '../../../src/model.ts';
import { decimalsOf } from '../../../src/figure/number.ts';
import { formatValue } from '../../../src/number.ts';
import { pieces } from '../../../src/observation/show.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { type KnownRow, figureOf, rowsByReport } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'bara-i-analysen',
  severity: 'notis',
  group: 'personer',
  title: 'Siffran står bara i analysen',
  explanation: 'Analysen nämner en siffra som tabellens ruta saknar eller anger annorlunda.',
  blind: 'Bara siffror som analysen nämner bredvid sin egen rad känns igen.',
  find,
};

/** The columns' names, in a sentence. */
const names: Record<Column, string> = {
  outcome: 'utfallet',
  outcomeMen: 'utfallet för män',
  outcomeWomen: 'utfallet för kvinnor',
  previousOutcome: 'förra årets utfall',
  forecast: 'prognosen',
  target: 'årsmålet',
  councilTarget: 'kommunfullmäktiges årsmål',
};

/** Figures that only an analysis gives, or that it gives otherwise than the table. */
function find(evidence: Evidence): Remark[] {
  const rows = rowsByReport(evidence);
  return evidence.reports.flatMap((report) => {
    const { facts } = report;
    const byRow = Map.groupBy(facts.mentions, ({ indicator }) => indicator);
    return [...byRow].flatMap(([index, mentions]) => {
      const row = rows.get(report)?.find((one) => one.row === facts.indicators[index]);
      if (!row) return [];
      const parts = mentions.map(({ cell, value, unit, text }) =>
        said(row, cell, formatValue(value, pieces(unit), decimalsOf(text))),
      );
      const sentence = `Om ”${row.entry.name}” står ${parts.join(' och ')}. Varför står siffran inte i rutan?`;
      const lines = mentions.map(({ line }) => line);
      return [rowRemark(row, { sentence, lines })];
    });
  });
}

function said(row: KnownRow, column: Column, text: string): string {
  const [figure, cell] = [figureOf(row, column), row.row.cells[column]];
  const printed = figure?.text ?? (cell && `”${cell.text}”`);
  return `${names[column]} ${text} i analysen, men ${printed ? `tabellen har ${printed}` : 'tabellens ruta är tom'}`;
}
