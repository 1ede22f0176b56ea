import { execFileSync, spawn } from 'node:child_process';

/** What a command took, with all processes that it started. */
export interface Measured {
  /** On the clock. */
  seconds: number;
  /** On all processors, in user and system mode: steadier than the clock on a machine that has other work. */
  cpu: number;
  /** The most that its processes held in memory at once, in megabytes: looked at four times a second. */
  peak: number;
}

/**
 * Runs Node with some arguments in a folder and measures it.
 * @throws {Error} with what it printed when it fails.
 */
export async function measure(
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const start = performance.now();
  // The shell says at the end what the processes that it waited for have used: "0m1.25s 0m0.50s" in its second line.
  const child = spawn(
    'sh',
    ['-c', '"$@"; code=$?; echo; times; exit $code', 'sh', process.execPath, ...args],
    {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryBelow(child.pid!))), 250);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code}:\n${output.slice(-4000)}`);
  return { seconds, cpu: cpuSeconds(output), peak };
}

/** The seconds in the last line of `times`, user and system together. */
function cpuSeconds(output: string): number {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((all, [, minutes, seconds]) => all + Number(minutes) * 60 + Number(seconds), 0);
}

/** What a process and all below it hold in memory, in megabytes. */
function memoryBelow(pid: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([pid]);
  // A process is listed after the one that started it, but for numbers that began anew.
  for (const [own = 0, parent = 0] of rows) if (below.has(parent)) below.add(own);
  return rows.reduce((all, [own = 0, , kilobytes = 0]) => all + (below.has(own) ? kilobytes : 0), 0) / 1024;
}
