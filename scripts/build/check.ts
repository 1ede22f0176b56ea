import type { Finding, Series } from '../../src/series.ts';
import type { Identified } from './identify.ts';
import type { Registry } from './registry/read.ts';

/** Everything that a check may look at. */
export interface Evidence {
  reports: readonly Identified[];
  series: readonly Series[];
  registry: Registry;
}

/** One question asked of the figures; each stands in a file of its own in check/. */
export type Check = (evidence: Evidence) => Finding[];

const checks: readonly Check[] = [];

/** What the figures reveal when they are held against each other. */
export function check(evidence: Evidence): Finding[] {
  return checks.flatMap((one) => one(evidence));
}
