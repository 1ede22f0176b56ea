import { print } from '../../fuzz/print.ts';
import { Random } from '../../fuzz/random.ts';
import { truth } from '../../fuzz/truth.ts';

/** A report's text, and the name of its file. */
export type Text = readonly [name: string, bytes: Uint8Array];

/** The made-up reports of the fuzzer's seeds, without faults. */
export function inventedTexts(seeds: readonly number[]): Text[] {
  return seeds.map((seed) => {
    const random = new Random(seed);
    return [`seed-${seed}.txt`, Buffer.from(print(truth(random), random, []).text)];
  });
}
