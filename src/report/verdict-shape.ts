import type { OutcomeGroup } from './tally.ts';

/** The shape of a verdict's mark, drawn in a square of 16: a disc reaches, a square misses, a ring is open, a dash is silent. */
export const verdictShapes: Record<OutcomeGroup, string> = {
  nar: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  'nar-inte': 'M2 2h12v12H2z',
  'for-tidigt': 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z',
  'bedoms-inte': 'M4 8h8',
};

/** The sign within it, where it has one. */
export const verdictSigns: Partial<Record<OutcomeGroup, string>> = {
  nar: 'm4.6 8.2 2.3 2.4 4.5-5',
  'nar-inte': 'm5.2 5.2 5.6 5.6m0-5.6-5.6 5.6',
};
