import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assemble } from './build/assemble.ts';
import { astroErrors } from './build/astro.ts';
import { inMemory } from './build/data/in-memory.ts';
import { cell, facts, registry, row } from './build/invented.ts';
import { mdx } from './build/mdx.ts';
import { siteData } from './build/site-data.ts';

let work = '';
before(async () => {
  work = await mkdtemp(join(tmpdir(), 'build-'));
});
after(() => rm(work, { recursive: true }));

/** Runs the build on a folder of facts, beside a site that is there already. */
async function build(file: string, content: unknown, registryDir = 'content/registry') {
  await rm(join(work, 'facts'), { recursive: true, force: true });
  await mkdir(join(work, 'facts'));
  await mkdir(join(work, 'dist'), { recursive: true });
  await writeFile(join(work, 'dist/index.html'), 'the last good build');
  await writeFile(join(work, 'facts', file), typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      FACTS_DIR: join(work, 'facts'),
      REGISTRY_DIR: registryDir,
      GENERATED_DIR: join(work, 'generated'),
      DIST_DIR: join(work, 'dist'),
    },
  });
  const dist = await readdir(join(work, 'dist'));
  const text = await readFile(join(work, 'dist/index.html'), 'utf8');
  assert.deepEqual([dist, text], [['index.html'], 'the last good build']);
  return { status, stderr: stderr.replaceAll(work, '') };
}

test('a fact file that breaks the contract stops the build with file and field', async () => {
  const broken = facts({ indicators: [row({ outcome: { ...cell(), bound: 'about' as 'max' } })] });
  const { status, stderr } = await build('langholmen-2023-t1.json', broken);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^\/facts\/langholmen-2023-t1\.json indicators\[0\]\.cells\.outcome\.bound: .+ \(schema\)/,
  );
  assert.match(stderr, /Import the report again/);
  assert.match(stderr, /dist\/ is as it was/);
});

test('a fact file that is cut short, or carries another report, stops the build', async () => {
  const cut = await build('langholmen-2023-t1.json', '{"id": ');
  assert.match(cut.stderr, /^\/facts\/langholmen-2023-t1\.json .+ \(json\)/);
  const mention = { indicator: 9999, cell: 'outcome', text: '5 %', value: 5, unit: '%', line: 20 } as const;
  const dangling = await build('langholmen-2023-t1.json', facts({ mentions: [mention] }));
  assert.match(
    dangling.stderr,
    /^\/facts\/langholmen-2023-t1\.json mentions\[0\]\.indicator: there is no indicators\/9999.+ \(reference\)/,
  );
  const other = await build('langholmen-2024-t1.json', facts());
  assert.match(other.stderr, /id: langholmen-2023-t1 is not the file's name/);
  assert.deepEqual([cut.status, other.status], [1, 1]);
});

test('a broken registry entry stops the build with file and field', async () => {
  const registryDir = join(work, 'registry');
  await cp('content/registry', registryDir, { recursive: true });
  await writeFile(join(registryDir, 'goals/2023-2026.yml'), 'set: 2023-2026\ngoals:\n  - number: 1.1\n');
  const { status, stderr } = await build('langholmen-2023-t1.json', facts(), registryDir);
  assert.equal(status, 1);
  assert.match(stderr, /^\/registry\/goals\/2023-2026\.yml:3 goals\[0\]\.number: /);
});

test('a name without an entry stops the build with report and line', async () => {
  const { status, stderr } = await build('langholmen-2023-t1.json', facts());
  assert.equal(status, 1);
  assert.match(stderr, /langholmen-2023-t1:20 no indicator is called “Andel nöjda sjömän”/);
});

test('the same facts give the same bytes, in whatever order they are read', async () => {
  const later = facts({ id: 'langholmen-2023-t2', tertial: 2, indicators: [row({ forecast: cell() })] });
  const entries = registry({}, ['langholmen-2023-t1', 'langholmen-2023-t2']);
  const bytes = async () => {
    const { catalogue, reports } = assemble([facts(), later], entries);
    const files = [
      ...mdx(catalogue),
      ...siteData(catalogue, reports),
      ...(await inMemory({ catalogue, reports })),
    ];
    return JSON.stringify(files.map(([path, content]) => [path, Buffer.from(content).toString('latin1')]));
  };
  assert.equal(await bytes(), await bytes());
  assert.doesNotMatch(await bytes(), new RegExp(String(new Date().getFullYear()) + '-\\d\\d-\\d\\dT'));
});

test("an error in Astro's output is found through its colours", () => {
  const output = '12:00 [build] ok\n\u001b[31m12:01 [ERROR] [content] missing\u001b[39m\n12:02 [WARN] x\n';
  assert.deepEqual(astroErrors(output), ['12:01 [ERROR] [content] missing']);
});
