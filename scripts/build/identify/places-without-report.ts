import type { Place } from '../../../src/series.ts';
import type { Problem } from '../problem.ts';
import type { Indicator } from '../registry/indicator.ts';
import type { Registry } from '../registry/registry.ts';

/** What entries of indicators rest on lines of reports that are not there: as one that was withdrawn. */
export function placesWithoutReport({ indicators }: Registry, present: ReadonlySet<string>): Problem[] {
  return [...indicators].flatMap(([id, entry]) =>
    placesOf(entry)
      .filter(({ report }) => !present.has(report))
      .map(({ field, report }): Problem => ({
        file: `content/registry/indicators/${id}.yml`,
        line: null,
        rule: 'place-without-report',
        subject: `${id}/${field}/${report}`,
        reason: `${field}: rests on ${report}, of which there are no facts`,
        todo: 'Give a line of another report that says the same, remove what only that report said, or accept it in content/registry/accepted.yml.',
        acceptable: true,
      })),
  );
}

/** The reports that an entry names as what says something of it, on which lines, and in which fields. */
export function placesOf({ definition, directionFrom, survey, unitIn, ...lists }: Indicator) {
  const [direction, line] = directionFrom?.split(':') ?? [];
  const at = (field: string, { report, line }: Place) => ({ field, report, line });
  return [
    ...(definition?.place ? [at('definition', definition.place)] : []),
    ...(direction && line ? [at('directionFrom', { report: direction, line: Number(line) })] : []),
    ...(survey ? [at('survey', survey)] : []),
    ...(['rolling', 'bases'] as const).flatMap((field) => lists[field].map((place) => at(field, place))),
    ...unitIn.map(({ report }) => ({ field: 'unitIn', report, line: null })),
  ];
}
