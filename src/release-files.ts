/** The files of a release on the site, and what its table of changes says. */
import type { Row } from './csv.ts';
import { releasesPath } from './edition.ts';
import type { Change, Release } from './releases.ts';

/** The page of a release. */
export function releasePath({ version }: Pick<Release, 'version'>): string {
  return `${releasesPath}${version}/`;
}

/** The tables as they were. */
export function archivePath({ version }: Pick<Release, 'version'>): string {
  return `${releasesPath}${version}/stadsdelskollen-${version}.zip`;
}

/** What changed, figure by figure. */
export function changesPath({ version }: Pick<Release, 'version'>): string {
  return `${releasesPath}${version}/changes.csv`;
}

const columns = [
  'change',
  'table',
  'id',
  'what',
  'report',
  'line',
  'before',
  'after',
  'rows',
  'reason_kind',
  'reason_of',
  'reason',
] as const;

/** The columns and rows of a release's changes; figures that came with a new report are one row for each table. */
export function changeRows({ added, changes }: Release): [readonly string[], Row[]] {
  const nothing = { id: null, what: null, line: null, before: null, after: null, reason: null };
  return [
    columns,
    [
      ...added.flatMap(({ report, counts }) =>
        Object.entries(counts).map(([table, rows]) => ({
          ...nothing,
          change: 'added',
          table,
          report,
          rows,
          reason_kind: 'report',
          reason_of: report,
        })),
      ),
      ...changes.map(({ reason, ...change }) => ({
        ...change,
        rows: 1,
        reason_kind: reason.kind,
        reason_of: reason.of,
        reason: reason.text,
      })),
    ],
  ];
}

/** How many figures of a release came, changed and went. */
export function releaseCounts({ added, changes }: Pick<Release, 'added' | 'changes'>) {
  const of = (change: Change['change']) => changes.filter((one) => one.change === change).length;
  const withReports = added.flatMap(({ counts }) => Object.values(counts));
  return {
    added: withReports.reduce((sum, count) => sum + count, of('added')),
    changed: of('changed'),
    withdrawn: of('withdrawn'),
  };
}
