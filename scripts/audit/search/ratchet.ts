import { readFileSync } from 'node:fs';
import type { Measured } from './measure.ts';
import type { Half } from './queries.ts';

/** The least that each half may have: raised when the search gets better, never lowered to let something through. */
const least = JSON.parse(readFileSync(new URL('ratchet.json', import.meta.url), 'utf8')) as Record<
  Half,
  Pick<Measured, 'first' | 'three'>
>;

/** What is below the ratchet, one sentence each. */
export function belowRatchet(halves: Record<Half, Measured>): string[] {
  return (['tuned', 'apart'] as const).flatMap((half) =>
    (['first', 'three'] as const)
      .filter((name) => halves[half][name] < least[half][name])
      .map(
        (name) =>
          `half ${half}: ${name === 'first' ? 'success@1' : 'success@3'} is ${halves[half][name].toFixed(3)}, it was ${least[half][name]} (scripts/audit/search/ratchet.json)`,
      ),
  );
}
