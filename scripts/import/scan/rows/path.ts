/** One step of a path: what an item is taken for, what it costs, and the state after it. */
export interface Move<Step extends string> {
  step: Step;
  cost: number;
  to: number;
}

/**
 * Finds the cheapest path over `count` items through `states` states, from state 0, and what it costs (Viterbi's algorithm,
 * from the end). `moves` gives what an item may be in a state; `end` what it costs to stop in one.
 */
export function bestPath<Step extends string>(
  count: number,
  states: number,
  moves: (item: number, state: number) => readonly Move<Step>[],
  end: (state: number) => number,
): { steps: Step[]; cost: number } {
  // From the last item to the first: the best move in each state, and what it costs from there to the end.
  let ahead = Array.from({ length: states }, (_, state) => end(state));
  const best: Move<Step>[][] = [];
  for (let item = count - 1; item >= 0; item--) {
    const after = ahead;
    const whole = (move: Move<Step>) => move.cost + after[move.to]!;
    const chosen = after.map((_, state) =>
      moves(item, state).reduce((least, move) => (whole(move) < whole(least) ? move : least)),
    );
    best.unshift(chosen);
    ahead = chosen.map(whole);
  }
  let at = 0;
  const steps = best.map((chosen) => {
    const { step, to } = chosen[at]!;
    at = to;
    return step;
  });
  return { steps, cost: ahead[0]! };
}
