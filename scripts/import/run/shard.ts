import { UseError } from '../../command/options.ts';

/** Which part of the reports a run takes: the k-th of n, both from 1. */
export interface Shard {
  k: number;
  n: number;
}

/** Reads "2/4". Throws a {@link UseError} for what is no part of a whole. */
export function readShard(text: string): Shard {
  const [, k, n] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (k === undefined || n === undefined || k < 1 || k > n)
    throw new UseError(`--shard ${text}: expected k/n with 1 ≤ k ≤ n, such as 2/4`);
  return { k, n };
}

/** The files of one part: every n-th. The parts of the same list have no file in common, and together they are the list. */
export function shardOf(files: readonly string[], { k, n }: Shard): string[] {
  return files.filter((_, at) => at % n === k - 1);
}
