/**
 * Runs what takes all cores while no other thread does. `turn` is one number in memory that threads share: 1 while one
 * of them runs.
 */
export async function alone<T>(turn: Int32Array, run: () => Promise<T>): Promise<T> {
  while (Atomics.compareExchange(turn, 0, 0, 1) !== 0) await Atomics.waitAsync(turn, 0, 1).value;
  try {
    return await run();
  } finally {
    Atomics.store(turn, 0, 0);
    Atomics.notify(turn, 0, 1);
  }
}
