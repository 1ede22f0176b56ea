import { peopleOf } from '../../../src/observation/misfit.ts';
import type { IndicatorEntry } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import { comparable } from '../identify/name.ts';
import { sortedUnique } from '../order.ts';
import type { Registry } from '../registry/registry.ts';
import { councilGoal } from './council-goal.ts';

/** One row of a report that prints an indicator. */
interface Use {
  report: string;
  district: string;
  name: string;
  line: number;
  goal: string | null;
}

/** Every indicator of the registry that a report prints, with its names and places. */
export function indicatorEntries(registry: Registry, reports: readonly Identified[]): IndicatorEntry[] {
  const uses = new Map<string, Use[]>();
  for (const { facts, rows } of reports) {
    for (const [index, row] of facts.indicators.entries()) {
      const use = {
        report: facts.id,
        district: facts.district,
        name: row.name,
        line: row.lines[0],
        goal: councilGoal(facts, row.goal),
      };
      uses.set(rows[index]!, [...(uses.get(rows[index]!) ?? []), use]);
    }
  }
  return [...registry.indicators].flatMap(([id, entry]): IndicatorEntry[] => {
    const mine = uses.get(id);
    if (!mine) return [];
    const { names: _n, sameUnit: _s, rolling: _r, unitIn: _u, bases: _b, survey, ...shown } = entry;
    return [
      {
        id,
        ...shown,
        people: peopleOf([entry.name, ...entry.names]),
        survey: survey !== null,
        changes: [...entry.changes].sort((a, b) => a.year - b.year),
        names: namesOf(mine),
        goals: sortedUnique(mine.flatMap(({ goal }) => goal ?? [])),
        reports: [...new Set(mine.map(({ report }) => report))],
        districts: sortedUnique(mine.map(({ district }) => district)),
      },
    ];
  });
}

/** Wordings in the order in which they first appear, each with all its places. */
function namesOf(uses: readonly Use[]): IndicatorEntry['names'] {
  const names = new Map<string, IndicatorEntry['names'][number]>();
  for (const { report, name, line } of uses) {
    const key = comparable(name);
    const entry = names.get(key) ?? { name, places: [] };
    entry.places.push({ report, line });
    names.set(key, entry);
  }
  return [...names.values()];
}
