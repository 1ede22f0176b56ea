/** One step of a path: what an item is taken for, what it costs, and the state after it. */
export interface Move<Step extends string> {
  step: Step;
  cost: number;
  to: number;
}

/**
 * Finds the cheapest path over `count` items from state 0, and what it costs (Viterbi's algorithm, from the end). `moves`
 * gives what an item may be in a state, and is asked of those alone that some path comes to; `end` what it costs to stop in one.
 */
export function bestPath<Step extends string>(
  count: number,
  moves: (item: number, state: number) => readonly Move<Step>[],
  end: (state: number) => number,
): { steps: Step[]; cost: number } {
  const ways: Map<number, readonly Move<Step>[]>[] = [];
  let met = new Set([0]);
  for (let item = 0; item < count; item++) {
    const here = new Map<number, readonly Move<Step>[]>();
    const next = new Set<number>();
    for (const state of met) {
      const own = moves(item, state);
      here.set(state, own);
      for (const { to } of own) next.add(to);
    }
    ways.push(here);
    met = next;
  }
  // From the last item to the first: the best move in each state, and what it costs from there to the end.
  let ahead = new Map(Array.from(met, (state) => [state, end(state)]));
  const best = ways.toReversed().map((here) => {
    const after = ahead;
    const whole = (move: Move<Step>) => move.cost + after.get(move.to)!;
    const chosen = new Map<number, Move<Step>>();
    ahead = new Map();
    for (const [state, own] of here) {
      const least = own.reduce((one, move) => (whole(move) < whole(one) ? move : one));
      chosen.set(state, least);
      ahead.set(state, whole(least));
    }
    return chosen;
  });
  let at = 0;
  const steps = best.toReversed().map((chosen) => {
    const { step, to } = chosen.get(at)!;
    at = to;
    return step;
  });
  return { steps, cost: ahead.get(0)! };
}
