import * as z from 'zod';
import { IsoDate } from '../../../src/model.ts';

/** An entry of `content/registry/moved.yml`: an id that was published and now is another's. */
export const Moved = z.strictObject({
  kind: z.enum(['district', 'indicator']),
  from: z.string().regex(/^[a-z0-9-]+$/),
  /** An entry of the registry: renamed where nothing had this id before, merged where something had. */
  to: z.string().regex(/^[a-z0-9-]+$/),
  /** One plain Swedish sentence; it is published. */
  reason: z.string().min(1),
  date: IsoDate,
});
export type Moved = z.infer<typeof Moved>;

/** The whole file. */
export const MovedList = z.array(Moved);

/** Where an id of a kind leads now, over any number of moves, or the id itself where it never moved. */
export function movedTo(moved: readonly Moved[], kind: Moved['kind'], id: string): string {
  const seen = new Set<string>();
  let now = id;
  for (;;) {
    const next = moved.find((one) => one.kind === kind && one.from === now);
    if (!next || seen.has(now)) return now;
    seen.add(now);
    now = next.to;
  }
}
