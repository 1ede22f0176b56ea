/**
 * The way that CONTRIBUTING describes, walked by whoever has a report of a board that the project has none of: the PDF
 * is farsta-2024-t2.html, printed by Chromium.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Facts } from '../../src/model.ts';

const report = 'farsta-2024-t2';
let work = '';
before(async () => {
  work = await mkdtemp(join(tmpdir(), 'publish-'));
  // A registry that knows the city and its goals, but no report and no indicator.
  for (const folder of ['districts', 'goals'])
    await cp(`content/registry/${folder}`, join(work, 'registry', folder), { recursive: true });
  for (const folder of ['indicators', 'reports']) await mkdir(join(work, 'registry', folder));
  for (const list of ['corrections', 'accepted'])
    await writeFile(join(work, 'registry', `${list}.yml`), '[]\n');
});
after(() => rm(work, { recursive: true }));

/** Runs a command of the project on the folders of this walk. */
function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      FACTS_DIR: join(work, 'facts'),
      REGISTRY_DIR: join(work, 'registry'),
      GENERATED_DIR: join(work, 'generated'),
      DIST_DIR: join(work, 'dist'),
    },
  });
  return { status, stdout: stdout.replaceAll(work, ''), stderr: stderr.replaceAll(work, '') };
}

test('a report with twenty unknown indicators becomes a site', async () => {
  const imported = run(
    'import',
    `scripts/publish/${report}.pdf`,
    ...['--facts', join(work, 'facts'), '--texts', join(work, 'texts')],
  );
  assert.equal(imported.status, 0, imported.stderr);
  const facts = Facts.parse(JSON.parse(await readFile(join(work, 'facts', `${report}.json`), 'utf8')));
  const { columns, pages } = facts.source;
  assert.deepEqual(
    [facts.indicators.length, facts.doubts.length, columns, pages?.length],
    [20, 0, 'boxes', 4],
  );

  // The build says what is missing, and how to get it.
  const early = run('build');
  assert.equal(early.status, 1);
  assert.match(early.stderr, /farsta-2024-t2:\d+, page 2: no indicator is called “Andel bryggor med livboj”/);
  assert.match(early.stderr, /npm run registry -- --write/);

  const written = run('registry', '--write');
  assert.equal(written.status, 0, written.stdout + written.stderr);
  assert.match(
    written.stdout,
    /^written \/registry\/reports\/farsta-2024-t2\.yml; to decide: url, published$/m,
  );
  assert.match(written.stdout, /^21 entries written$/m);
  assert.match(written.stdout, /^20 indicators without a theme: /m);
  assert.equal((await readdir(join(work, 'registry', 'indicators'))).length, 20);

  // What somebody decides stays, whoever writes again.
  const entry = join(work, 'registry', 'indicators', 'andel-bryggor-med-livboj.yml');
  const decided = (await readFile(entry, 'utf8'))
    .replace('direction: null\ndirectionFrom: null', 'direction: up\ndirectionFrom: namn')
    .replace('theme: null', 'theme: kultur-och-fritid');
  await writeFile(entry, decided);
  await writeFile(
    join(work, 'registry', 'reports', `${report}.yml`),
    `title: Tertialrapport 2 2024 för Farsta stadsdelsnämnd\nurl: https://example.org/t2.pdf\npublished: null\nfile: ${facts.source.sha256}\n`,
  );
  assert.match(run('registry', '--write').stdout, /^0 entries written$/m);
  assert.equal(await readFile(entry, 'utf8'), decided);

  const checked = run('check');
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  const built = run('build');
  assert.equal(built.status, 0, built.stderr);
  const page = (path: string) => readFile(join(work, 'dist', path, 'index.html'), 'utf8');
  const chapters = await readdir(join(work, 'dist', 'rapporter', report), { recursive: true });
  const texts = await Promise.all(
    chapters
      .filter((path) => path.endsWith('index.html'))
      .map((path) => readFile(join(work, 'dist', 'rapporter', report, path), 'utf8')),
  );
  assert.match(texts.join(''), /href="https:\/\/example\.org\/t2\.pdf#page=3"/);
  assert.match(await page('stadsdelar/farsta/antal-fagelholkar'), />219</);
  assert.match(await page('indikatorer'), /Övrigt/);
});
