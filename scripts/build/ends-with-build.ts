/**
 * Loaded into a process of the build before all else (`--import`): ends it as soon as the build that started it, BUILD_PID,
 * is gone, so that no half of a build goes on alone. A thread watches, because the first one is busy for seconds.
 */
import { Worker, isMainThread, workerData } from 'node:worker_threads';

/** How often the thread looks, in milliseconds. */
const pause = 100;
const task = 'watch the build';

// Every thread that the process starts loads this file too: only the process's first one starts the watcher.
if (isMainThread) new Worker(new URL(import.meta.url), { execArgv: [], workerData: task }).unref();
else if (workerData === task) setInterval(endWithBuild, pause);

function endWithBuild(): void {
  if (String(process.ppid) !== process.env['BUILD_PID']) process.kill(process.pid, 'SIGKILL');
}
