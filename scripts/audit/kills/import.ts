import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../../fuzz/random.ts';
import { writeReports } from './invented.ts';
import { type Command, kill, type Moment, run } from './kill.ts';
import { isSame, tree } from './tree.ts';
import { type Killed, patience } from './killed.ts';

/**
 * Kills imports of changed reports, half of them at any time, half while files are written: each file must be the former
 * or the new one, and the next run must give what one that was never killed gives.
 */
export async function killImports(times: number, random: Random): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-import-'));
  const [reports, facts, texts] = ['reports', 'facts', 'texts'].map((each) => join(folder, each)) as [string, string, string]; // prettier-ignore
  const into = (at: string): Command => ({
    args: [
      'scripts/import.ts',
      reports,
      '--facts',
      join(at, 'facts'),
      '--texts',
      join(at, 'texts'),
      '--workers',
      '1',
    ],
    env: process.env,
  });
  const count: Killed = { killed: 0, whole: 0, next: 0, orphans: 0 };
  try {
    writeReports(reports, '0');
    const time = await run(into(folder));
    let before = { facts: tree(facts), texts: tree(texts) };
    for (let n = 1; count.killed < times && n <= patience * times; n++) {
      writeReports(reports, String(n));
      const clean = join(folder, 'clean');
      await run(into(clean));
      const next = { facts: tree(join(clean, 'facts')), texts: tree(join(clean, 'texts')) };
      const moment: Moment =
        n % 2
          ? { after: { folder: facts, name: /\.part$/ }, wait: random.int(0, 12) }
          : { after: null, wait: random.int(0, Math.round(time)) };
      const { killed, orphans } = await kill(into(folder), moment);
      if (orphans) count.orphans++;
      const whole =
        eachOf(tree(facts), before.facts, next.facts) && eachOf(tree(texts), before.texts, next.texts);
      await run(into(folder));
      if (killed) {
        count.killed++;
        if (whole) count.whole++;
        if (isSame(tree(facts), next.facts) && isSame(tree(texts), next.texts)) count.next++;
      }
      before = next;
    }
    return count;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether each file that a folder is to hold is there, as it was or as it is to be. */
function eachOf(
  there: Record<string, string>,
  before: Record<string, string>,
  next: Record<string, string>,
): boolean {
  return Object.keys(before).every((file) => {
    // Set aside by a swap that was killed: the next run puts it back.
    const sum = there[file] ?? there[`${file}.old`];
    return sum === before[file] || sum === next[file];
  });
}
