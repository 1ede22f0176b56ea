import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { Job, Outcome, Told } from './job.ts';
import type { Task } from './work.ts';

/** What imports reports, side by side: each thread holds one report at a time. */
export interface Pool {
  /** Never rejects: what goes wrong is part of the outcome. */
  run(job: Job, progress: (message: string) => void): Promise<Outcome>;
  close(): Promise<void>;
}

/** As many threads as there are cores, at most `most`. They start with the first report. */
export function openPool(most: number = availableParallelism()): Pool {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  let pool: Tinypool | null = null;
  return {
    async run(job, progress) {
      pool ??= new Tinypool({
        filename: new URL('work.ts', import.meta.url).href,
        minThreads: 1,
        maxThreads: Math.max(1, most),
        // A thread that sleeps between reports could not close what the last one has opened.
        useAtomics: false,
      });
      const { port1: heard, port2: port } = new MessageChannel();
      heard.on('message', progress);
      const closed = new Promise((resolve) => heard.once('close', resolve));
      try {
        const outcome = (await pool.run({ job, port, turn } satisfies Task, {
          transferList: [port],
        })) as Outcome;
        await closed;
        return outcome;
      } catch (error) {
        return { kind: 'refused', messages: [], refused: died(job, error) };
      } finally {
        heard.close();
      }
    },
    close: async () => pool?.destroy(),
  };
}

/** A thread that ended before its report: out of memory, most likely. */
function died({ name }: Job, error: unknown): Told {
  return {
    line: `${name} Unexpected end of the thread that read it: ${String(error)} (importer)`,
    advice: 'Import the report alone (--workers 1); if it ends again, report it with the file.',
  };
}
