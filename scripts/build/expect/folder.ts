import { stat } from 'node:fs/promises';
import { stopAt } from '../problem.ts';

/**
 * Sees to it that a folder is there.
 * @throws {BuildError} naming what is there instead, what was expected and what to do.
 */
export async function expectFolder(folder: string, expected: string, todo: string): Promise<void> {
  const about = await stat(folder).catch(() => null);
  if (about?.isDirectory()) return;
  const reason = `${about ? 'is no folder' : 'there is no such folder'}, expected ${expected}`;
  stopAt([{ file: folder, line: null, rule: 'folder', subject: folder, reason, todo }]);
}
