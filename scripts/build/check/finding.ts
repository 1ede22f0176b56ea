import type { Finding, Place, Rule, Severity } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import type { Figure, KnownRow } from './rows.ts';

/** What a check says about one line of a report; everything else of a finding follows from the report. */
export interface Remark {
  rule: Rule;
  severity: Severity;
  sentence: string;
  /** The line that the finding is known by. */
  line: number;
  /** Further lines of the same report. */
  lines?: readonly number[];
  indicator?: string | null;
  alsoAbout?: readonly string[];
  goal?: string | null;
  elsewhere?: readonly Place[];
}

/** A finding in a report. Its id is the rule, the report and the line: at most one of a rule on each line. */
export function finding({ facts, district }: Identified, remark: Remark): Finding {
  const { rule, severity, sentence, line, lines = [], elsewhere = [] } = remark;
  return {
    id: `${rule}-${facts.id}-${line}`,
    rule,
    severity,
    // A unit may end in a full stop of its own: "barn/avd."
    sentence: sentence.replaceAll('.. ', '. ').replace(/\.\.$/, '.'),
    report: facts.id,
    district,
    indicator: remark.indicator || null,
    alsoAbout: [...(remark.alsoAbout ?? [])],
    goal: remark.goal ?? null,
    lines: [...new Set([line, ...lines])].sort((a, b) => a - b),
    elsewhere: [...elsewhere],
  };
}

/** A finding about a row: known by the row's first line, with the lines where the figures stand. */
export function rowFinding(
  { report, row, id }: KnownRow,
  remark: Omit<Remark, 'line' | 'indicator'>,
  figures: readonly (Figure | null)[] = [],
): Finding {
  const lines = [...(remark.lines ?? []), ...figures.flatMap((figure) => figure?.line ?? [])];
  return finding(report, { ...remark, line: row.lines[0], lines, indicator: id });
}
