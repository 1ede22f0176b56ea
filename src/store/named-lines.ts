import type { Place } from '../series.ts';
import { told } from '../trace/read.ts';
import { corrections, facts, findings, indicators, series } from './collections.ts';

/** Every place that figures, their caveats and notes, definitions, names, findings and corrections on the site lead to. */
const namedIn = told('lines named by report', () => {
  const named: readonly Place[] = [
    ...[...series.values()].flatMap(({ observations }) =>
      observations.flatMap(({ sources }) => [
        ...sources,
        ...sources.flatMap(({ report, note }) => (note?.line ? [{ report, line: note.line }] : [])),
      ]),
    ),
    ...[...indicators.values()].flatMap(({ definition, names }) => [
      ...(definition?.place ? [definition.place] : []),
      ...names.flatMap((name) => name.places),
    ]),
    ...[...findings.values()].flatMap(({ report, lines, elsewhere }) => [
      ...lines.map((line) => ({ report, line })),
      ...elsewhere,
    ]),
    ...corrections.values(),
    ...[...facts.values()].flatMap(({ id, indicators: rows }) =>
      rows.flatMap(({ caveats = [] }) => caveats.map(({ line }) => ({ report: id, line }))),
    ),
  ];
  return Map.groupBy(named, ({ report }) => report);
});

/** Lines of a report that something elsewhere on the site leads to, each once, in their order. */
export const linesNamed: (report: string) => number[] = told('lines named', (report) =>
  [...new Set((namedIn('').get(report) ?? []).map(({ line }) => line))].sort((a, b) => a - b),
);
