import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

/** The rooms of scripts/import, from the bottom, and which each knows. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  words: [],
  knowledge: ['lines', 'words'],
  lines: ['knowledge'],
  read: ['knowledge', 'lines'],
  table: ['knowledge', 'lines', 'words'],
  layout: ['knowledge', 'lines', 'read', 'table'],
  meaning: ['knowledge', 'lines', 'table', 'words'],
  scan: ['knowledge', 'lines', 'meaning', 'table', 'words'],
  facts: ['knowledge', 'layout', 'lines', 'meaning', 'read', 'table', 'words'],
  'import-report.ts': ['facts', 'knowledge', 'lines', 'meaning', 'read', 'table', 'words'],
  run: ['facts', 'import-report.ts', 'knowledge', 'lines', 'read'],
};

/** The two that pick the stages by what a report came as: they alone know rooms above their own. */
const pickers = new Set(['read/read-report.ts', 'table/extraction.ts']);

const files = globSync(['scripts/**/*.ts', 'src/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

/** What each file imports, types too, by paths from the project's root. */
const imports = new Map(
  files.map((file) => {
    const paths = readFileSync(file, 'utf8').matchAll(/^(?!\s*\/\/).*(?:from|import\()\s*'(\.[^']+)'/gm);
    return [file, Array.from(paths, ([, path]) => posix.join(posix.dirname(file), path!))];
  }),
);

test('no files import each other in a circle', () => {
  const circles = circlesOf(imports);
  assert.deepEqual(circles, [], 'put what they share into a file below them');
});

test('a circle is found with its files, whoever else leads into it', () => {
  const some = { a: ['b'], b: ['c', 'd'], c: ['b'], d: [], e: ['e', 'f'], f: ['g'], g: ['f', 'd'] };
  assert.deepEqual(circlesOf(new Map(Object.entries(some))), [['b', 'c'], ['e'], ['f', 'g']]);
});

test('a room of the importer knows only the rooms below it', () => {
  const broken = files.flatMap((file) => {
    const [from, own] = [inside(file), rooms[roomOf(file)]];
    if (!own || pickers.has(from)) return [];
    const above = imports.get(file)!.filter((other) => {
      const room = roomOf(other);
      return room in rooms && room !== roomOf(file) && !own.includes(room);
    });
    return above.map((other) => `${from} imports ${inside(other)}`);
  });
  assert.deepEqual(broken, []);
});

function inside(file: string): string {
  return file.replace('scripts/import/', '');
}

/** The folder of scripts/import that a file stands in. */
function roomOf(file: string): string {
  return file.startsWith('scripts/import/') ? inside(file).split('/')[0]! : '';
}

/** Files that lead to each other: each circle's in order, and the circles by their first. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map(Array.from(imports.keys(), (file) => [file, reachedFrom(file, imports)]));
  const circles = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    circles.set(circle[0]!, circle);
  }
  return [...circles.values()].sort(([a], [b]) => (a! < b! ? -1 : 1));
}

/** All files that a file leads to, itself only where something leads back to it. */
function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [file];
  for (const each of open)
    for (const next of imports.get(each) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  return reached;
}
