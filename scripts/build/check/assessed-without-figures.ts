import { goalCalled, goalsUnder } from '../evidence/goals.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { outlookAt } from '../../../src/observation/expected.ts';
import { type Grounds, groundsOf } from '../../../src/goal/grounds.ts';
import { Ground } from '../../../src/model.ts';
import { groundWords } from '../../../src/text/goal.ts';
import { parted } from '../evidence/parted.ts';

export const check: Check = {
  rule: 'bedomd-utan-siffror',
  severity: 'fraga',
  group: 'mal',
  title: 'Målet bedöms uppfyllas helt utan en enda siffra under det',
  explanation:
    'Kommunfullmäktiges mål för ett verksamhetsområde som bedöms uppfyllas helt, fast ingen indikator under det, eller under nämndens egna mål där, har utfall eller prognos i tabell eller analys.',
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
    const sentence = `Av ${followed.length} mål från kommunfullmäktige som har indikatorer och bedöms uppfyllas helt har ${silent.length} varken utfall eller prognos för någon indikator: ${names}. ${asked(silent.map((goal) => groundsOf(report.facts, goal)))}`;
    const lines = silent.flatMap((goal) => [goal.lines[0], ...(groundsOf(report.facts, goal)?.lines ?? [])]);
    return [{ report, sentence, line: silent[0]!.lines[0], lines }];
  });
}

/** What is left open by what the report itself names as grounds: in one sentence, since a list may leave out all but the last. */
function asked(all: readonly (Grounds | null)[]): string {
  const told = all.filter((one) => one !== null);
  const onIndicators = told.filter(({ on }) => on.includes('indikatorer')).length;
  const of = (count: number) =>
    count < all.length ? ` för ${count} av dem` : all.length === 1 ? '' : ` för alla ${count}`;
  if (onIndicators > 0)
    return `Vilka siffror menas, när texten${of(onIndicators)} hänvisar till indikatorer?`;
  if (told.length === 0) return 'Vad bygger bedömningarna på?';
  const on = Ground.options.filter((ground) => told.some((one) => one.on.includes(ground)));
  return `Vad visar att ${all.length === 1 ? 'målet' : 'målen'} nås, när texten${of(told.length)} hänvisar till ${groundWords(on)}?`;
}
