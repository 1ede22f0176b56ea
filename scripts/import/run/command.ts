import { join } from 'node:path';
import { Busy, type Lock, lock } from '../../lock/lock.ts';
import { obstacle } from '../../obstacle.ts';
import { UseError } from '../../command/options.ts';
import { importAll } from './import-all.ts';
import { type Asked, readOptions } from './options.ts';
import { report, warn } from './print.ts';
import { recoverPuts } from './put.ts';

/** Runs the command. Returns the exit code: 0 done, 1 a report refused, not fresh or (strict) in doubt. Throws a {@link UseError}. */
export async function command(args: string[]): Promise<number> {
  const asked = readOptions(args);
  if (asked.paths.length === 0)
    throw new UseError('Unexpected command without a report, expected FILE or DIR');
  if (asked.lines) return (await import('./print-lines.ts')).printLines(asked);
  if (asked.check) return importAll(asked);
  const locks = await lockFolders(asked);
  if (locks === null) return 1;
  await recoverPuts(asked.facts, asked.texts);
  const code = await (asked.merge ? (await import('./merge.ts')).merge(asked) : importAll(asked));
  for (const each of locks) each.release();
  return code;
}

/** Locks the folders that are written into, always in the same order; null when that cannot be, with the reason told. */
async function lockFolders({ facts, texts, wait }: Asked): Promise<Lock[] | null> {
  const locks: Lock[] = [];
  for (const folder of [...new Set([facts, texts])].sort()) {
    try {
      const what = 'npm run import';
      locks.push(await lock(join(folder, '.lock'), { what, of: folder, wait, tell: warn }));
    } catch (error) {
      for (const each of locks) each.release();
      const found = obstacle(error, '--facts, --texts');
      if (error instanceof Busy) warn(error.message);
      else if (found)
        report({
          line: `${folder} Unexpected ${found.met}, expected a folder to write into (file-write)`,
          advice: found.advice,
        });
      else throw error;
      return null;
    }
  }
  return locks;
}
