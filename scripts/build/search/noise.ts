import { kinds } from '../../../src/text/kinds.ts';

/**
 * What is read on a page but not searched: figures and their sources, marks, numbers of lines and goals, ways to other
 * pages. An excerpt of it would say nothing, and a search for a word would find what only points elsewhere.
 */
export const noise = [
  // Whoever looks for an indicator finds its name and its summary; its tables are figures.
  ...[kinds.pair, kinds.indicator].map((kind) => `[data-kind="${kind}"] table`),
  // Questions name many indicators, and headings are alike on all of these pages: they are found on their own.
  ...[kinds.pair, kinds.indicator].flatMap((kind) => [
    `[data-kind="${kind}"] .finding`,
    `[data-kind="${kind}"] h2`,
    `[data-kind="${kind}"] .missing-state`,
  ]),
  // The names in these have pages of their own, and activities stand on the pages of activities and reports.
  ...['table.targets', '.folded-goal table.timeline', 'section[data-counted] table', '.caution'],
  ...['table.facts td', 'table.timeline td', 'td.number', '.matrix', '.period'],
  ...['.figure', '.worth', '.nothing', '.source', '.line', '.assessment', '.goal-number', '.finding-places'],
  ...['.verdict-counts', '.strip-words', '.key-figures', '.coverage', '.counts'],
  ...['.inline-list', '.onward', 'summary'],
];
