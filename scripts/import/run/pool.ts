import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { release } from './alone.ts';
import type { Job, Outcome, Told } from './job.ts';
import type { Task } from './work.ts';

/** A pool of worker threads that import reports, side by side: each holds one report at a time. */
export interface Pool {
  /** Never rejects: what goes wrong is part of the outcome. */
  run(job: Job, progress: (message: string) => void): Promise<Outcome>;
  close(): Promise<void>;
}

/** What a report may take. */
export interface Bounds {
  /** Milliseconds that a thread may work without an answer. */
  silence: number;
  /** Memory of a thread for what it makes of a report, in megabytes. */
  memory: number;
}

/**
 * A report takes some seconds of a processor between two answers, and 300 megabytes: what takes more was made to. A machine at
 * much other work gives a thread a twentieth of a processor, and must not refuse a sound report for it.
 */
const bounds: Bounds = { silence: 600_000, memory: 2000 };

/** Answers that may fail to come. */
const beats = 12;

/** As many threads as there are cores, at most `most`. They start with the first report. */
export function openPool(most: number = availableParallelism(), { silence, memory }: Bounds = bounds): Pool {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const beat = silence / beats;
  let last = 0;
  let pool: Tinypool | null = null;
  return {
    async run(job, progress) {
      pool ??= new Tinypool({
        filename: new URL('work.ts', import.meta.url).href,
        minThreads: 1,
        maxThreads: Math.max(1, most),
        // A thread that sleeps between reports could not close what the last one has opened.
        useAtomics: false,
        resourceLimits: { maxOldGenerationSizeMb: memory },
      });
      const id = ++last;
      const { port1: heard, port2: port } = new MessageChannel();
      const closed = new Promise((resolve) => heard.once('close', resolve));
      // Counted, since a machine that slept has not worked.
      let missed = 0;
      let watch: NodeJS.Timeout | undefined;
      const hanging = new AbortController();
      heard.on('message', (message: string | null) => {
        missed = 0;
        // It waits for a thread before it says its first word.
        watch ??= setInterval(() => ++missed > beats && hanging.abort(), beat);
        if (message !== null) progress(message);
      });
      try {
        const outcome = (await pool.run({ job, port, id, beat, turn } satisfies Task, {
          transferList: [port],
          signal: hanging.signal,
        })) as Outcome;
        await closed;
        return outcome;
      } catch (error) {
        release(turn, id);
        return { kind: 'refused', messages: [], refused: died(job, error) };
      } finally {
        clearInterval(watch);
        heard.close();
      }
    },
    close: async () => pool?.destroy(),
  };
}

/** A thread that ended before its report: one that hung, or had no memory left. */
function died({ name }: Job, error: unknown): Told {
  const { name: kind, code } = error as NodeJS.ErrnoException;
  const [met, expected] =
    kind === 'AbortError'
      ? ['work without an end', 'one that is read in seconds']
      : code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? ['need of more memory than there is for a report', 'one that is read in a tenth of it']
        : [`end of the thread that read it: ${String(error)}`, 'its facts'];
  return {
    line: `${name} Unexpected ${met}, expected ${expected} (importer)`,
    advice: 'Export the report again, or import its text; if that ends so too, report it with the file.',
  };
}
