import { basename } from 'node:path';
import { printable } from '../read/control.ts';
import { bytesOf, filesOf } from './files.ts';
import { inOrder } from './in-order.ts';
import { expectOnce, type Outcome, type Refused, refusedAs, type Said } from './job.ts';
import type { Asked } from './options.ts';
import { openPool, type Pool } from './pool.ts';
import { InTurn, report, warn } from './print.ts';
import { type Places, placesIn, put, staleFiles } from './put.ts';
import { type Records, records } from './record.ts';
import { replaced } from './replaced.ts';
import { shardOf } from './shard.ts';
import { count } from './summary.ts';

/** What came of a report: what it gave, or what was said of it when it gave what is there now. */
type Came = Outcome | ({ kind: 'unchanged' } & Said);

/** Imports the reports asked for, side by side, and tells what came of each in their order. Returns the exit code. */
export async function importAll(asked: Asked): Promise<number> {
  const files = shardOf(await filesOf(asked.paths, warn), asked.shard);
  const pool = openPool(Math.min(asked.workers, files.length));
  // A comparison takes nothing for granted.
  const known = asked.check || asked.password !== undefined ? null : records();
  const places = placesIn(asked.facts, asked.texts);
  const turns = new InTurn(warn);
  const all = inOrder(files.entries(), 2 * asked.workers, async ([at, path]) => {
    const started = performance.now();
    const { key, came } = await come(path, {
      pool,
      known,
      places,
      asked,
      say: (line) => turns.say(at, line),
    });
    return { path, key, came, seconds: (performance.now() - started) / 1000 };
  });

  const sums = { reports: 0, refused: 0, stale: 0, doubts: 0, unchanged: 0 };
  const seen = new Map<string, string>();
  for await (const { path, key, came, seconds } of all) {
    try {
      if (came.kind !== 'refused') expectOnce(came, seen);
      came.messages.forEach(report);
      if (came.kind === 'refused') refuse(came);
      else {
        const stale = await settle(came, key);
        sums.reports++;
        sums.stale += stale.length;
        sums.doubts += came.doubts;
        const time = came.kind === 'unchanged' ? 'unchanged' : `${seconds.toFixed(2)} s`;
        process.stdout.write(`${came.summary}  ${time}\n`);
        for (const file of stale)
          warn(`${file} is not what the report gives. Run: npm run import -- ${path}`);
      }
    } catch (error) {
      refuse(refusedAs(error));
    }
    turns.next();
  }
  await pool.close();
  process.stdout.write(sumLine(sums, asked.check));
  return sums.refused || sums.stale || (asked.strict && sums.doubts) ? 1 : 0;

  function refuse({ refused }: Refused): void {
    sums.refused++;
    report(refused);
  }

  /** Writes what a report gave, or compares it; resolves to the files that are not fresh. */
  async function settle(came: Exclude<Came, Refused>, key: string): Promise<string[]> {
    if (came.kind === 'unchanged') sums.unchanged++;
    else if (asked.check) return staleFiles(came, places);
    else {
      const other = await replaced(came, places);
      if (other) report(other);
      await put(came, places);
      known?.keep(key, came, came);
    }
    return [];
  }
}

/** What it takes to find out what comes of a report. */
interface Means {
  pool: Pool;
  known: Records | null;
  places: Places;
  asked: Pick<Asked, 'password' | 'again'>;
  say(line: string): void;
}

async function come(
  path: string,
  { pool, known, places, asked, say }: Means,
): Promise<{ key: string; came: Came }> {
  const name = printable(basename(path));
  let key = '';
  try {
    const bytes = await bytesOf(path);
    key = known?.key(name, bytes) ?? '';
  } catch (error) {
    return { key, came: refusedAs(error) };
  }
  const said = asked.again ? null : known?.of(key, places);
  if (said) return { key, came: { kind: 'unchanged', ...said } };
  return { key, came: await pool.run({ path, name, password: asked.password }, say) };
}

type Sums = Record<'reports' | 'doubts' | 'refused' | 'stale' | 'unchanged', number>;

//  5 reports imported, 29 doubts, 0 refused, 4 unchanged
function sumLine({ reports, doubts, refused, stale, unchanged }: Sums, check: boolean): string {
  const more = check ? `, ${count(stale, 'file')} not fresh` : unchanged ? `, ${unchanged} unchanged` : '';
  const made = check ? 'compared' : 'imported';
  return `${count(reports, 'report')} ${made}, ${count(doubts, 'doubt')}, ${refused} refused${more}\n`;
}
