import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { type Problem, problemLine, problemLines } from './problem.ts';

const told: Problem = {
  file: 'content/facts/farsta-2024-t2.json',
  line: 12,
  rule: 'report-in-doubt',
  subject: 'farsta-2024-t2',
  reason: 'the board is named twice',
  todo: 'Accept it in content/registry/accepted.yml.',
};
afterEach(() => {
  delete process.env['FACTS_DIR'];
  delete process.env['REGISTRY_DIR'];
});

test('a problem is told with its place, rule and what to do', () => {
  assert.equal(
    problemLine(told),
    'content/facts/farsta-2024-t2.json:12 the board is named twice (report-in-doubt). Accept it in content/registry/accepted.yml.',
  );
});

test('what to do is said once below problems beside each other that need the same', () => {
  const other = { ...told, line: 30, reason: 'the year is missing', todo: 'Ask the board.' };
  assert.equal(
    problemLines([told, { ...told, line: 14 }, other]),
    [
      'content/facts/farsta-2024-t2.json:12 the board is named twice (report-in-doubt).',
      'content/facts/farsta-2024-t2.json:14 the board is named twice (report-in-doubt).',
      'For each of these 2: Accept it in content/registry/accepted.yml.',
      'content/facts/farsta-2024-t2.json:30 the year is missing (report-in-doubt). Ask the board.',
    ].join('\n'),
  );
});

test('the folders that a variable names are told, and a path with the same end is left as it is', () => {
  process.env['FACTS_DIR'] = '/mnt/a$&b/facts';
  process.env['REGISTRY_DIR'] = 'elsewhere';
  const line = problemLine(told);
  assert.match(line, /^\/mnt\/a\$&b\/facts\/farsta-2024-t2\.json:12 .* in elsewhere\/accepted\.yml\.$/);
  const file = '/mnt/content/registry/themes.yml';
  assert.ok(problemLine({ ...told, file }).startsWith(file));
});
