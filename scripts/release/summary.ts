import type { Change } from '../../src/releases.ts';
import type { Proposal } from './release.ts';

/** At most so many changes are printed; all of them stand in the release's file. */
const most = 40;

/** What the next release would be, for whoever makes it. */
export function summary({ release, unexplained, gone }: Proposal): string {
  const { version, date, id, reports, added, changes, words, findings, corrections } = release;
  const wordCounts = Object.entries(words.counts).map(([table, count]) => `${table} ${count}`);
  return [
    `${version}, ${date}, data ${id}`,
    ...added.map(({ report, counts }) => `  new report ${report}: ${listed(counts)}`),
    ...reports.withdrawn.map((report) => `  report gone: ${report}`),
    ...gone.map(
      (entry) => `  ${entry} gone: if it was renamed or merged, say so in moved.yml, else its ids end here`,
    ),
    ...cut([...changes.map(line), ...unexplained.map((one) => `${line(one)}  ← no reason`)]),
    ...(wordCounts.length > 0 ? [`  words, places or notes only, in rows of: ${wordCounts.join(', ')}`] : []),
    `  findings: ${findings.added.length} new, ${findings.withdrawn.length} gone; corrections: ${corrections.added.length} new`,
  ].join('\n');
}

function line({
  change,
  table,
  id,
  before,
  after,
  ...more
}: Omit<Change, 'reason'> & Partial<Change>): string {
  const why = more.reason ? `  (${[more.reason.kind, more.reason.of].filter(Boolean).join(' ')})` : '';
  return `  ${change} ${table} ${id}: ${before ?? '–'} → ${after ?? '–'}${why}`;
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([table, count]) => `${table} ${count}`)
    .join(', ');
}

function cut(lines: readonly string[]): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `  … and ${lines.length - most} more`];
}
