import { reportParts } from '../report/name.ts';
import { reportAnswer, type Answer } from './answer.ts';
import type { NamedDistrict, Names } from './names.ts';
import type { ReadQuery } from './read-query.ts';

/** The reports that a query names. */
interface NamedReports {
  answers: Answer[];
  /** Whether the query names a year or a kind of which no report is read: the answers are the nearest. */
  isUnread: boolean;
}

/** Reports by kind, year and place; by year and place alone where nothing else is asked for. */
export function reportsNamed(
  here: readonly NamedDistrict[],
  { reports, years, topic }: ReadQuery,
  names: Names,
): NamedReports {
  if (reports === null && years.length === 0) return { answers: [], isUnread: false };
  const all = (here.length > 0 ? here : names.districts).flatMap((district, place) =>
    district.reports.map((id) => ({ id, of: district, place, ...reportParts(id) })),
  );
  const isKind = ({ kind }: (typeof all)[number]) => reports === null || reports.includes(kind);
  const isYear = ({ year }: (typeof all)[number]) => years.length === 0 || years.includes(year);
  const whole = all.filter((one) => isKind(one) && isYear(one));
  const near = all.filter((one) => isKind(one) || isYear(one));
  const nearest = whole.length > 0 ? whole : near.length > 0 ? near : all;
  const sorted = nearest.sort((a, b) => (here.length > 0 ? a.place - b.place : 0) || b.year - a.year);
  const isAsked = reports !== null || topic.length === 0;
  return {
    answers: isAsked ? sorted.map(({ id, of }) => reportAnswer(id, of, names)) : [],
    isUnread: whole.length === 0,
  };
}
