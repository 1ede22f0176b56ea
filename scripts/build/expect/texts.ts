import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportText } from '../../../src/model.ts';
import { expectFolder } from './folder.ts';
import { type Problem, stopAt } from '../problem.ts';
import { validate } from './shape.ts';

const todo = 'Import the reports with --texts and the folder, or build without TEXTS_DIR.';

/**
 * Sees to it that the folder of the reports' own words is there when one is named, and that they can be read: a build
 * without them looks like one with them, but for what it does not show.
 * @throws {BuildError} naming a folder that is not there, and each file that breaks its contract.
 */
export async function expectTexts(textsDir: string | null): Promise<void> {
  if (textsDir === null) return;
  await expectFolder(textsDir, "the reports' own words", todo);
  const problems: Problem[] = [];
  for (const name of (await readdir(textsDir)).filter((each) => each.endsWith('.text.json')).sort()) {
    const file = join(textsDir, name);
    try {
      problems.push(...validate(ReportText, JSON.parse(await readFile(file, 'utf8')), file, todo).problems);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file, line: null, rule: 'json', subject: file, reason, todo });
    }
  }
  stopAt(problems);
}
