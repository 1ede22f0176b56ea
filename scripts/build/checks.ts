import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleGroups } from '../../src/series.ts';
import type { Check } from './evidence/check.ts';
import { compareText } from './order.ts';

/**
 * The checks of a folder, one a file that exports it as `check`, in the order in which pages list their rules. A new
 * file is a new check; nothing else names them.
 * @throws {Error} naming a file that exports none, and a rule that two files have.
 */
export async function readChecks(folder: string): Promise<Check[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const checks = await Promise.all(
    files.map(async (name) => {
      const { check } = (await import(pathToFileURL(join(folder, name)).href)) as { check?: Check };
      if (!check) throw new Error(`${name}: exports no check; see CONTRIBUTING.md, “Add a check”`);
      return check;
    }),
  );
  const twice = checks.find((one, index) => checks.findIndex(({ rule }) => rule === one.rule) < index);
  if (twice) throw new Error(`${twice.rule}: two files in ${folder} have this rule`);
  return checks.sort(
    (a, b) =>
      ruleGroups.indexOf(a.group) - ruleGroups.indexOf(b.group) ||
      (a.telling ?? Infinity) - (b.telling ?? Infinity) ||
      compareText(a.rule, b.rule),
  );
}

/** The project's own checks. */
export const checks: readonly Check[] = await readChecks(join(import.meta.dirname, 'check'));
