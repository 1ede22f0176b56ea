import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

/**
 * The rooms of scripts/import, from the bottom, and which each knows. `knowledge` and `lines` stand beside each other:
 * names are known by their letters, and lines by the words of headings. The weights stand below them all.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'weights.ts': [],
  words: [],
  knowledge: ['lines', 'words'],
  lines: ['knowledge', 'words'],
  read: ['knowledge', 'lines', 'words'],
  table: ['knowledge', 'lines', 'words'],
  layout: ['knowledge', 'lines', 'read', 'table'],
  meaning: ['knowledge', 'lines', 'table', 'words'],
  scan: ['knowledge', 'lines', 'meaning', 'table', 'words'],
  facts: ['knowledge', 'layout', 'lines', 'meaning', 'read', 'table', 'words'],
  report: ['facts', 'knowledge', 'layout', 'lines', 'meaning', 'read', 'scan', 'table', 'words'],
  run: ['facts', 'knowledge', 'lines', 'read', 'report'],
};

const all = globSync(['scripts/**/*.ts', 'src/**/*.{ts,astro}'])
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What each file imports, types too, by paths from the project's root. */
const allImports = new Map(
  all.map((file) => {
    const paths = readFileSync(file, 'utf8').matchAll(/^(?!\s*\/\/).*(?:from|import\()\s*'(\.[^']+)'/gm);
    return [file, Array.from(paths, ([, path]) => posix.join(posix.dirname(file), path!))];
  }),
);

const files = all.filter((file) => !file.endsWith('.test.ts'));
const imports = new Map(files.map((file) => [file, allImports.get(file)!]));

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
    const own = roomOf(file);
    const known = rooms[own];
    if (!own) return [];
    if (!known) return [`${inside(file)} stands in no room`];
    const above = imports
      .get(file)!
      .filter((other) => ![own, '', 'weights.ts', ...known].includes(roomOf(other)));
    return above.map((other) => `${inside(file)} imports ${inside(other)}`);
  });
  assert.deepEqual(broken, []);
});

test('the site imports nothing of scripts/', () => {
  const broken = all.flatMap((file) => {
    const others = file.startsWith('src/') ? allImports.get(file)! : [];
    return others.filter((other) => !other.startsWith('src/')).map((other) => `${file} imports ${other}`);
  });
  assert.deepEqual(broken, [], 'put what both need into src/');
});

function inside(file: string): string {
  return file.replace('scripts/import/', '');
}

/** The entry of scripts/import, a folder or a file, that a file stands in. */
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
