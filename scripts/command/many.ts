/**
 * Runs commands one after another in this process, each as if it were alone in one, so that tests of many of them load the
 * project's code once: `node many.ts CALLS 3>ENDED`, both in JSON. A command may name other folders in its environment,
 * not another site: settings are read once. What it starts lives on until all have ended.
 */
import { writeFileSync } from 'node:fs';
import type { Call, Ended } from './call.ts';

const calls = JSON.parse(process.argv[2]!) as Call[];
const end = process.exit.bind(process);
const environment = { ...process.env };
process.stdout.setMaxListeners(0);

const all: Ended[] = [];
for (const [at, { script, args, env }] of calls.entries()) {
  const one: Ended = { status: null, stdout: '', stderr: '' };
  process.argv = [process.execPath, script, ...args];
  process.env = { ...environment, ...env };
  process.exitCode = undefined;
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (text: string | Uint8Array) => {
      one[name] += String(text);
      return true;
    };
  // What a command does behind it is nothing: it ends there.
  process.exit = ((code: number) => (one.status ??= code)) as typeof process.exit;
  // A script is run anew for each call, what it imports is loaded once.
  await import(new URL(`../${script}.ts?${at}`, import.meta.url).href);
  one.status ??= Number(process.exitCode ?? 0);
  // Locks are given back, as at the end of a process.
  process.emit('exit', 0);
  all.push(one);
}
writeFileSync(3, JSON.stringify(all));
end(0);
