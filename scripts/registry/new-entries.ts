import type { Facts } from '../../src/model.ts';
import { pageAt } from '../../src/report/page-at.ts';
import { slug } from '../../src/slug.ts';
import type { Identified } from '../build/identify.ts';
import { comparable } from '../build/identify/name.ts';
import { compareText } from '../build/order.ts';
import type { Registry } from '../build/registry/registry.ts';
import { suggest } from '../build/identify/suggest.ts';
import { goalSetEntry } from './goal-set-entry.ts';
import { indicatorEntry, type Row } from './indicator-entry.ts';
import type { NewEntry } from './new-entry.ts';
import { reportEntry } from './report-entry.ts';

/**
 * The entries that the reports lack: their own, whole sets of goals, and an indicator for each printed name. Names that
 * a scan may have damaged get none, for they are no new names; a set that is there is complete, so that a goal it lacks
 * is more likely misread; a district has a place on the map that no report tells.
 */
export function newEntries(reports: readonly Identified[], registry: Registry): NewEntry[] {
  return [
    ...reports.filter(({ facts }) => !registry.reports.has(facts.id)).map(({ facts }) => reportEntry(facts)),
    ...newSets(reports, registry),
    ...newIndicators(reports, registry),
  ].sort((a, b) => compareText(a.path, b.path));
}

function newSets(reports: readonly Identified[], registry: Registry): NewEntry[] {
  const printed = reports.flatMap(({ facts }) =>
    facts.goals.filter(
      ({ level, set, lines }) => level !== 'namndmal' && !registry.goals.has(set) && !hasUnread(facts, lines),
    ),
  );
  return [...Map.groupBy(printed, ({ set }) => set)].map(([set, goals]) => goalSetEntry(set, goals));
}

function newIndicators(reports: readonly Identified[], registry: Registry): NewEntry[] {
  const rows = reports.flatMap(({ facts, rows }) =>
    facts.indicators.flatMap((row, index): Row[] =>
      rows[index] === '' && isSound(facts, row, registry)
        ? [{ report: facts.id, page: pageAt(facts.source.pages, row.lines[0]), row }]
        : [],
    ),
  );
  const taken = new Set(registry.indicators.keys());
  return [...Map.groupBy(rows, ({ row }) => comparable(row.name)).values()].map((same) => {
    const { name } = same[0]!.row;
    const id = idOf(name, taken);
    taken.add(id);
    return indicatorEntry(id, same, suggest(name, registry.indicators));
  });
}

/** A scanned name this like an existing one is rather that one with a letter misread. */
const misreadLikeness = 0.85;

/** Whether a row's name may be taken for what the report prints. */
function isSound(facts: Facts, { name, lines, doubts }: Row['row'], registry: Registry): boolean {
  if (doubts.some(({ cell }) => cell === 'name') || hasUnread(facts, lines)) return false;
  const [nearest] = facts.source.extraction === 'ocr' ? suggest(name, registry.indicators, 1) : [];
  return !nearest || nearest.score < misreadLikeness;
}

function hasUnread({ unread }: Facts, [first, last]: readonly [number, number]): boolean {
  return unread.some(({ line }) => first <= line && line <= last);
}

/** Longer ids make no good addresses. */
const longestId = 48;

/** An id of whole words that nobody has: the first ones of the name. */
function idOf(name: string, taken: ReadonlySet<string>): string {
  const words = slug(name).split('-');
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= longestId) break;
    id += `${id && '-'}${word}`;
  }
  for (let n = 2, free = id; ; n++) {
    if (!taken.has(free)) return free;
    free = `${id}-${n}`;
  }
}
