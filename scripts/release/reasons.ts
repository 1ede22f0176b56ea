/** Why figures changed: what the registry and the reports themselves say, and what whoever makes the release gives. */
import { betweenItems } from '../../src/csv.ts';
import type { Reason } from '../../src/releases.ts';
import { type Moved, movedTo } from '../build/registry/moved.ts';
import type { Difference } from './compare.ts';
import type { CsvTables } from './tables.ts';

/** What reasons are derived from. */
export interface Grounds {
  before: CsvTables;
  after: CsvTables;
  moved: readonly Moved[];
  /** Reasons given by hand: for one report, or (key "") for all that has no other. */
  given: ReadonlyMap<string, string>;
}

/** The reason of a difference, or null where nothing says it. */
export function reasoner({ before, after, moved, given }: Grounds): (one: Difference) => Reason | null {
  const known = new Set(before.reports.map(({ id }) => id));
  const newReports = new Set(after.reports.flatMap(({ id = '' }) => (known.has(id) ? [] : [id])));
  const corrected = new Set(before.corrections.map((one) => JSON.stringify([one['id'], one['shown']])));
  const corrections = new Map(
    after.corrections
      .filter((one) => !corrected.has(JSON.stringify([one['id'], one['shown']])))
      .map((one) => [`${one['report']}:${one['line']}`, one]),
  );
  return (one) => {
    const report = reportOf(one);
    const correction = placesOf(one)
      .map((place) => corrections.get(place))
      .find((found) => found !== undefined);
    if (one.change === 'moved' || one.change === 'withdrawn') {
      const move = moveOf(one, moved);
      if (move) return { kind: 'moved', of: move.from, text: move.reason };
    }
    if (newReports.has(report)) return { kind: 'report', of: report, text: null };
    if (correction) return { kind: 'correction', of: correction['id']!, text: correction['reason']! };
    const text = given.get(report) ?? given.get('');
    return text === undefined ? null : { kind: 'given', of: null, text };
  };
}

/** The report that a figure is printed in: now, or before where it is gone. */
export function reportOf({ before, after }: Difference): string {
  return (after ?? before)!['report']!;
}

/** Every place in print of a figure, before and now. */
function placesOf({ before, after }: Difference): string[] {
  return [before, after].flatMap((row) =>
    row ? [`${row['report']}:${row['line']}`, ...(row['other_sources'] ?? '').split(betweenItems)] : [],
  );
}

/** The first move that an observation's id has taken. */
function moveOf({ earlier, id, table }: Difference, moved: readonly Moved[]): Moved | undefined {
  if (table !== 'observations') return undefined;
  const [district, indicator] = (earlier ?? id).split('/');
  return moved.find(
    ({ kind, from }) =>
      from === (kind === 'district' ? district : indicator) && movedTo(moved, kind, from) !== from,
  );
}
