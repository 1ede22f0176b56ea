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
      })),
  );
}

/** The reports that an entry names as what says something of it, and in which fields. */
function placesOf({ definition, directionFrom, survey, ...lists }: Indicator) {
  const [direction, line] = directionFrom?.split(':') ?? [];
  return [
    ...(definition?.place ? [{ field: 'definition', report: definition.place.report }] : []),
    ...(direction && line ? [{ field: 'directionFrom', report: direction }] : []),
    ...(survey ? [{ field: 'survey', report: survey.report }] : []),
    ...(['rolling', 'bases', 'unitIn'] as const).flatMap((field) =>
      lists[field].map(({ report }) => ({ field, report })),
    ),
  ];
}
