import { reportParts } from '../report/name.ts';
import type { Finding, RuleEntry } from '../series.ts';

/** What a page is about; a finding must be about all that is given. */
export interface About {
  district?: string | undefined;
  indicator?: string | undefined;
  report?: string | undefined;
  /** `<set>/<number>`. */
  goal?: string | undefined;
}

/**
 * The findings that concern a page, questions before notes: also those that name its indicator among others, or stand
 * in a line of its district's reports. A report has only its own.
 */
export function findingsAbout(all: Iterable<Finding>, about: About): Finding[] {
  const found = [...all].filter((one) => {
    const places = one.elsewhere.map((place) => reportParts(place.report).district);
    return (
      (!about.district || [one.district, ...places].includes(about.district)) &&
      (!about.indicator || [one.indicator, ...one.alsoAbout].includes(about.indicator)) &&
      (!about.report || one.report === about.report) &&
      (!about.goal || one.goal === about.goal)
    );
  });
  return found.toSorted((a, b) => Number(b.severity === 'fraga') - Number(a.severity === 'fraga'));
}

/**
 * `findingsAbout` for many pages: what may concern each report, district, indicator and goal is set apart once, and a
 * page asks only the smallest of those.
 */
export function findingIndex(all: Iterable<Finding>): (about: About) => Finding[] {
  const index = new Map<string, Finding[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const some = index.get(key);
      if (some) some.push(one);
      else index.set(key, [one]);
    }
  return (about) => {
    const asked = Object.entries(about).flatMap(([kind, id]) =>
      id ? [index.get(`${kind} ${id}`) ?? []] : [],
    );
    const [fewest] = asked.sort((a, b) => a.length - b.length);
    return fewest ? findingsAbout(fewest, about) : [];
  };
}

/** Everything that a finding concerns. */
function keysOf(one: Finding): string[] {
  return [
    `report ${one.report}`,
    ...[one.district, ...one.elsewhere.map(({ report }) => reportParts(report).district)].map(
      (id) => `district ${id}`,
    ),
    ...[one.indicator, ...one.alsoAbout].flatMap((id) => (id ? [`indicator ${id}`] : [])),
    ...(one.goal ? [`goal ${one.goal}`] : []),
  ];
}

/** The findings of other reports that rest on a line of this one too. */
export function findingsNaming(all: Iterable<Finding>, report: string): Finding[] {
  return [...all].filter(
    (one) => one.report !== report && one.elsewhere.some((place) => place.report === report),
  );
}

/** How many of some findings are questions, and how many are notes. */
export function countOf(found: readonly Finding[]): { questions: number; notes: number } {
  const questions = found.filter((one) => one.severity === 'fraga').length;
  return { questions, notes: found.length - questions };
}

/** The rule that finds figures about few persons. */
export const smallBase = 'litet-underlag';

/**
 * The findings that tell most, one of each rule that has a place on the start page: questions before notes, those that rest on most figures and on the
 * newest report first. What rests on a handful of people is left out, and no report stands twice while others wait.
 */
export function mostTelling(
  all: Iterable<Finding>,
  rules: Iterable<Pick<RuleEntry, 'id' | 'telling'>>,
  count: number,
): Finding[] {
  const findings = [...all];
  const ranks = new Map([...rules].map(({ id, telling }) => [id, telling]));
  const rank = ({ rule }: Finding) => ranks.get(rule) ?? Infinity;
  const small = new Set(
    findings.filter((one) => one.rule === smallBase).map(({ report, indicator }) => `${report}/${indicator}`),
  );
  const candidates = findings
    .filter((one) => rank(one) < Infinity && !small.has(`${one.report}/${one.indicator}`))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.severity === b.severity ? 0 : a.severity === 'fraga' ? -1 : 1) ||
        b.alsoAbout.length - a.alsoAbout.length ||
        reportParts(b.report).year - reportParts(a.report).year,
    );
  const chosen: Finding[] = [];
  for (const sameReport of [false, true])
    for (const one of candidates) {
      if (chosen.length >= count) break;
      const taken = chosen.some(
        (other) => other.rule === one.rule || (!sameReport && other.report === one.report),
      );
      if (!taken) chosen.push(one);
    }
  return chosen.sort((a, b) => rank(a) - rank(b));
}

/** A long sentence without its list: "Alla mål …, medan 3 av 21 inte nås: A; B; C. Vad bygger …?" */
export function withoutList(sentence: string): string {
  const match = /^(.+?): .+; .+?\. ([^.]+\?)$/s.exec(sentence);
  return match ? `${match[1]}. ${match[2]}` : sentence;
}
