import { rmSync, rmdirSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { constants, hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Holder, isAlive, processOf, self } from './holder.ts';

/** A lock file that this process holds. It is given back at the end of the process, but for one that is killed outright. */
export interface Lock {
  /** Names a process that works for this one: until it has ended too, nobody takes the lock. */
  include(pid: number): Promise<void>;
  /** Gives the lock back, and the folder made for it when nothing else is in it. */
  release(): void;
}

/** How to take a lock. */
export interface Taking {
  /** The command, as a person would type it. */
  what: string;
  /** What the lock stands for: "dist". */
  of: string;
  /** Whether to wait for who holds it, or to stop. */
  wait: boolean;
  /** Told once who is waited for. */
  tell?: (message: string) => void;
}

/** Somebody else holds the lock. The message says who, since when, and what to do. */
export class Busy extends Error {
  override name = 'Busy';
}

/** How often a holder is looked for, in milliseconds. */
const pause = 200;

/**
 * Takes the lock that a file stands for; the file says who holds it. One whose process is gone is taken over.
 * @throws {Busy} when another process holds it and `wait` is false; the system's error when no file can be written.
 */
export async function lock(file: string, taking: Taking): Promise<Lock> {
  let told = false;
  for (;;) {
    // Who gives a lock back takes the folder made for it along: a waiting one may have to make it anew.
    const made = await mkdir(dirname(file), { recursive: true });
    const me = self(taking.what);
    const other = await take(file, me);
    if (other === 'no folder') continue;
    if (other === null) return held(file, me, made);
    if (!taking.wait) throw new Busy(busy(file, other, taking));
    if (!told) taking.tell?.(`waiting for ${who(other)}, which writes ${taking.of}`);
    told = true;
    await sleep(pause);
  }
}

/** What the system says when a file can be made but not written. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Null when the lock is now ours, else who holds it; or its folder went at this moment, with who had the lock before. */
async function take(file: string, me: Holder): Promise<Holder | 'no folder' | null> {
  try {
    await writeFile(file, print(me), { flag: 'wx' });
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (full.has(code)) rmSync(file, { force: true }); // It was made, and nothing fits into it.
    if (code === 'ENOENT') return 'no folder';
    if (code !== 'EEXIST') throw error;
  }
  const there = await read(file);
  if (there === null) return take(file, me);
  if (isAlive(there.holder)) return there.holder;
  // Its holder is gone. Whoever is the first to lock the removal of this very file removes it; a second one who read the
  // same would otherwise remove the lock of the first.
  const removal = `${file}.${there.mark}`;
  const other = await take(removal, me);
  if (other) return other;
  try {
    if ((await read(file))?.mark === there.mark) rmSync(file, { force: true });
  } finally {
    rmSync(removal, { force: true });
  }
  return take(file, me);
}

/** Who holds a lock, and a mark of this file that none of another time has; null for a file that is gone. */
async function read(file: string): Promise<{ holder: Holder; mark: string } | null> {
  try {
    const { mtimeMs } = await stat(file);
    const text = await readFile(file, 'utf8');
    const holder = parsed(text) ?? someone(mtimeMs);
    return { holder, mark: `${holder.processes[0]?.pid ?? 0}-${Date.parse(holder.since)}` };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Null for what is no whole line: somebody is writing it at this moment, or was killed while doing so. */
function parsed(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

/** How long it may take to write a line into a new file, in milliseconds. */
const writing = 5000;

/** Who is writing a new file: this process stands in for one that lives, until it is too long ago. */
function someone(at: number): Holder {
  const about = self('another command');
  const since = new Date(at).toISOString();
  return Date.now() - at < writing ? { ...about, since } : { ...about, since, processes: [] };
}

/** A process that these end gives its locks back first. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function held(file: string, me: Holder, made: string | undefined): Lock {
  let mine = true;
  const end = (signal: (typeof signals)[number]) => process.exit(128 + constants.signals[signal]);
  const release = () => {
    if (!mine) return;
    mine = false;
    rmSync(file, { force: true });
    process.off('exit', release);
    for (const signal of signals) process.off(signal, end);
    if (made !== undefined) removeEmpty(dirname(file), made);
  };
  process.on('exit', release);
  for (const signal of signals) process.on(signal, end);
  return {
    async include(pid) {
      me.processes.push(processOf(pid));
      await writeFile(`${file}.new`, print(me));
      await rename(`${file}.new`, file);
    },
    release,
  };
}

/** Removes a folder and those above it up to the first one that was made, as far as they are empty. */
function removeEmpty(folder: string, first: string): void {
  try {
    rmdirSync(folder);
    if (folder !== first && dirname(folder).length >= first.length) removeEmpty(dirname(folder), first);
  } catch {
    // Something is in it now: it stays.
  }
}

function print(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

/** "npm run build (process 4242, since 2026-11-26 08:01:05 UTC)" */
function who({ what, since, host, processes: [first] }: Holder): string {
  const time = `${since.slice(0, 10)} ${since.slice(11, 19)} UTC`;
  const place = host === hostname() ? '' : ` on ${host}`;
  return `${what} (process ${first?.pid ?? '?'}${place}, since ${time})`;
}

function busy(file: string, holder: Holder, { of }: Taking): string {
  const end =
    holder.host !== hostname()
      ? `If that machine no longer runs it, remove ${file}.`
      : `Let it end, add --wait to wait for it, or stop it (kill ${holder.processes[0]?.pid}).`;
  return `${who(holder)} is at work and writes ${of}: two at once would damage each other. ${end}`;
}
