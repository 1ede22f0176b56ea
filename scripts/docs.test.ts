/** README.md and CONTRIBUTING.md name what there is: nothing that is gone, and nothing left out. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

test('README’s tables give a reason for each package', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const packages = { ...dependencies, ...devDependencies, ...optionalDependencies };
  assert.deepEqual(firstCells(section(readme, 'Dependencies')), Object.keys(packages).sort());
});

test('each command is told of in README or in CONTRIBUTING', () => {
  const told = [...`${readme}\n${guide}`.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)];
  const names = new Set(told.map(([, name]) => name!));
  const untold = Object.keys(manifest.scripts).filter((name) => !names.has(name));
  assert.deepEqual(untold, []);
});

const maps = {
  'scripts/': 'scripts',
  'scripts/build/': 'scripts/build',
  'src/': 'src',
  'The rooms of the importer': 'scripts/import',
};
for (const [heading, folder] of Object.entries(maps))
  test(`the map of ${folder} has a line for each room`, () => {
    const rooms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(firstCells(section(guide, heading)), rooms.map(({ name }) => `${name}/`).sort());
  });

test('the table of addresses has a line for each page', () => {
  const pages = globSync('src/pages/**/*.astro').map(addressOf);
  const ofOthers = ['/404/', '/<moved>/', '/rapporter/<withdrawn>/'];
  assert.deepEqual(
    firstCells(section(guide, 'Addresses')),
    pages.filter((address) => !ofOthers.includes(address)).sort(),
  );
});

const texts = new Map(
  ['README.md', 'CONTRIBUTING.md', 'PUBLISHING.md'].map((name) => [name, readFileSync(name, 'utf8')]),
);
for (const [name, text] of texts) {
  test(`the files that ${name} names are there`, () => {
    /** Written by a command, or made up. */
    const others = ['content/generated/', 'content/facts/.lock', 'scripts/import/report/fixtures/NAME.txt'];
    const named = [...text.matchAll(/`((?:src|scripts|content)\/[\w./-]+)`/g)].map(([, path]) => path!);
    assert.deepEqual(
      named.filter((path) => !others.includes(path) && !existsSync(path)),
      [],
    );
  });

  test(`the links of ${name} lead to a heading`, () => {
    const links = [...text.matchAll(/\]\((\w+\.md)?#([\w-]+)\)/g)];
    const astray = links.filter(([, file, anchor]) => !anchorsOf(texts.get(file ?? name)!).has(anchor!));
    assert.deepEqual(
      astray.map(([link]) => link),
      [],
    );
  });
}

/** The anchors that GitHub gives the headings of a text. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((one) =>
      one
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The address of a page's file, with names in angle brackets: "/mal/<set>/<number>/". What is optional is left out. */
function addressOf(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^src\/pages/, '')
    .replace(/(\/index)?\.astro$/, '/')
    .replace(/\[\.\.\.(?:page|part)\]\/$/, '')
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, '<$1>');
}

/** What stands below a heading, until the next one. */
function section(text: string, heading: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  assert.notEqual(first, -1, `there is no heading “${heading}”`);
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line));
  return rest.slice(0, end === -1 ? rest.length : end).join('\n');
}

/** The code in the first cell of each row of the tables in a text, in order. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| `(.+?)` +\|/gm)].map(([, cell]) => cell!).sort();
}
