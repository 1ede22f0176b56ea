import { differ, valueText } from '../../../src/observation/value.ts';
import type { Measure, Observation } from '../../../src/series.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { reportName } from '../evidence/report-name.ts';

export const check: Check = {
  rule: 'rapporter-sager-olika',
  severity: 'fraga',
  group: 'omojligt',
  title: 'Två rapporter säger olika',
  explanation: 'Samma siffra för samma tid, tryckt i två rapporter.',
  blind: 'Bara siffror för samma tid och samma enhet hålls mot varandra. Den senare kan vara en rättelse.',
  find,
};

/** What one time has only one of, within a district and within the city. */
const ofDistrict: Partial<Record<Measure, string>> = {
  utfall: 'Utfallet',
  'utfall-man': 'Mäns utfall',
  'utfall-kvinnor': 'Kvinnors utfall',
};
const ofCity: Partial<Record<Measure, string>> = { 'kf-arsmal': 'Kommunfullmäktiges årsmål' };

/** Figures about the same thing and time that two reports print differently. */
function find(evidence: Evidence): Remark[] {
  const all = evidence.series.flatMap(({ observations }) => observations);
  return [...within(evidence, all, ofDistrict, true), ...within(evidence, all, ofCity, false)];
}

function within(
  { reports, registry }: Evidence,
  all: readonly Observation[],
  measures: Partial<Record<Measure, string>>,
  byDistrict: boolean,
): Remark[] {
  const groups = Map.groupBy(
    all.filter(({ measure, value }) => measures[measure] !== undefined && value !== null),
    ({ district, indicator, measure, unit, bound, period }) =>
      JSON.stringify([byDistrict ? district : null, indicator, measure, unit, bound, period]),
  );
  return [...groups.values()].flatMap((group) => {
    const first = group[0]!;
    const other = group.find(
      (one) => differ(first, one) && one.sources[0]!.report !== first.sources[0]!.report,
    );
    if (!other) return [];
    const [a, b] = [first, other].map((one) => one.sources[0]!);
    const reportOf = (id: string) => reports.find(({ facts }) => facts.id === id)!;
    const place = (id: string) => {
      const { facts } = reportOf(id);
      return byDistrict
        ? reportName(facts)
        : `${reportName(facts)} från ${registry.districts.get(facts.district)?.name ?? facts.district}`;
    };
    const figure = (one: Observation) => valueText({ ...one, value: one.value! }, one.unit);
    const name = registry.indicators.get(first.indicator)?.name ?? first.indicator;
    const sentence = `${measures[first.measure]} för ”${name}” ${first.period.year} är ${figure(first)} i ${place(a!.report)} men ${figure(other)} i ${place(b!.report)}. Vilken siffra gäller?`;
    return [
      {
        report: reportOf(b!.report),
        sentence,
        line: b!.line,
        indicator: first.indicator,
        elsewhere: [{ report: a!.report, line: a!.line }],
      },
    ];
  });
}
