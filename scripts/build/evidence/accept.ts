import type { Finding } from '../../../src/series.ts';
import type { Problem } from '../problem.ts';
import type { Accepted } from '../registry/accepted.ts';

/** What a rule found, as far as acceptance is concerned. */
export type Found = Pick<Problem, 'rule' | 'subject'>;

/** Whether an entry of the list is about this. */
function accepts({ rule, subject }: Accepted, found: Found): boolean {
  return rule === found.rule && subject === found.subject;
}

/**
 * What can be lived with: an entry that waits for its report, or rests on one that is gone, a damaged name, a doubt that
 * the original bears out. Anything else has no place to go.
 */
const acceptable = [
  'indicator-without-use',
  'report-without-use',
  'place-without-report',
  'scanned-name-without-entry',
  'report-in-doubt',
];

/** The problems that nobody has accepted. */
export function unaccepted(problems: readonly Problem[], accepted: readonly Accepted[]): Problem[] {
  return problems.filter(
    (problem) => !acceptable.includes(problem.rule) || !accepted.some((entry) => accepts(entry, problem)),
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
      todo: 'Remove the entry, or give it the id of a finding, as npm run check prints it.',
    }));
}
