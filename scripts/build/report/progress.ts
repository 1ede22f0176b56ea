import { tell } from '../../command/run.ts';

/** Runs one stage and prints a line about it: its name, what it counted, the seconds it took. */
export async function stage<T>(
  name: string,
  run: () => T | Promise<T>,
  count: (result: T) => string = () => '',
): Promise<T> {
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  tell(`${name.padEnd(10)} ${seconds.padStart(6)} s  ${count(result)}`.trimEnd());
  return result;
}
