import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Facts } from '../../src/model.ts';
import { expectFolder } from './expect/folder.ts';
import { dangling } from './facts/references.ts';
import { compareReports } from '../../src/report/name.ts';
import { type Problem, stopAt } from './problem.ts';
import { validate } from './expect/shape.ts';

const todo = 'Import the report again (npm run import -- FILE) or restore the file.';

/**
 * Reads all reports' facts, oldest report first.
 * @throws {BuildError} naming file and field of everything that breaks the contract, or refers to what is not there.
 */
export async function readFacts(directory: string): Promise<Facts[]> {
  await expectFolder(directory, "the reports' facts", 'Check the path (FACTS_DIR).');
  const names = (await readdir(directory)).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.text.json'),
  );
  const problems: Problem[] = [];
  const facts: Facts[] = [];
  if (names.length === 0)
    problems.push({
      file: directory,
      line: null,
      rule: 'facts-none',
      subject: directory,
      reason: 'holds no facts, expected those of a report or more',
      todo: 'Import a report (npm run import -- FILE), or check the path (FACTS_DIR).',
    });
  for (const name of names.sort()) {
    const file = join(directory, name);
    let input: unknown;
    try {
      input = JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file, line: null, rule: 'json', subject: file, reason, todo });
      continue;
    }
    const result = validate(Facts, input, file, todo);
    problems.push(...result.problems);
    if (result.value === null) continue;
    facts.push(result.value);
    for (const { field, reason } of dangling(result.value))
      problems.push({
        file,
        line: null,
        rule: 'reference',
        subject: field,
        reason: `${field}: ${reason}`,
        todo,
      });
    if (result.value.id !== basename(name, '.json')) {
      const reason = `id: ${result.value.id} is not the file's name`;
      problems.push({ file, line: null, rule: 'schema', subject: 'id', reason, todo });
    }
  }
  stopAt(problems);
  return facts.sort((a, b) => compareReports(a.id, b.id));
}
