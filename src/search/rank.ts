import { kinds } from '../text/kinds.ts';

/**
 * How much the search makes of words found in what a page says of itself. A page that is about the word comes before the
 * many that it leads to: districts, indicators and goals by their names, indicators by their subject, then reports and figures, last those pages of
 * figures that have no outcome. Words of the text weigh 1: a page that has all words comes before one that is called
 * like one of them.
 */
export const metaWeights = {
  namn: 8,
  rubrik: 5,
  amne: 2,
  title: 0.1,
  sammanfattning: 0.1,
  definition: 0.1,
  ingress: 0.1,
  forbehall: 0,
  slag: 0,
};

const named = new Set([kinds.district, kinds.indicator, kinds.goal]);

/** The field, if any, that a page's title stands in besides its own. */
export function titleField({
  kind,
  empty = false,
}: {
  kind: string;
  empty?: boolean;
}): 'namn' | 'rubrik' | null {
  return named.has(kind) ? 'namn' : empty ? null : 'rubrik';
}
