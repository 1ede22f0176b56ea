import type { Check, Evidence, Remark } from '../evidence/check.ts';
import type { Identified } from '../identify.ts';
import { comparable } from '../name.ts';
import { likeness } from '../suggest.ts';
import { reportName } from '../evidence/report-name.ts';
import { short } from '../evidence/short.ts';

export const check: Check = {
  rule: 'samma-aktivitet',
  severity: 'notis',
  group: 'aktiviteter',
  title: 'Samma aktivitet i flera stadsdelar',
  explanation: 'Aktiviteter med samma eller nästan samma namn, för den som vill jämföra.',
  blind: 'Namn som liknar varandra mindre än så räknas inte som samma, även om de gäller samma sak.',
  telling: null,
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
    if (!first || !others.some(({ report }) => report.district !== first.report.district)) return [];
    const where = [first, ...others].map(
      ({ report }) =>
        `${registry.districts.get(report.district)?.name ?? report.district} (${reportName(report.facts)})`,
    );
    const places = [...new Set(where)];
    const sentence = `Aktiviteten ”${short(first.name)}” finns i ${places.slice(0, -1).join(', ')} och ${places.at(-1)}. Hur långt har var och en kommit?`;
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

/** Uses of one activity together, each with the first that it is like. Names alike begin alike. */
function groupsOf(uses: readonly Use[]): Use[][] {
  const byBeginning = new Map<string, Use[][]>();
  const groups: Use[][] = [];
  for (const use of uses) {
    const beginning = comparable(use.name).slice(0, 24);
    const near = byBeginning.get(beginning) ?? [];
    byBeginning.set(beginning, near);
    const group = near.find(([first]) => isSame(first!.name, use.name));
    if (group) {
      group.push(use);
      continue;
    }
    near.push([use]);
    groups.push(near.at(-1)!);
  }
  return groups;
}

/** Lengths far apart cannot be alike: the cheap question first. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  if (x === y) return true;
  if (Math.min(x.length, y.length) / Math.max(x.length, y.length) < alike - 0.05) return false;
  return likeness(a, b) >= alike;
}
