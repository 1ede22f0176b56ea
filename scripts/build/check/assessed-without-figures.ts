import { goalCalled, goalsUnder } from '../evidence/goals.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { outlookAt } from '../../../src/observation/expected.ts';
import { parted } from '../evidence/parted.ts';

export const check: Check = {
  rule: 'bedomd-utan-siffror',
  severity: 'fraga',
  group: 'mal',
  title: 'Målet bedöms uppfyllas helt utan en enda siffra under det',
  explanation:
    'Kommunfullmäktiges mål för ett verksamhetsområde som bedöms uppfyllas helt, fast ingen indikator under det, eller under nämndens egna mål där, har utfall eller prognos, i tabellen eller i analysen.',
  blind:
    'Många indikatorer mäts en gång om året. Bedömningen kan bygga på annat: aktiviteter, uppföljningar, siffror i texten. Mål utan indikatorer tas inte med, inte heller planer.',
  find,
};

/** Council goals said to be fully met, none of whose indicators has an outcome or a forecast: one question a report. */
function find({ reports, registry }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const { goals, indicators, mentions, year } = report.facts;
    const full = goals.filter(
      ({ level, assessment }) => level === 'verksamhetsomradesmal' && assessment === 'helt',
    );
    const followed = full.flatMap((goal) => {
      const under = goalsUnder(goals, goal);
      const rows = indicators.flatMap((row, index) =>
        row.goal !== null && under.has(row.goal) ? [{ row, index }] : [],
      );
      return rows.length > 0 ? [{ goal, rows }] : [];
    });
    const silent = followed.flatMap(({ goal, rows }) => {
      const tells = ({ row: { cells, doubts }, index }: (typeof rows)[number]) =>
        cells.outcome !== null ||
        cells.forecast !== null ||
        doubts.some(({ cell }) => /^(?:outcome|forecast)/.test(cell)) ||
        mentions.some((one) => one.indicator === index) ||
        outlookAt(report.facts, index, year) !== null;
      return rows.some(tells) ? [] : [goal];
    });
    if (silent.length === 0) return [];
    const names = parted(silent.map((goal) => goalCalled(registry, goal)));
    const sentence = `Av ${followed.length} mål från kommunfullmäktige som har indikatorer och bedöms uppfyllas helt har ${silent.length} varken utfall eller prognos för någon indikator: ${names}. Vad bygger bedömningarna på?`;
    return [{ report, sentence, line: silent[0]!.lines[0], lines: silent.map(({ lines }) => lines[0]) }];
  });
}
