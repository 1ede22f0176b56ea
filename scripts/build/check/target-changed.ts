import { isWorse } from '../../../src/verdict.ts';
import type { Decision } from '../../../src/model.ts';
import { decimalsOf } from '../../../src/figure/number.ts';
import { formatValue } from '../../../src/number.ts';
import { pieces } from '../../../src/observation/show.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { decidedRow } from '../identify/decided-row.ts';
import { rowRemark } from '../evidence/remark.ts';
import { reportName } from '../evidence/report-name.ts';
import { type KnownRow, figureOf, rowsByReport, statedOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'andrat-arsmal',
  severity: 'fraga',
  group: 'mal',
  title: 'Årsmålet ändras under året',
  explanation: 'Förslag om ändrade årsmål hålls mot raden i tabellen och mot tidigare rapporter samma år.',
  blind: 'Förslag som inte nämner indikatorns namn kan inte paras ihop med en rad.',
  find,
};

/** Targets that the board decides to change, held against the row; and targets that changed without a decision. */
function find(evidence: Evidence): Remark[] {
  const all = rowsByReport(evidence);
  const decided = evidence.reports.flatMap((report) =>
    report.facts.decisions.flatMap((decision) => {
      const rows = all.get(report) ?? [];
      const decided = decidedRow(decision, report.facts.indicators);
      const row = rows.find((one) => one.row === decided);
      return row ? decisionRemark(decision, row, rows) : [];
    }),
  );
  const stated = [...all.values()].flat().flatMap((row) => statedRemark(row, decided));
  const known = new Set([...decided, ...stated].map((one) => `${one.report.facts.id} ${one.indicator}`));
  return [...decided, ...stated, ...silent([...all.values()].flat(), known)];
}

function decisionRemark(decision: Decision, row: KnownRow, rows: readonly KnownRow[]): Remark[] {
  const { from, to, n } = decision;
  if (to === null || to.value === null) return [];
  const target = figureOf(row, 'target');
  const unit = target?.unit ?? row.entry.unit;
  const [old, decided] = [from, to].map((cell) =>
    cell === null || cell.value === null
      ? null
      : formatValue(cell.value, pieces(unit), decimalsOf(cell.text)),
  );
  const step = `ändras årsmålet för ”${row.entry.name}”${old === null ? '' : ` från ${old}`} till ${decided}`;
  const differs = target !== null && target.value !== to.value;
  const better = row.entry.direction;
  const weaker = better !== null && from?.value != null && isWorse(to.value, from.value, better);
  if (!differs && !weaker) return [];
  const other = differs ? rowWithTarget(to.value, row, rows) : null;
  const sentence = differs
    ? `Enligt förslag ${n} ${step}, men raden i tabellen har ${target.text}.${other ? ` ”${other.entry.name}” har ${decided}.` : ''} Vilket årsmål gäller?`
    : `Enligt förslag ${n} ${step}, ett svagare mål. Varför?`;
  return [
    {
      report: row.report,
      sentence,
      line: decision.lines[0],
      lines: [row.row.lines[0], ...(other ? [other.row.lines[0]] : [])],
      indicator: row.id,
    },
  ];
}

/** A target that only the analysis says is eased; with the proposals that change a target and name none. */
function statedRemark(row: KnownRow, decided: readonly Remark[]): Remark[] {
  const stated = statedOf(row, 'arsmal');
  const better = row.entry.direction;
  if (stated?.from.value == null || stated.to.value === null || better === null) return [];
  if (decided.some(({ report, indicator }) => report === row.report && indicator === row.id)) return [];
  const { decisions } = row.report.facts;
  const words = new Set(row.row.name.toLowerCase().split(' '));
  const isNamed = decisions.some(
    ({ indicator }) =>
      indicator !== null &&
      indicator
        .toLowerCase()
        .split(' ')
        .every((word) => words.has(word) || /^anta|^ande/.test(word)),
  );
  if (isNamed || !isWorse(stated.to.value, stated.from.value, better)) return [];
  const unnamed = decisions.filter(({ kind, indicator }) => kind === 'malandring' && indicator === null);
  const hidden =
    unnamed.length === 1
      ? `, och förslag ${unnamed[0]!.n} om ett ändrat årsmål säger varken vilket eller hur mycket`
      : '';
  const sentence = `Enligt analysen sänks årsmålet för ”${row.entry.name}” från ${stated.from.text} till ${stated.to.text}${hidden}. Vad är det nämnden ska besluta?`;
  const lines = [stated.line, ...unnamed.map(({ lines }) => lines[0])];
  return [rowRemark(row, { sentence, lines })];
}

/** Another row of the same goal whose target is the decided one: the decision may have named the wrong row. */
function rowWithTarget(value: number, row: KnownRow, rows: readonly KnownRow[]): KnownRow | null {
  const found = rows.filter(
    (one) => one !== row && one.row.goal === row.row.goal && figureOf(one, 'target')?.value === value,
  );
  return found.length === 1 ? found[0]! : null;
}

/**
 * The same board's target for the same year, printed otherwise in a later report that decides nothing about it.
 * Rows come in the order of their reports, the oldest first.
 */
function silent(rows: readonly KnownRow[], decided: ReadonlySet<string>): Remark[] {
  const years = Map.groupBy(rows, ({ report: { facts }, id }) => `${facts.district} ${facts.year} ${id}`);
  return [...years.values()].flatMap((same) =>
    same.flatMap((row, index) => {
      const { facts } = row.report;
      const target = figureOf(row, 'target');
      if (!target || decided.has(`${facts.id} ${row.id}`)) return [];
      const earlier = same.slice(0, index).findLast((one) => figureOf(one, 'target')?.unit === target.unit);
      const before = earlier ? figureOf(earlier, 'target') : null;
      if (!earlier || !before || earlier.report === row.report || before.value === target.value) return [];
      const sentence = `Årsmålet för ”${row.entry.name}” är ${target.text}, men var ${before.text} i ${reportName(earlier.report.facts)}. När ändrades det?`;
      const elsewhere = [{ report: earlier.report.facts.id, line: earlier.row.lines[0] }];
      return [rowRemark(row, { sentence, elsewhere })];
    }),
  );
}
