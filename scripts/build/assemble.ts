import type { Facts } from '../../src/model.ts';
import { pageAt } from '../../src/report/page-at.ts';
import type { Finding, Series } from '../../src/series.ts';
import { staleAcceptances, staleUnchecked, unaccepted, withoutAccepted } from './evidence/accept.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { correct } from './identify/correct.ts';
import { type Identified, identify } from './identify.ts';
import { madeForAnotherFile } from './identify/other-file.ts';
import { type Problem, stopAt } from './problem.ts';
import { reportsInDoubt } from './facts/in-doubt.ts';
import type { Registry } from './registry/registry.ts';
import { series } from './series.ts';

/** What the facts of all reports and the registry make together. */
export interface Assembled {
  reports: Identified[];
  catalogue: Catalogue;
}

/** What the figures reveal, before anything of it stops a build. */
export interface Examined {
  reports: Identified[];
  series: Series[];
  /** What nobody has accepted. */
  findings: Finding[];
  /** How many somebody has. */
  accepted: number;
  /** Findings that are errors of ours, and acceptances without a finding. */
  problems: Problem[];
}

/**
 * From facts to findings: correct → identify → series → check.
 * @throws {BuildError} naming all that the registry says of another edition's lines, every correction that fits no more,
 * every report that may not be whole, and every name and entry without its counterpart.
 */
export function examine(facts: readonly Facts[], registry: Registry): Examined {
  const corrected = correct(facts, registry.corrections);
  stopAt([...madeForAnotherFile(facts, registry), ...corrected.problems]);
  const identified = identify(corrected.reports, registry);
  const doubted = [...reportsInDoubt(facts), ...identified.problems];
  const open = unaccepted(doubted, registry.accepted);
  stopAt(open.length > 0 ? [...open, ...staleUnchecked(registry.accepted, doubted)] : []);
  const { reports } = identified;
  const all = series(reports, registry.indicators);
  const found = check({ reports, series: all, registry });
  const pages = new Map(reports.map(({ facts }) => [facts.id, facts.source.pages]));
  const findings = withoutAccepted(found, registry.accepted);
  const known = [...doubted, ...found.map(({ id, rule }) => ({ rule, subject: id }))];
  return {
    reports,
    series: all,
    findings,
    accepted: found.length - findings.length,
    problems: [
      ...findings
        .filter(({ severity }) => severity === 'fel')
        .map((finding) => ours(finding, pages.get(finding.report) ?? null)),
      ...staleAcceptances(registry.accepted, known),
    ],
  };
}

/**
 * The middle of the build, from value to value: what the pages and files say.
 * @throws {BuildError} for what examine throws, for errors of ours, and for acceptances that match nothing.
 */
export function assemble(facts: readonly Facts[], registry: Registry): Assembled {
  const { reports, series, findings, problems } = examine(facts, registry);
  stopAt(problems);
  return { reports, catalogue: catalogue(registry, reports, series, findings) };
}

/** A finding that the project has to mend. */
function ours({ id, rule, report, lines, sentence }: Finding, pages: Facts['source']['pages']): Problem {
  return {
    file: report,
    line: lines[0]!,
    page: pageAt(pages, lines[0]!),
    rule,
    subject: id,
    reason: sentence,
    todo: `Mend the import or the registry, or accept ${id} in content/registry/accepted.yml.`,
    acceptable: true,
  };
}
