import { checks } from '../checks.ts';
import { pageAt } from '../../../src/report/page-at.ts';
import type { Finding, Place } from '../../../src/series.ts';
import type { Examined } from '../assemble.ts';
import { problemLines } from '../problem.ts';

/** What `npm run check` prints: findings by rule, each with its places as `report:line` and its id, then what has to be mended. */
export function findingsReport({ reports, findings, accepted, problems }: Examined): string {
  const pages = new Map(reports.map(({ facts }) => [facts.id, facts.source.pages]));
  const placed = ({ report, line }: Place) => {
    const page = pageAt(pages.get(report) ?? null, line);
    return `${report}:${line}${page === undefined ? '' : ` (page ${page})`}`;
  };
  const blocks = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, some]) =>
    [
      `${rule}: ${checks.find((one) => one.rule === rule)?.title} (${some.length})`,
      ...some.map((one) => findingLines(one, placed)),
    ].join('\n'),
  );
  const counts = (['fel', 'fraga', 'notis'] as const).map(
    (severity) => `${findings.filter((one) => one.severity === severity).length} ${severity}`,
  );
  const total = `${findings.length} findings: ${counts.join(', ')}; ${accepted} accepted`;
  return [...blocks, ...(problems.length > 0 ? [problemLines(problems)] : []), total].join('\n\n');
}

function findingLines(
  { id, report, lines, elsewhere, severity, sentence }: Finding,
  placed: (place: Place) => string,
): string {
  const places = [...lines.map((line) => ({ report, line })), ...elsewhere].map(placed);
  return `  ${places.join(' ')} ${severity} ${id}\n    ${sentence}`;
}
