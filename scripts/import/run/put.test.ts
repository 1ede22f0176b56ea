import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { placesIn, put, recoverPuts } from './put.ts';

const folder = mkdtempSync(join(tmpdir(), 'put-'));
after(() => rmSync(folder, { recursive: true }));

/** What two folders hold, after those files were there when a run began to clear up. */
async function recovered(left: Record<string, string>): Promise<Record<string, string>> {
  const place = mkdtempSync(join(folder, 'in-'));
  const [facts, texts] = [join(place, 'facts'), join(place, 'texts')];
  for (const each of [facts, texts]) mkdirSync(each);
  for (const [file, content] of Object.entries(left)) writeFileSync(join(place, file), content);
  await recoverPuts(facts, texts);
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(place, name), 'utf8')]));
}

const [facts, words] = ['facts/a.json', 'texts/a.text.json'];
const before = { [facts]: 'before', [words]: 'before' };
const done = { [facts]: 'after', [words]: 'after' };

test('whenever a run is killed while it writes a report, the next one finds both former files or both new ones', async () => {
  // In the order of writing: one part, both parts, the words set aside, the words in place, the facts in place.
  assert.deepEqual(await recovered({ ...before, [`${words}.part`]: 'af' }), before);
  assert.deepEqual(
    await recovered({ ...before, [`${words}.part`]: 'after', [`${facts}.part`]: 'af' }),
    before,
  );
  const aside = { [facts]: 'before', [`${words}.old`]: 'before', [`${facts}.part`]: 'after' };
  assert.deepEqual(await recovered({ ...aside, [`${words}.part`]: 'after' }), before);
  assert.deepEqual(await recovered({ ...aside, [words]: 'after' }), before);
  assert.deepEqual(await recovered({ ...done, [`${words}.old`]: 'before' }), done);
});

test('the same for a report that is new', async () => {
  assert.deepEqual(await recovered({ [`${words}.part`]: 'after', [`${facts}.part`]: 'after' }), {});
  assert.deepEqual(await recovered({ [words]: 'after', [`${facts}.part`]: 'after' }), {});
  assert.deepEqual(await recovered(done), done);
});

test('facts whose words are not kept are written alone', async () => {
  const place = mkdtempSync(join(folder, 'in-'));
  await put({ id: 'a', facts: '{}', text: null }, placesIn(join(place, 'facts'), join(place, 'texts')));
  assert.deepEqual(readdirSync(place, { recursive: true }).sort(), ['facts', 'facts/a.json']);
});
