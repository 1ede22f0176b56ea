import { reportParts } from '../report/name.ts';
import type { Finding, Rule } from '../series.ts';

/** What a page is about; a finding must be about all that is given. */
export interface About {
  district?: string | undefined;
  indicator?: string | undefined;
  report?: string | undefined;
  /** `<set>/<number>`. */
  goal?: string | undefined;
}

/** The findings that concern a page: also those that name its indicator, or a line of its report, among others. */
export function findingsAbout(all: Iterable<Finding>, about: About): Finding[] {
  return [...all].filter((one) => {
    const reports = [one.report, ...one.elsewhere.map((place) => place.report)];
    const districts = [one.district, ...reports.slice(1).map((id) => reportParts(id).district)];
    return (
      (!about.district || districts.includes(about.district)) &&
      (!about.indicator || [one.indicator, ...one.alsoAbout].includes(about.indicator)) &&
      (!about.report || reports.includes(about.report)) &&
      (!about.goal || one.goal === about.goal)
    );
  });
}

/** Rules from the most to the least telling; those that are not listed never stand on the start page. */
const telling: Rule[] = [
  'alla-mal-lika',
  'utanfor-man-och-kvinnor',
  'prognos-lika-med-mal',
  'helt-uppfyllt-trots-siffror',
  'rapporter-sager-olika',
  'tabeller-skiljer-sig',
  'resultatenheter-gar-inte-ihop',
  'budgetrader-gar-inte-ihop',
  'summor-gar-inte-ihop',
  'andrat-arsmal',
  'konsskillnad',
  'svagare-arsmal',
];

/**
 * The findings that tell most, one of each rule: questions before notes, those that rest on most figures and on the
 * newest report first. What rests on a handful of people is left out, and no report stands twice while others wait.
 */
export function mostTelling(all: Iterable<Finding>, count: number): Finding[] {
  const findings = [...all];
  const small = new Set(
    findings
      .filter((one) => one.rule === 'litet-underlag')
      .map(({ report, indicator }) => `${report}/${indicator}`),
  );
  const candidates = findings
    .filter((one) => telling.includes(one.rule) && !small.has(`${one.report}/${one.indicator}`))
    .sort(
      (a, b) =>
        telling.indexOf(a.rule) - telling.indexOf(b.rule) ||
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
  return chosen.sort((a, b) => telling.indexOf(a.rule) - telling.indexOf(b.rule));
}

/** A long sentence without its list: "Alla mål …, medan 3 av 21 inte nås: A; B; C. Vad bygger …?" */
export function withoutList(sentence: string): string {
  const match = /^(.+?): .+; .+?\. ([^.]+\?)$/s.exec(sentence);
  return match ? `${match[1]}. ${match[2]}` : sentence;
}
