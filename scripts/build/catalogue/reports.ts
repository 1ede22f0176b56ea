import type { ReportEntry } from '../../../src/series.ts';
import type { Facts } from '../../../src/model.ts';
import type { Identified } from '../identify.ts';
import { decidedIndicators } from '../identify/decided-row.ts';
import type { Registry } from '../registry/registry.ts';

/** Every report that there are facts of, oldest first. */
export function reportEntries({ reports: known }: Registry, reports: readonly Identified[]): ReportEntry[] {
  return reports.map((report) => {
    const { facts, rows, corrected } = report;
    const entry = known.get(facts.id);
    const { id, district, board, type, year, tertial, date, source } = facts;
    return {
      id,
      district,
      board,
      title: entry?.title ?? facts.title,
      type,
      year,
      tertial,
      date,
      url: entry?.url ?? null,
      published: entry?.published ?? null,
      set: facts.goals[0]?.set ?? null,
      extraction: source.extraction,
      source: {
        name: source.name,
        sha256: source.sha256,
        lines: source.lines,
        pages: source.pages?.length ?? null,
      },
      counts: { ...counts(facts), corrections: corrected.size },
      rows,
      decided: decidedIndicators(report),
    };
  });
}

function counts(facts: Facts): Omit<ReportEntry['counts'], 'corrections'> {
  const cells = facts.indicators.flatMap(({ cells: { more, ...named } }) => [
    ...Object.values(named),
    ...more.map(({ cell }) => cell),
  ]);
  const tableCells = facts.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    goals: facts.goals.length,
    indicators: facts.indicators.length,
    figures: [...cells, ...tableCells].filter((cell) => cell !== null && cell.value !== null).length,
    activities: facts.activities.length,
    tables: facts.tables.length,
    decisions: facts.decisions.length,
    doubts: facts.doubts.length + facts.indicators.reduce((sum, { doubts }) => sum + doubts.length, 0),
    repairs: facts.repairs.length,
    unread: facts.unread.length,
  };
}
