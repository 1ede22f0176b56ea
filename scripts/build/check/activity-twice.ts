import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { short } from '../evidence/short.ts';
import { comparable } from '../identify/name.ts';

export const check: Check = {
  rule: 'aktivitet-tva-ganger',
  severity: 'notis',
  group: 'aktiviteter',
  title: 'Samma aktivitet två gånger i en rapport',
  explanation: 'Aktiviteter med samma namn som står mer än en gång i samma rapport.',
  blind: 'En aktivitet kan höra till två mål. Namn som skiljer sig det minsta räknas inte som samma.',
  find,
};

/** Activities that a report lists more than once, told at the first place. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const groups = Map.groupBy(report.facts.activities, ({ name }) => comparable(name));
    return [...groups.values()].flatMap((group) => {
      const [first, ...more] = group;
      if (!first || more.length === 0) return [];
      const ends = new Set(group.map(({ start, end }) => `${start} ${end}`));
      const dates = ends.size === 1 ? 'med samma datum' : 'med olika datum';
      const sentence = `Aktiviteten ”${short(first.name)}” står ${more.length === 1 ? 'två' : group.length} gånger i rapporten, ${dates}. Är det en aktivitet eller flera?`;
      return [{ report, sentence, line: first.lines[0], lines: more.map(({ lines }) => lines[0]) }];
    });
  });
}
