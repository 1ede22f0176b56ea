/** Questions that stand ready, made of what the reports hold. */
import { queryPageText } from '../text/query-page.ts';
import { addressOf, emptyQuery } from './address.ts';
import type { Filter, Query } from './view.ts';

/** A question in words, and its address: "?tabell=…". */
export interface Ready {
  question: string;
  address: string;
}

/** What the questions are about: the newest years that have something to show. */
export interface ReadyYears {
  preschool: number;
  targets: number;
  money: number;
  activities: number;
  /** The reports to ask of a year, so that each board is counted once; none where all may be. */
  latest: (year: number) => readonly string[];
}

/** The ready questions, with figures of those years. */
export function readyQuestions(years: ReadyYears): Ready[] {
  const words = queryPageText.readyQuestions;
  const one = (...choices: string[]): Filter => ({ kind: 'choice', choices });
  const year = (number: number): Filter => ({ kind: 'number', from: number, to: number });
  const ask = (
    question: string,
    view: string,
    filters: Record<string, Filter>,
    more: Partial<Query> = {},
  ): Ready => ({
    question,
    address: addressOf({ ...emptyQuery(view), filters: new Map(Object.entries(filters)), ...more }),
  });
  const inYear = (number: number): Record<string, Filter> => {
    const reports = years.latest(number);
    return { ar: year(number), ...(reports.length > 0 ? { rapport: one(...reports) } : {}) };
  };
  const byYear = `${years.activities}-01-01`;
  return [
    ask(
      words.preschool(years.preschool),
      'siffror',
      { amne: one('forskola'), matt: one('utfall'), ...inYear(years.preschool) },
      { sort: { key: 'avstand', descending: false } },
    ),
    ask(
      words.missed(years.targets),
      'siffror',
      { matt: one('utfall'), ...inYear(years.targets), utslag: one('nar-inte') },
      { sort: { key: 'avstand', descending: false } },
    ),
    ask(
      words.reached(years.targets),
      'siffror',
      { matt: one('utfall'), ...inYear(years.targets), utslag: one('nar', 'nar-inte') },
      { group: ['stadsdel', 'utslag'] },
    ),
    ask(
      words.money(years.money),
      'ekonomi',
      { tabellslag: one('verksamhetsomraden'), kolumn: one('deviation'), ...inYear(years.money) },
      { group: ['post', 'stadsdel'] },
    ),
    ask(
      words.started(years.activities),
      'aktiviteter',
      { start: { kind: 'date', from: byYear, to: `${years.activities}-12-31` } },
      { sort: { key: 'start', descending: false } },
    ),
    ask(words.deviating, 'aktiviteter', { avvikelse: one('true') }, { group: ['rapport'] }),
    ask(
      words.reserved,
      'siffror',
      { forbehall: one('forbehall') },
      { sort: { key: 'ar', descending: true } },
    ),
    ask(words.onlyInText, 'texter', { slag: one('utfall') }, { sort: { key: 'ar', descending: true } }),
  ];
}
