import { sameActivity } from '../../../src/activity/shared.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import type { Identified } from '../identify.ts';
import { comparable } from '../identify/name.ts';
import { likenessOf, type Pairs, pairsOf } from '../identify/suggest.ts';
import { listed } from '../../../src/text/listed.ts';
import { reportName } from '../evidence/report-name.ts';
import { short } from '../evidence/short.ts';

export const check: Check = {
  rule: sameActivity,
  severity: 'notis',
  group: 'aktiviteter',
  title: 'Samma aktivitet i flera stadsdelar',
  explanation: 'Aktiviteter med samma eller nästan samma namn, för den som vill jämföra.',
  blind: 'Aktiviteter som gäller samma sak men heter olika hittas inte.',
  find,
};

/** How like two names must be to be one activity. */
const alike = 0.92;

interface Use {
  report: Identified;
  name: string;
  line: number;
}

/** The same activity in several districts, told at its first place. */
function find({ reports, registry }: Evidence): Remark[] {
  const uses = reports.flatMap((report) =>
    report.facts.activities.map(({ name, lines }): Use => ({ report, name, line: lines[0] })),
  );
  return groupsOf(uses).flatMap(([first, ...others]) => {
    if (!first || !others.some(({ report }) => report.facts.district !== first.report.facts.district))
      return [];
    const where = [first, ...others].map(
      ({ report: { facts } }) =>
        `${registry.districts.get(facts.district)?.name ?? facts.district} (${reportName(facts)})`,
    );
    const sentence = `Aktiviteten ”${short(first.name)}” finns i ${listed([...new Set(where)])}. Hur långt har var och en kommit?`;
    const mine = others.filter(({ report }) => report === first.report);
    return [
      {
        report: first.report,
        sentence,
        line: first.line,
        lines: mine.map(({ line }) => line),
        elsewhere: others
          .filter(({ report }) => report !== first.report)
          .map(({ report, line }) => ({ report: report.facts.id, line })),
      },
    ];
  });
}

/** A name that uses are held against: its form, and its pairs of letters. */
interface Named {
  form: string;
  pairs: Pairs;
  uses: Use[];
}

/** Uses of one activity together, each with the first that it is like. Names alike begin alike. */
function groupsOf(uses: readonly Use[]): Use[][] {
  const byForm = new Map<string, Named>();
  const byBeginning = new Map<string, Named[]>();
  for (const use of uses) {
    const form = comparable(use.name);
    const beginning = form.slice(0, 24);
    const near = byBeginning.get(beginning) ?? [];
    byBeginning.set(beginning, near);
    let group = byForm.get(form);
    if (!group) {
      const pairs = pairsOf(use.name);
      group = near.find((one) => isSame(one, { form, pairs }));
      if (!group) near.push((group = { form, pairs, uses: [] }));
      byForm.set(form, group);
    }
    group.uses.push(use);
  }
  return [...byBeginning.values()].flat().map((group) => group.uses);
}

/** Lengths far apart cannot be alike: the cheap question first. */
function isSame(a: Omit<Named, 'uses'>, b: Omit<Named, 'uses'>): boolean {
  const [short, long] = [a.form.length, b.form.length].sort((x, y) => x - y) as [number, number];
  return short / long >= alike - 0.05 && likenessOf(a.pairs, b.pairs) >= alike;
}
