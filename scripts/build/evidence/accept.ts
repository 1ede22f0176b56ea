import type { Finding } from '../../../src/series.ts';
import { checks } from '../checks.ts';
import type { Problem } from '../problem.ts';
import type { Accepted } from '../registry/accepted.ts';

/** What a rule found, as far as acceptance is concerned. */
export type Found = Pick<Problem, 'rule' | 'subject'>;

/** Whether an entry of the list is about this. */
function accepts({ rule, subject }: Accepted, found: Found): boolean {
  return rule === found.rule && subject === found.subject;
}

/** The problems that nobody has accepted. */
export function unaccepted(problems: readonly Problem[], accepted: readonly Accepted[]): Problem[] {
  return problems.filter(
    (problem) => !problem.acceptable || !accepted.some((entry) => accepts(entry, problem)),
  );
}

/** The findings that nobody has accepted; their subject is their id. */
export function withoutAccepted(findings: readonly Finding[], accepted: readonly Accepted[]): Finding[] {
  return findings.filter(({ rule, id }) => !accepted.some((entry) => accepts(entry, { rule, subject: id })));
}

/** Entries of the list that match nothing any more: the list only shrinks. */
export function staleAcceptances(accepted: readonly Accepted[], found: readonly Found[]): Problem[] {
  return accepted
    .filter((entry) => !found.some((one) => accepts(entry, one)))
    .map(({ rule, subject }) => ({
      file: 'content/registry/accepted.yml',
      line: null,
      rule: 'stale-acceptance',
      subject,
      reason: `nothing is found any more by ${rule} about “${subject}”`,
      todo: 'Remove the entry, or mend its rule and subject: npm run registry and npm run check print the entry that accepts each problem, and npm run check the rule and the id of each finding.',
    }));
}

/** The same as long as no check has run: entries that are about no check's findings. */
export function staleUnchecked(accepted: readonly Accepted[], found: readonly Found[]): Problem[] {
  const isChecks = ({ rule }: Accepted) => checks.some((one) => one.rule === rule);
  return staleAcceptances(
    accepted.filter((entry) => !isChecks(entry)),
    found,
  );
}
