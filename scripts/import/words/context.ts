import type { Choice } from './choose.ts';
import type { Lexicon } from './lexicon.ts';
import { wordWeights } from '../weights.ts';

/** Cost of a choice after another: by the pair where pairs were counted, else by the word alone. */
function cost(lexicon: Lexicon, left: Choice, right: Choice): number {
  if (!lexicon.doubtful.has(left.word) && !lexicon.doubtful.has(right.word)) return right.prior;
  const lefts = lexicon.lefts.get(left.word) ?? { count: 0, told: 0 };
  const together = lexicon.pairs.get(`${left.word} ${right.word}`) ?? 0;
  // What the left word's counted pairs leave over is shared out among all words.
  const rest = Math.max(0, lefts.count - lefts.told) + wordWeights.backoff;
  return -Math.log((together + rest * Math.exp(-right.prior)) / (lefts.count + wordWeights.backoff));
}

/** The likeliest reading of a run of tokens: for each token one of its choices (Viterbi over neighbours). */
export function likeliest(lexicon: Lexicon, run: readonly (readonly Choice[])[]): Choice[] {
  type Way = { choice: Choice; total: number; from: Way | undefined };
  let ways: Way[] = [];
  for (const choices of run) {
    ways = choices.map((choice) => {
      if (!ways.length) return { choice, total: choice.misread + choice.prior, from: undefined };
      let best: Way | undefined;
      let least = Infinity;
      for (const way of ways) {
        const total = way.total + choice.misread + cost(lexicon, way.choice, choice);
        if (total < least) [least, best] = [total, way];
      }
      return { choice, total: least, from: best };
    });
  }
  const chosen: Choice[] = [];
  let at = ways.reduce<Way | undefined>((a, b) => (a && a.total <= b.total ? a : b), undefined);
  for (; at; at = at.from) chosen.push(at.choice);
  return chosen.reverse();
}
