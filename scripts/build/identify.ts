import type { Facts, Indicator } from '../../src/model.ts';
import { pageAt } from '../../src/report/page-at.ts';
import { type Corrected, numbered } from './identify/correct.ts';
import { comparable } from './identify/name.ts';
import type { Problem } from './problem.ts';
import type { Registry } from './registry/registry.ts';
import { placesWithoutReport } from './identify/places-without-report.ts';
import { isNear, suggest } from './identify/suggest.ts';

/** A report whose rows have found their entries in the registry. */
export interface Identified extends Corrected {
  /** Id of the entry of each row of `indicators`, by index; empty for a damaged name that is accepted. */
  rows: string[];
}

/**
 * Finds the registry's entry of everything that has a name. Names are matched exactly (see name.ts), never by
 * likeness. A name without an entry and an entry without a use are problems.
 */
export function identify(
  reports: readonly Corrected[],
  registry: Registry,
): { reports: Identified[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byName = new Map(
    [...registry.indicators].flatMap(([id, { names }]) =>
      names.map((name) => [comparable(name), id] as const),
    ),
  );
  const identified = reports.map((report): Identified => {
    const { facts } = report;
    if (!registry.districts.has(facts.district)) problems.push(unknownDistrict(facts, registry));
    if (!registry.reports.has(facts.id)) problems.push(unknownReport(facts));
    problems.push(...unknownGoals(facts, registry));
    const rows = facts.indicators.map((row) => {
      const id = byName.get(comparable(row.name)) ?? endOf(row, byName);
      if (id === undefined) problems.push(unknownIndicator(facts, row, registry));
      return id ?? '';
    });
    return { ...report, rows };
  });
  return { reports: identified, problems: [...problems, ...withoutUse(identified, registry)] };
}

/** A name that lost its beginning in a scan says so by a doubt; it is known where it ends the names of one entry only. */
function endOf({ name, doubts }: Indicator, byName: ReadonlyMap<string, string>): string | undefined {
  const end = comparable(name);
  if (end.length < shortestEnd || !doubts.some(({ cell }) => cell === 'name')) return undefined;
  const ids = new Set([...byName].flatMap(([whole, id]) => (whole.endsWith(end) ? [id] : [])));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** What is left of a name must be longer than the ends that many names share ("i stadsdelen"). */
const shortestEnd = 40;

function unknownDistrict({ id, district, board }: Facts, { districts }: Registry): Problem {
  const printed = comparable(board);
  const [known] =
    [...districts].find(([, entry]) => entry.boards.some((name) => comparable(name) === printed)) ?? [];
  return {
    file: `content/facts/${id}.json`,
    line: null,
    rule: 'district-without-entry',
    subject: board,
    reason: known
      ? `no district “${district}” in the registry: “${board}” is ${known}'s`
      : `no district “${district}” and no board “${board}” in the registry`,
    todo: known
      ? 'Import the report again (npm run import -- FILE), and remove this file.'
      : 'Is it a board that is there under another name, add this one to boards in content/registry/districts/<id>.yml; is it a new one, copy a file there as <id>.yml (from and to as dates, tile as a free place on the map of the city). Then import the report again.',
  };
}

function unknownReport({ id, title }: Facts): Problem {
  return {
    file: `content/facts/${id}.json`,
    line: null,
    rule: 'report-without-entry',
    subject: id,
    reason: `the registry does not know the report “${title}”`,
    todo: `Run npm run registry -- --write, or add content/registry/reports/${id}.yml (title, url, published).`,
  };
}

/** Goals of the council that their set lacks, or that it knows by another name: a number alone is no goal. */
function unknownGoals({ id, goals, source }: Facts, registry: Registry): Problem[] {
  return goals
    .filter(({ level }) => level !== 'namndmal')
    .flatMap(({ set, number, name, lines }): Problem[] => {
      const known = registry.goals.get(set)?.goals ?? [];
      const entry = known.find((goal) => goal.number === number);
      if (entry && isNear(name, [entry.name, ...entry.names])) return [];
      const same = known.find((goal) => isNear(name, [goal.name, ...goal.names]));
      const entries = known.map((goal) => [goal.number, { names: [goal.name, ...goal.names] }] as const);
      const file = `content/registry/goals/${set}.yml`;
      const replacement = same ? `, replacement: “${numbered({ number: same.number, name })}”` : '';
      const correction = `correct what is misread or misprinted in content/registry/corrections.yml (expected: “${numbered({ number, name })}”${replacement})`;
      // Its words are another goal's: the number is wrong, and no goal lacks a wording.
      const or = (todo: string) => (same ? '.' : `, or ${todo} ${file}.`);
      return [
        {
          file: id,
          line: lines[0],
          page: pageAt(source.pages, lines[0]),
          subject: `${set}/${number}`,
          nearest: suggest(name, entries, 1),
          ...(entry
            ? {
                rule: 'goal-with-other-name',
                reason: `goal ${number} is “${name}”, in the set ${set} it is “${entry.name}”`,
                todo: `Compare with the report: ${correction}${or("add the wording to the goal's names in")}`,
              }
            : {
                rule: 'goal-without-entry',
                reason: `no goal ${number} (“${name}”) in the set ${set}`,
                todo: registry.goals.has(set)
                  ? `Compare with the report: ${correction}${or('add the goal to')}`
                  : 'Run npm run registry -- --write.',
              }),
        },
      ];
    });
}

/**
 * A name in a scan may be damaged, and a damaged name is no new name: such rows can be accepted for the report as a
 * whole, and stay without an entry until the scan is read better.
 */
function unknownIndicator(
  { id, source }: Facts,
  { name, lines, doubts }: Indicator,
  registry: Registry,
): Problem {
  const damaged = source.extraction === 'ocr' || doubts.some(({ cell }) => cell === 'name');
  return {
    file: id,
    line: lines[0],
    page: pageAt(source.pages, lines[0]),
    rule: damaged ? 'scanned-name-without-entry' : 'name-without-entry',
    subject: damaged ? id : name,
    reason: `no indicator is called “${name}”`,
    nearest: suggest(name, registry.indicators),
    todo: damaged
      ? 'Compare with the original: add the name to an entry in content/registry/indicators, correct it in content/registry/corrections.yml, or accept what no entry fits in content/registry/accepted.yml: one entry accepts all of the report.'
      : 'Add the name to an entry in content/registry/indicators, or run npm run registry -- --write.',
    acceptable: damaged,
  };
}

function withoutUse(reports: readonly Identified[], registry: Registry): Problem[] {
  const used = new Set(reports.flatMap(({ rows }) => rows));
  const present = new Set(reports.map(({ facts }) => facts.id));
  const unused = (folder: string, ids: Iterable<string>, rule: string, what: string, todo: string) =>
    [...ids].map((id): Problem => {
      const file = `content/registry/${folder}/${id}.yml`;
      return { file, line: null, rule, subject: id, reason: what, todo, acceptable: true };
    });
  return [
    ...unused(
      'indicators',
      [...registry.indicators.keys()].filter((id) => !used.has(id)),
      'indicator-without-use',
      'no report prints any of its names',
      'Remove the file, mend its names, or accept it in content/registry/accepted.yml.',
    ),
    ...unused(
      'reports',
      [...registry.reports.keys()].filter((id) => !present.has(id)),
      'report-without-use',
      'there are no facts of this report',
      'Import the report, remove the file if it is withdrawn, or accept it in content/registry/accepted.yml.',
    ),
    ...placesWithoutReport(registry, present),
  ];
}
