import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process by its PID and start: it cannot be taken for a later one that has got its number. */
export interface Process {
  pid: number;
  /** When it began, as the system says it; null where the system does not say. */
  start: string | null;
}

/** Who holds a lock: what stands in its file. */
export interface Holder {
  /** The command, as a person would type it: "npm run build". */
  what: string;
  /** Since when, in ISO form. */
  since: string;
  /** The machine: on another one no process can be looked for. */
  host: string;
  /** The one that took the lock, and those that work for it. The lock is held as long as one of them lives. */
  processes: Process[];
}

/** This process as the holder of a lock. */
export function self(what: string): Holder {
  const processes = [{ pid: process.pid, start: startOf(process.pid) }];
  return { what, since: new Date().toISOString(), host: hostname(), processes };
}

/** A running process of this number. */
export function processOf(pid: number): Process {
  return { pid, start: startOf(pid) };
}

/** Whether one of a holder's processes lives; of a holder on another machine that is taken for granted. */
export function isAlive({ host, processes }: Holder): boolean {
  return host !== hostname() || processes.some(lives);
}

function lives({ pid, start }: Process): boolean {
  const now = startOf(pid);
  if (now !== null && start !== null) return now === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

//  4242 (node) S 1 4242 … 18 more … 1234567
//                                   ^ ticks between the machine's start and the process's
/** When a process began, "" for one that has ended; null for one that is gone or that the system tells nothing of. */
function startOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? '' : (fields[18] ?? null);
  } catch {
    return null;
  }
}
