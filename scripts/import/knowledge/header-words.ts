import type { Column } from '../../../src/model.ts';
import { kept } from '../lines/kept.ts';
import { isNear, letters } from '../lines/letters.ts';

/**
 * What a word over the columns of an Indikator table tells: a column; that an outcome is the period's, or of all ("total");
 * that a target is the board's; or nothing by itself, as what narrow columns leave of a word ("piece").
 */
export type Told = Column | 'own' | 'total' | 'board' | 'period' | 'periodicity' | 'piece';

/**
 * What the city's system prints over its columns, word by word, by its letters, with halves that narrow columns leave: for
 * scans, whose headings nothing parts. A hyphen ends what tells as much within a header, whatever follows.
 */
const indicatorWords: readonly (readonly [Told, readonly string[]])[] = [
  ['outcome', ['utfall']],
  ['own', ['periodens']],
  ['total', ['totalt']],
  ['outcomeMen', ['man', 'pojkar', 'pojk-']],
  ['outcomeWomen', ['kvinnor', 'flickor', 'kvinn', 'flicko', 'kvinn-', 'flick-']],
  ['previousOutcome', ['vb', 'bokslut', 'foregaende', 'vb-', 'forega-']],
  ['forecast', ['prognos', 'progno', 'helar', 'prog-']],
  ['target', ['arsmal', 'arsm-']],
  ['board', ['namndens', 'namnd-']],
  ['councilTarget', ['kfs', 'kf']],
  ['period', ['period']],
  ['periodicity', ['periodicitet', 'matfrekvens']],
  // "dens" of "periodens" is restored to a word of its own.
  ['piece', ['perio', 'dens', 'dans', 'or', 'ars', 'mal']],
];

/** The same over the dates of an Aktivitet table. */
const activityWords = ['startdatum', 'slutdatum', 'start', 'datum', 'slut', 'avvikelse', 'status'];

const all = indicatorWords.flatMap(([told, words]) => words.map((word) => ({ told, word })));
const whole = all.filter(({ word }) => !word.endsWith('-'));
const begun = all
  .filter(({ word }) => word.endsWith('-'))
  .map(({ told, word }) => ({ told, word: word.slice(0, -1) }));

/** What a word tells over a column of an Indikator table; null for one that no header has. */
export const toldBy = kept((word: string): Told | null => {
  const key = letters(word);
  const found = whole.find((each) => key === each.word) ?? whole.find((each) => isNear(key, each.word));
  return found?.told ?? null;
});

//   Utfall féregaend      an ö that was read as é in every header, and a word that the column broke
/** The same of a word that stands in a header, where its beginning tells as much. */
export const toldInHeader = kept((word: string): Told | null => {
  const key = letters(word);
  const found = () => begun.find((each) => isNear(key.slice(0, each.word.length), each.word));
  return toldBy(word) ?? found()?.told ?? null;
});

/** Whether a word is one over an Aktivitet table's dates. */
export const isActivityHeading = kept((word: string): boolean =>
  activityWords.some((each) => isNear(letters(word), each)),
);
