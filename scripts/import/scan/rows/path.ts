/** One step of a path: what an item is taken for, what it costs, and the state after it. */
export interface Move<Step extends string> {
  step: Step;
  cost: number;
  to: number;
}

/** The best path, and for each item how much dearer the best path is that takes it for something else. */
export interface Path<Step extends string> {
  steps: Step[];
  margins: number[];
}

/**
 * Finds the cheapest path over `count` items through `states` states, from state 0. `moves` gives what an item may be in
 * a state; `end` what it costs to stop in one.
 */
export function bestPath<Step extends string>(
  count: number,
  states: number,
  moves: (item: number, state: number) => readonly Move<Step>[],
  end: (state: number) => number,
): Path<Step> {
  const all = Array.from({ length: count }, (_, item) =>
    Array.from({ length: states }, (__, state) => moves(item, state)),
  );
  const ahead: number[][] = [Array.from({ length: states }, (_, state) => end(state))];
  for (const item of all.toReversed()) {
    const next = ahead[0]!;
    ahead.unshift(item.map((ways) => Math.min(Infinity, ...ways.map((way) => way.cost + next[way.to]!))));
  }
  const steps: Step[] = [];
  const margins: number[] = [];
  let behind = Array.from({ length: states }, (_, state) => (state === 0 ? 0 : Infinity));
  let at = 0;
  all.forEach((item, nth) => {
    const next = ahead[nth + 1]!;
    const whole = (way: Move<Step>, state: number) => behind[state]! + way.cost + next[way.to]!;
    const best = item[at]!.toSorted((a, b) => a.cost + next[a.to]! - b.cost - next[b.to]!)[0]!;
    const others = item.flatMap((ways, state) =>
      ways.filter((way) => way.step !== best.step).map((way) => whole(way, state)),
    );
    steps.push(best.step);
    margins.push(Math.min(Infinity, ...others) - ahead[0]![0]!);
    const reached = Array.from({ length: states }, () => Infinity);
    item.forEach((ways, state) =>
      ways.forEach((way) => (reached[way.to] = Math.min(reached[way.to]!, behind[state]! + way.cost))),
    );
    behind = reached;
    at = best.to;
  });
  return { steps, margins };
}
