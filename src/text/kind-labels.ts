import type { Kind } from '../search/names.ts';
import { kinds } from './kinds.ts';

/** What each kind of answer is called; lists and overviews are alike to a reader. */
export const kindLabels: Record<Kind, string> = {
  indikator: kinds.indicator,
  par: kinds.pair,
  stadsdel: kinds.district,
  mal: kinds.goal,
  rapport: kinds.report,
  ekonomi: kinds.overview,
  aktivitet: kinds.overview,
  lista: kinds.overview,
  tema: kinds.topic,
  granskning: kinds.finding,
  text: kinds.page,
};

/** The kind of a page that a text is of, by its label. */
export function kindOf(label: string): Kind {
  return (
    (Object.keys(kindLabels) as Kind[]).find(
      (kind) => kindLabels[kind] === label && kind !== 'ekonomi' && kind !== 'aktivitet',
    ) ?? 'text'
  );
}
