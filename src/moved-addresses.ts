import type { Release } from './releases.ts';

/**
 * Where the pages went whose district or indicator has got another id, by their earlier paths: what was released and
 * cited is led on. Told by the ids of observations that moved, each step of several up to the last.
 */
export function movedAddresses(newestFirst: readonly Pick<Release, 'changes'>[]): Map<string, string> {
  const moved = new Map<string, string>();
  for (const { changes } of [...newestFirst].reverse())
    for (const { change, before, after } of changes) {
      if (change !== 'moved' || before === null || after === null) continue;
      const to = pathsOf(after);
      for (const [n, from] of pathsOf(before).entries()) if (from !== to[n]) moved.set(from, to[n]!);
      // An id that is in use again leads nowhere.
      for (const path of to) moved.delete(path);
    }
  return new Map([...moved.keys()].map((from) => [from, last(from, moved)]));
}

//   farsta/andel-nojda/utfall/2024-t1
//   ^^^^^^^^^^^^^^^^^^
function pathsOf(id: string): string[] {
  const [district, indicator] = id.split('/');
  return [`/stadsdelar/${district}/`, `/indikatorer/${indicator}/`, `/stadsdelar/${district}/${indicator}/`];
}

function last(from: string, moved: ReadonlyMap<string, string>): string {
  const to = moved.get(from)!;
  return moved.has(to) ? last(to, moved) : to;
}
