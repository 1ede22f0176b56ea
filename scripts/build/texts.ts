import { stat } from 'node:fs/promises';
import { stopAt } from './problem.ts';

/**
 * Sees to it that a folder of the reports' own words is there when one is named: a build without them looks like one
 * with them, but for what it does not show.
 * @throws {BuildError} naming a folder that is not there.
 */
export async function expectTexts(textsDir: string | null): Promise<void> {
  if (textsDir === null) return;
  const about = await stat(textsDir).catch(() => null);
  if (about?.isDirectory()) return;
  stopAt([
    {
      file: textsDir,
      line: null,
      rule: 'texts-folder',
      subject: textsDir,
      reason: 'there is no such folder',
      todo: 'Import the reports with --texts and its name, or build without TEXTS_DIR.',
    },
  ]);
}
