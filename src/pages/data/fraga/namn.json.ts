import { dictionary } from '../../../dictionary.ts';
import type { Names } from '../../../query/names.ts';
import { type AskedTable, kindOf } from '../../../query/view.ts';
import { districts, goals, indicators } from '../../../store/collections.ts';

const kindsOf = (table: AskedTable) =>
  Object.fromEntries(dictionary[table].columns.map(({ name, type }) => [name, kindOf[type]]));

/** What the ids in the data files are called, and what decides how figures may be compared. */
export function GET(): Response {
  const names: Names = {
    kinds: {
      observations: kindsOf('observations'),
      budget: kindsOf('budget'),
      activities: kindsOf('activities'),
      statements: kindsOf('statements'),
    },
    districts: Object.fromEntries([...districts.values()].map(({ id, name }) => [id, name])),
    indicators: Object.fromEntries(
      [...indicators.values()].map(({ id, name, theme, direction, accumulates, scope, survey }) => [
        id,
        { name, theme, direction, accumulates, scope, survey },
      ]),
    ),
    goals: Object.fromEntries([...goals.values()].map(({ id, name }) => [id, name])),
  };
  return Response.json(names);
}
