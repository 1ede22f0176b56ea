import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { importSource } from './import-report.ts';
import { loadKnowledge } from './knowledge.ts';
import { readText } from './read.ts';

const folder = new URL('fixtures/', import.meta.url);
const knowledge = loadKnowledge();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  test(`fixture ${file}`, () => {
    const { facts, text, messages } = importSource(
      readText(file, readFileSync(new URL(file, folder))),
      knowledge,
    );
    const got = JSON.parse(JSON.stringify({ messages: messages.map((each) => `${each.name} ${each.reason} (${each.ruleId})`), facts, text })); // prettier-ignore
    const expected = new URL(file.replace('.txt', '.json'), folder);
    if (!existsSync(expected)) {
      assert.ok(!process.env['CI'], `${file} has no expectation: run the tests without CI and review it`);
      writeFileSync(expected, `${JSON.stringify(got, null, 2)}\n`);
      return;
    }
    try {
      assert.deepEqual(got, JSON.parse(readFileSync(expected, 'utf8')));
    } catch (error) {
      writeFileSync(
        new URL(file.replace('.txt', '-changed.json'), folder),
        `${JSON.stringify(got, null, 2)}\n`,
      );
      throw error;
    }
  });
}
