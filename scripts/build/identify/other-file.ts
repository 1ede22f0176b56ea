import type { Facts } from '../../../src/model.ts';
import { atLine } from '../../../src/report/at-line.ts';
import { pageAt } from '../../../src/report/page-at.ts';
import type { Problem } from '../problem.ts';
import type { Registry } from '../registry/registry.ts';
import { placesOf } from './places-without-report.ts';

/** What the registry says of a line of a report. */
interface Said {
  what: string;
  report: string;
  line: number;
}

/**
 * What the registry says of lines of a report whose facts came of another file: in another edition the line may be
 * another row's, and what fits there fits by chance. Whoever has held all of it against the new one names its file.
 */
export function madeForAnotherFile(reports: readonly Facts[], registry: Registry): Problem[] {
  const said = sayings(registry);
  return reports.flatMap((facts) => {
    const { id, source } = facts;
    const entry = registry.reports.get(id);
    if (entry === undefined || entry.file === source.sha256) return [];
    const why =
      entry.file === null
        ? 'was made for a file that nothing names'
        : 'was made for another file than the facts came of';
    const todo = `Hold each against the report as it is now, mend its line and its text, then write file: ${source.sha256} in content/registry/reports/${id}.yml.`;
    return said
      .filter(({ report }) => report === id)
      .map(({ what, line }): Problem => {
        const name = atLine(facts, line)?.name;
        const now = name === undefined ? 'no row stands there' : `there stands “${name}”`;
        return {
          file: id,
          line,
          page: pageAt(source.pages, line),
          rule: 'made-for-another-file',
          subject: `${id}:${line}`,
          reason: `${what} ${why}; now ${now}`,
          todo,
        };
      });
  });
}

function sayings({ corrections, accepted, indicators, reports }: Registry): Said[] {
  return [
    ...corrections.map(({ report, line, cell, column, expected, replacement }) => {
      const where = cell ?? column;
      return {
        what: `the correction of ${where === null ? '' : `${where} `}“${expected}” into “${replacement}”`,
        report,
        line,
      };
    }),
    ...accepted.flatMap(({ rule, subject }) => {
      const place = placeOf(rule, subject, reports);
      return place === null ? [] : [{ what: `the acceptance of ${subject}`, ...place }];
    }),
    ...[...indicators].flatMap(([id, entry]) =>
      placesOf(entry).flatMap(({ field, report, line }) =>
        line === null ? [] : [{ what: `${field} of ${id}`, report, line }],
      ),
    ),
  ];
}

//  langholmen-2023-t1/period/1084, forfallen-aktivitet-langholmen-2023-t1-812, …-812-2
//                            ^^^^ a doubt                                  ^^^ a finding, and the second one of a line
/** The line that an accepted doubt or finding names; null where it names none. */
function placeOf(rule: string, subject: string, reports: Registry['reports']): Omit<Said, 'what'> | null {
  const own = subject.startsWith(`${rule}-`) ? subject.slice(rule.length + 1) : subject;
  const [, report, line] = /^([a-z0-9-]+?)(?:\/[a-z]+\/|-)(\d+)(?:-\d+)?$/.exec(own) ?? [];
  return report !== undefined && reports.has(report) ? { report, line: Number(line) } : null;
}
