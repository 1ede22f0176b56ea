import { districtParts, yearsPart } from '../../../src/district/sections.ts';
import { comparable } from '../identify/name.ts';
import type { Problem } from '../problem.ts';
import { movedTo } from './moved.ts';
import type { Registry } from './registry.ts';

/** What the entries say of each other: links that lead nowhere or one way only, a name or a place given twice. */
export function referenceProblems(registry: Registry, directory: string): Problem[] {
  return [
    ...districtLinks(registry, directory),
    ...placesOfNone(registry, directory),
    ...tilesTwice(registry, directory),
    ...changeLinks(registry, directory),
    ...namesTwice(registry, directory),
    ...setsNamedOtherwise(registry, directory),
    ...addressesTaken(registry, directory),
    ...movesAstray(registry, directory),
  ];
}

function problem(file: string, subject: string, reason: string, todo: string): Problem {
  return { file, line: null, rule: 'reference', subject, reason, todo };
}

function districtLinks({ districts }: Registry, directory: string): Problem[] {
  const sides = [
    ['predecessors', 'successors'],
    ['successors', 'predecessors'],
  ] as const;
  return [...districts].flatMap(([id, district]) =>
    sides.flatMap(([field, back]) =>
      district[field]
        .filter((other) => !districts.get(other)?.[back].includes(id))
        .map((other) =>
          problem(
            `${directory}/districts/${id}.yml`,
            id,
            `${field}: ${other} does not name ${id} among its ${back}`,
            `Add ${id} to ${back} in districts/${other}.yml, or remove it here.`,
          ),
        ),
    ),
  );
}

/** A place of a district that others became was in one of them, and is found there too. */
function placesOfNone({ districts }: Registry, directory: string): Problem[] {
  return [...districts].flatMap(([id, { places, predecessors }]) => {
    const before = predecessors.flatMap((one) => districts.get(one)?.places ?? []);
    return places
      .filter((place) => predecessors.length > 0 && !before.includes(place))
      .map((place) =>
        problem(
          `${directory}/districts/${id}.yml`,
          id,
          `places: ${place} is in none of ${predecessors.join(', ')}`,
          'Add it to the places of the one that it was in.',
        ),
      );
  });
}

/** Two districts may share a tile only when one had ended before the other began. */
function tilesTwice({ districts }: Registry, directory: string): Problem[] {
  const all = [...districts];
  return all.flatMap(([id, one], index) =>
    all.slice(index + 1).flatMap(([other, two]) => {
      const apart =
        (one.to !== null && two.from !== null && one.to <= two.from) ||
        (two.to !== null && one.from !== null && two.to <= one.from);
      const same = one.tile.column === two.tile.column && one.tile.row === two.tile.row;
      if (apart || !same) return [];
      const reason = `tile: ${other} stands on the same tile at the same time`;
      return [problem(`${directory}/districts/${id}.yml`, id, reason, 'Move one of them.')];
    }),
  );
}

function changeLinks({ indicators }: Registry, directory: string): Problem[] {
  return [...indicators].flatMap(([id, { changes }]) =>
    changes.flatMap((change, index) =>
      change.with
        .filter((other) => !indicators.get(other)?.changes.some((back) => back.with.includes(id)))
        .map((other) =>
          problem(
            `${directory}/indicators/${id}.yml`,
            id,
            `changes[${index}].with: ${other} does not link back to ${id}`,
            `Add the change to indicators/${other}.yml, or mend the id.`,
          ),
        ),
    ),
  );
}

function namesTwice({ indicators }: Registry, directory: string): Problem[] {
  const owners = new Map<string, string>();
  return [...indicators].flatMap(([id, { names }]) =>
    names.flatMap((name) => {
      const owner = owners.get(comparable(name));
      owners.set(comparable(name), id);
      if (owner === undefined) return [];
      const reason = `names: “${name}” stands ${owner === id ? 'twice' : `in ${owner}.yml too`}`;
      const todo = owner === id ? 'Remove one.' : 'A name belongs to one entry: remove one.';
      return [problem(`${directory}/indicators/${id}.yml`, id, reason, todo)];
    }),
  );
}

function setsNamedOtherwise({ goals }: Registry, directory: string): Problem[] {
  return [...goals].flatMap(([id, { set }]) =>
    id === set
      ? []
      : [
          problem(
            `${directory}/goals/${id}.yml`,
            id,
            `set: ${set} is not the file's name`,
            'Name both alike.',
          ),
        ],
  );
}

/** The address of an indicator in a district may be that of no other page. */
function addressesTaken({ indicators, districts }: Registry, directory: string): Problem[] {
  const taken = [
    ...districtParts.filter((id) => indicators.has(id)).map((id) => `indicators/${id}`),
    ...(districts.has(yearsPart) ? [`districts/${yearsPart}`] : []),
  ];
  return taken.map((file) =>
    problem(
      `${directory}/${file}.yml`,
      file.split('/')[1]!,
      'its address is that of another page of the site',
      'Rename it.',
    ),
  );
}

/** What moved is gone, and leads to what is there. */
function movesAstray({ moved, districts, indicators }: Registry, directory: string): Problem[] {
  const file = `${directory}/moved.yml`;
  return moved.flatMap(({ kind, from, to }, index) => {
    const entries = kind === 'district' ? districts : indicators;
    const at = `[${index}]: ${from}`;
    if (entries.has(from))
      return [problem(file, from, `${at} is still an entry`, `Remove ${kind}s/${from}.yml, or the move.`)];
    if (moved.some((one, n) => n < index && one.kind === kind && one.from === from))
      return [problem(file, from, `${at} moved twice`, 'Keep one of the moves.')];
    if (!entries.has(movedTo(moved, kind, from)))
      return [problem(file, from, `${at} leads to ${to}, which is no entry`, 'Mend the id it leads to.')];
    return [];
  });
}
