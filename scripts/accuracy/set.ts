import { type Accuracy, type AccuracyField, accuracyFields, type Counts } from '../../src/accuracy.ts';
import type { Tallies, Tally } from './score.ts';
import { wilson } from './wilson.ts';

const fields = Object.keys(accuracyFields) as AccuracyField[];

/** A measurement with its shares and their bounds, of counts that are summed over its reports. */
export function accuracySet(about: Omit<Accuracy, 'id' | 'fields'>, tallies: readonly Tallies[]): Accuracy {
  const counts = (field: AccuracyField): Counts => {
    const sum = (what: keyof Tally) => tallies.reduce((all, each) => all + each[field][what], 0);
    const [of, right, doubted, extra] = [sum('of'), sum('right'), sum('doubted'), sum('extra')];
    if (of === 0) return { of, right, doubted, extra, share: null, low: null, high: null };
    const { low, high } = wilson(right, of);
    return { of, right, doubted, extra, share: down(right / of), low: down(low), high: up(high) };
  };
  return {
    id: `${about.kind}-${about.seen}`,
    ...about,
    fields: Object.fromEntries(fields.map((field) => [field, counts(field)])) as Accuracy['fields'],
  };
}

/** Four decimals, never rounded in our favour: 0,99996 is not all of it. */
const down = (share: number) => Math.floor(share * 1e4) / 1e4;
const up = (share: number) => Math.ceil(share * 1e4) / 1e4;
