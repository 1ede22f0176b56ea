/** The page of each rule, cut by year where it is long, and the page that holds each finding now. */
import { href } from '../href.ts';
import { findings, reports, rules } from '../store/collections.ts';
import { findingsOn } from '../store/findings.ts';
import type { Finding } from '../series.ts';
import { entries, told } from '../trace/read.ts';
import { cutByYear, type FindingPage } from './cut.ts';
import { countOf, findingsNaming } from './select.ts';

const byRule = told('findings by rule', () => Map.groupBy(findings.values(), ({ rule }) => rule));

/** How many questions and notes a rule has found. */
export const countOfRule: (rule: string) => { questions: number; notes: number } = told(
  'count of rule',
  (rule) => countOf(byRule('').get(rule) ?? []),
);

/** The findings of a board's other reports that rest on a line of this one too. */
export const findingsElsewhere: (report: string) => readonly Finding[] = told(
  'findings elsewhere',
  (report) => findingsNaming(findingsOn({ district: reports.get(report)!.district }), report),
);

/** The pages of each rule: the first is the rule's own address. */
export const rulePages: ReadonlyMap<string, FindingPage[]> = entries(
  'pages of rule',
  new Map([...rules.keys()].map((rule) => [rule, cutByYear(byRule('').get(rule) ?? [])])),
);

const homes = told(
  'homes of findings',
  () =>
    new Map(
      [...rulePages].flatMap(([rule, pages]) =>
        pages.flatMap(({ suffix, items }) =>
          items.map(({ id }) => [id, `/granskning/${rule}/${suffix}#${id}`] as const),
        ),
      ),
    ),
);
const homeOf = told('home of finding', (id) => homes('').get(id) ?? null);

/** Where a finding stands. Its address for ever is that of its rule with its id, which leads on to here. */
export function findingHref({ id, rule }: Pick<Finding, 'id' | 'rule'>): string {
  return href(homeOf(id) ?? `/granskning/${rule}/#${id}`);
}
