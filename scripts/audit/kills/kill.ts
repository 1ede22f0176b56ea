import { spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A command of the project and where it works. */
export interface Command {
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** When a command is killed. */
export interface Moment {
  /** A folder whose next change starts the clock, and the name of what changes; null: the clock starts with the command. */
  after: { folder: string; name: RegExp } | null;
  /** Milliseconds on that clock. */
  wait: number;
}

/** How long those that a killed command started may live on, in milliseconds. */
const grace = 3000;

/** Runs a command to its end. Resolves to the milliseconds it took. Rejects when it fails. */
export async function run({ args, env }: Command): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${args[0]} ended with exit code ${String(code)}: ${said.slice(0, 500)}`);
  return performance.now() - start;
}

/**
 * Runs a command and kills it at a moment; the system gives it no chance to clear up. Resolves to whether it was killed
 * before it ended, and whether something that it started lives on.
 */
export async function kill(
  { args, env }: Command,
  moment: Moment,
): Promise<{ killed: boolean; orphans: boolean }> {
  // A group of its own: those that it starts can be told.
  const child = spawn(process.execPath, args, { env, stdio: 'ignore', detached: true });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_, signal) => resolve(signal)),
  );
  const killing = new AbortController();
  void killAt(moment, () => child.kill('SIGKILL'), killing.signal);
  const signal = await ended;
  killing.abort();
  return { killed: signal === 'SIGKILL', orphans: await livesOn(child.pid!) };
}

async function killAt({ after, wait }: Moment, act: () => void, signal: AbortSignal): Promise<void> {
  try {
    if (after) await changed(after, signal);
    await sleep(wait, undefined, { signal });
    act();
  } catch {
    // It ended before.
  }
}

function changed({ folder, name }: NonNullable<Moment['after']>, signal: AbortSignal): Promise<void> {
  mkdirSync(folder, { recursive: true });
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, { signal }, (_, file) => {
      if (file && name.test(file)) {
        resolve();
        watcher.close();
      }
    });
    signal.addEventListener('abort', () => reject(new Error('ended')));
  });
}

/** Whether a process of a group still lives when their grace is over. */
async function livesOn(group: number): Promise<boolean> {
  for (const end = performance.now() + grace; performance.now() < end; await sleep(50)) {
    try {
      process.kill(-group, 0);
    } catch {
      return false;
    }
  }
  return true;
}
