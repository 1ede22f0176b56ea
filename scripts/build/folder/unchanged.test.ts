import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { expectInputs } from '../expect/inputs.ts';
import { leaveUnchanged, unchangedFiles, sumOfInputs } from './unchanged.ts';
import { sumsOfSite } from './sums.ts';
import { write } from './write.ts';

/** A site of two files and its sums, as a build leaves it, with what it was made of. */
async function built() {
  const folder = mkdtempSync(join(tmpdir(), 'unchanged-'));
  const at = (name: string) => join(folder, name);
  const places = {
    factsDir: at('facts'),
    registryDir: at('registry'),
    releasesDir: at('releases'),
    generatedDir: at('generated'),
    textsDir: at('texts'),
    dist: at('dist'),
    unchanged: at('unchanged'),
  };
  for (const each of ['facts', 'registry', 'releases', 'generated', 'texts', 'dist', 'dist/sok']) {
    mkdirSync(at(each));
    writeFileSync(join(at(each), 'one'), each);
  }
  const sums = await sumsOfSite(places.dist);
  await write(places.dist, sums);
  return { folder, at, places, sums };
}

const changes: [string, (at: (name: string) => string) => void][] = [
  ['a report', (at) => writeFileSync(at('facts/one'), 'two')],
  ['a report more', (at) => writeFileSync(at('facts/two'), 'two')],
  ['the registry', (at) => writeFileSync(at('registry/one'), 'two')],
  ['a release', (at) => writeFileSync(at('releases/two'), 'two')],
  ['words of a report', (at) => writeFileSync(at('texts/one'), 'two')],
  ['a generated page', (at) => writeFileSync(at('generated/one'), 'two')],
  ['a page of the site', (at) => writeFileSync(at('dist/sok/one'), 'two')],
  ['a page more', (at) => writeFileSync(at('dist/sok/two'), 'two')],
  ['a page less', (at) => rmSync(at('dist/sok/one'))],
  ['a link', (at) => symlinkSync(at('dist/sok/one'), at('dist/sok/two'))],
  ['an empty folder', (at) => mkdirSync(at('dist/sok/two'))],
  ['the sums of the site', (at) => writeFileSync(at('dist/SHA256SUMS'), '')],
  ['the whole site', (at) => rmSync(at('dist'), { recursive: true })],
];

for (const [what, change] of changes)
  test(`a site stands until something of it has changed: ${what}`, async () => {
    const { folder, at, places, sums } = await built();
    try {
      const inputs = await sumOfInputs(places);
      await leaveUnchanged(inputs, sums, places);
      assert.equal(await unchangedFiles(inputs, places), 3);
      change(at);
      assert.equal(await unchangedFiles(await sumOfInputs(places), places), null);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('a site whose inputs changed while it was built is none', async () => {
  const { folder, places } = await built();
  try {
    const inputs = await sumOfInputs(places);
    await expectInputs(inputs, places);
    writeFileSync(join(places.factsDir, 'one'), 'two');
    await assert.rejects(expectInputs(inputs, places), /changed while it was built/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that a link leads to is an input', async () => {
  const { folder, at, places } = await built();
  try {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/report'), 'one');
    symlinkSync(at('elsewhere/report'), at('facts/linked'));
    symlinkSync(at('elsewhere'), at('registry/linked'));
    const inputs = await sumOfInputs(places);
    writeFileSync(at('elsewhere/report'), 'two');
    assert.notEqual(await sumOfInputs(places), inputs);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('another site address is another site', async () => {
  const { folder, places } = await built();
  try {
    const inputs = await sumOfInputs(places);
    process.env['SITE_URL'] = 'https://kollen.example';
    assert.notEqual(await sumOfInputs(places), inputs);
  } finally {
    delete process.env['SITE_URL'];
    rmSync(folder, { recursive: true });
  }
});
