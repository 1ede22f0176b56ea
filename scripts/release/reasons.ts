/** Why figures changed: what the registry and the reports themselves say, and what whoever makes the release gives. */
import { betweenItems } from '../../src/csv.ts';
import type { Reason } from '../../src/releases.ts';
import { type Moved, movedTo } from '../build/registry/moved.ts';
import { type Difference, slotOf } from './compare.ts';
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
  const [newReports, goneReports] = [missingIn(before, after), missingIn(after, before)];
  const reportsBefore = new Map(before.observations.map((row) => [row['id']!, row['report']!]));
  const corrected = new Set(before.corrections.map((one) => JSON.stringify([one['id'], one['shown']])));
  const corrections = Map.groupBy(
    after.corrections.filter((one) => !corrected.has(JSON.stringify([one['id'], one['shown']]))),
    (one) => `${one['report']}:${one['line']}`,
  );
  return (one) => {
    const places = placesOf(one);
    const reports = [reportOf(one), ...places.map((place) => place.replace(/:.*$/, ''))];
    // What one report is read to say otherwise than before, another one that says the same does not explain.
    const isReread = one.change === 'changed' && one.before!['report'] === one.after!['report'];
    const report = (isReread ? reports.slice(0, 1) : reports).find((id) => newReports.has(id));
    const onLine = places.flatMap((place) => corrections.get(place) ?? []);
    // Of several on one line that which shows what stands there now.
    const correction = onLine.find(({ shown }) => shown === one.after?.['text']) ?? onLine[0];
    if (one.change === 'moved' || one.change === 'withdrawn') {
      const move = moveOf(one, moved);
      if (move) return { kind: 'moved', of: move.from, text: move.reason };
    }
    if (report !== undefined) return { kind: 'report', of: report, text: null };
    if (correction) return { kind: 'correction', of: correction['id']!, text: correction['reason']! };
    // What a withdrawn report said is gone, and what an earlier one says stands in its place, or under its id.
    const gone = [...reports, reportsBefore.get(slotOf(one.earlier ?? one.id)) ?? ''];
    const text = [...gone.filter((id) => goneReports.has(id)), reportOf(one), '']
      .map((id) => given.get(id))
      .find((found) => found !== undefined);
    return text === undefined ? null : { kind: 'given', of: null, text };
  };
}

/** Ids of the reports that one release has and the other has not. */
function missingIn(one: CsvTables, other: CsvTables): ReadonlySet<string> {
  const known = new Set(one.reports.map(({ id }) => id));
  return new Set(other.reports.flatMap(({ id = '' }) => (known.has(id) ? [] : [id])));
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
