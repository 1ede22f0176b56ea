import type { Facts } from '../../../src/model.ts';

/** A report in a sentence: "tertialrapport 1 2023", "verksamhetsplanen 2022". */
export function reportName({ type, tertial, year }: Facts): string {
  if (type === 'tertialrapport') return `tertialrapport ${tertial ?? ''} ${year}`.replace('  ', ' ');
  return type === 'verksamhetsplan' ? `verksamhetsplanen ${year}` : `verksamhetsberättelsen ${year}`;
}
