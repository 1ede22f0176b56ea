/**
 * How Node is told to start a process of the build: it ends with the build (see ends-with-build.ts), and its garbage is
 * collected when there is half as much as there is that lives. Node would wait for twice as much as lives, a gigabyte
 * and more at ten years; the more frequent collections take a few hundredths of the time.
 */
export const nodeArgs = [
  '--import',
  new URL('ends-with-build.ts', import.meta.url).href,
  '--heap-growing-percent=50',
];

/** The environment of such a process. */
export function childEnv(): NodeJS.ProcessEnv {
  return { ...process.env, BUILD_PID: String(process.pid) };
}
