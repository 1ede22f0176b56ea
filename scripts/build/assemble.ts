import type { Facts } from '../../src/model.ts';
import { staleAcceptances, unaccepted } from './accept.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { correct } from './correct.ts';
import { type Identified, identify } from './identify.ts';
import { stopAt } from './problem.ts';
import type { Registry } from './registry/read.ts';
import { series } from './series.ts';

/** What the facts of all reports and the registry make together. */
export interface Assembled {
  reports: Identified[];
  catalogue: Catalogue;
}

/**
 * The middle of the build, from value to value: correct → identify → series → check → catalogue.
 * @throws {BuildError} naming every correction that fits no more, and every name and entry without its counterpart.
 */
export function assemble(facts: readonly Facts[], registry: Registry): Assembled {
  const corrected = correct(facts, registry.corrections);
  stopAt(corrected.problems);
  const identified = identify(corrected.reports, registry);
  stopAt(unaccepted(identified.problems, registry.accepted));
  const { reports } = identified;
  const all = series(reports, registry.indicators);
  const findings = check({ reports, series: all, registry });
  const found = [...identified.problems, ...findings.map(({ id, rule }) => ({ rule, subject: id }))];
  stopAt(staleAcceptances(registry.accepted, found));
  return { reports, catalogue: catalogue(registry, reports, all, findings) };
}
