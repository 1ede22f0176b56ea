/**
 * A mutex of worker threads: runs what takes all cores while no other thread does. `turn` is one number in memory that
 * threads share: who runs (`id`, not 0), 0 while nobody does.
 */
export async function alone<T>(turn: Int32Array, id: number, run: () => Promise<T>): Promise<T> {
  for (;;) {
    const holder = Atomics.compareExchange(turn, 0, 0, id);
    if (holder === 0) break;
    await Atomics.waitAsync(turn, 0, holder).value;
  }
  try {
    return await run();
  } finally {
    release(turn, id);
  }
}

/** Ends the turn of `id` where it has it: of a thread that died, say. */
export function release(turn: Int32Array, id: number): void {
  if (Atomics.compareExchange(turn, 0, id, 0) === id) Atomics.notify(turn, 0, 1);
}
