import type { Indicator as Row, Facts } from '../../src/model.ts';
import type { District } from '../build/registry/district.ts';
import type { GoalSet } from '../build/registry/goal.ts';
import type { Indicator } from '../build/registry/indicator.ts';
import type { Report } from '../build/registry/report.ts';
import type { Registry } from '../build/registry/registry.ts';
import type { Planned } from './plan.ts';

/** The boards that there are now, then those that have been, as many as are asked for. */
export function boardsOf({ districts }: Registry, count: number): string[] {
  const ids = [...districts.keys()];
  const there = (id: string) => districts.get(id)!.to === null;
  return [...ids.filter(there), ...ids.filter((id) => !there(id))].slice(0, count);
}

/**
 * Districts of which the chosen ones have always been there and always will: a board that had ended would have
 * fewer reports than there are to measure.
 */
export function cloneDistricts({ districts }: Registry, boards: readonly string[]): Map<string, District> {
  const taken = new Set<string>();
  const tiles = [...districts.values()].map(({ tile }) => tile);
  const below = Math.max(...tiles.map(({ row }) => row)) + 1;
  let extra = 0;
  return new Map(
    [...districts].map(([id, district]) => {
      const place = `${district.tile.column} ${district.tile.row}`;
      const tile = taken.has(place) ? { column: ++extra, row: below } : district.tile;
      taken.add(place);
      const lasting = boards.includes(id) ? { from: null, to: null } : {};
      return [id, { ...district, ...lasting, predecessors: [], successors: [], tile }];
    }),
  );
}

/** The council's goals of every term that is planned; a term that the registry lacks has those of the first. */
export function cloneGoals({ goals }: Registry, planned: readonly Planned[]): Map<string, GoalSet> {
  const first = [...goals.values()][0]!;
  return new Map(planned.map(({ term }) => [term, { ...(goals.get(term) ?? first), set: term }]));
}

/** How a board's own indicator is called: every board has others. A name in doubt stays: it is known by its end. */
export function nameAt({ owner, name, doubts }: Row, district: Pick<District, 'name'>): string {
  const whole = doubts.every(({ cell }) => cell !== 'name');
  return owner === 'namnd' && whole ? `${name} (${district.name})` : name;
}

/** Entries of the indicators that the cloned reports print, the boards' own once for each board. */
export function cloneIndicators(
  { indicators, districts }: Registry,
  planned: readonly Planned[],
  /** Ids of a report's rows, as identify finds them. */
  rowsOf: ReadonlyMap<Facts, readonly string[]>,
): Map<string, Indicator> {
  const cloned = new Map<string, Indicator>();
  for (const { district, from } of planned)
    for (const [index, row] of from.indicators.entries()) {
      const id = rowsOf.get(from)![index]!;
      const name = nameAt(row, districts.get(district)!);
      const entry = indicators.get(id);
      if (!entry) continue;
      if (name === row.name) cloned.set(id, withoutPlaces(entry));
      else {
        const own = `${id}-${district}`;
        const names = new Set([...(cloned.get(own)?.names ?? []), name]);
        cloned.set(own, {
          ...withoutPlaces(entry),
          name: `${entry.name} (${districts.get(district)!.name})`,
          names: [...names],
        });
      }
    }
  return cloned;
}

/** An entry that refers to no report: those that it refers to are not here. */
function withoutPlaces({ definition, directionFrom, ...entry }: Indicator): Indicator {
  return {
    ...entry,
    directionFrom: directionFrom?.includes(':') ? 'namn' : directionFrom,
    definition: definition && { ...definition, place: null },
    changes: [],
    rolling: [],
    bases: [],
    survey: null,
    unitIn: [],
  };
}

/** An entry with the address of an original for every report: real ones have one, and its links weigh. */
export function cloneReports(facts: readonly Facts[]): Map<string, Report> {
  return new Map(
    facts.map(({ id, title, board, date }) => [
      id,
      {
        title: `${title} för ${board}`,
        url: `https://original.example/${id}.pdf`,
        published: date,
        file: null,
      },
    ]),
  );
}
