/** What the index of names answers a query: things with their places and newest figures, the likeliest first. */
import { kindLabel, reportKinds } from '../report/name.ts';
import {
  answerOf,
  answersIn,
  districtAnswer,
  figureAnswers,
  goalAnswer,
  partAnswers,
  type Answer,
} from './answer.ts';
import type { NamedDistrict, Names } from './names.ts';
import { placesOf, type Places } from './places.ts';
import { rankCalled, rankEntries, type Corrected } from './rank-entries.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { reportsNamed } from './reports-named.ts';
import { figureBesideWords, soughtFigure } from './sought-figure.ts';
import { termIndex, type TermIndex } from './term-index.ts';
import { thingsOf, type Thing } from './thing.ts';
import { queryTokens } from './tokens.ts';

/** All that is answered. */
export interface Answers {
  answers: Answer[];
  /** Where a figure of the query is asked of the tables, which the index does not hold: whether any has it is told there. */
  tables: Answer[];
  /** Words of the query that the first answer leaves out. */
  left: string[];
  /** Whether what has those words is answered too, after what has the others. */
  isLeftAfter: boolean;
  /** The place of the query, when nothing of what it asks for is there. */
  elsewhere: string | null;
  /** The board that the place of the query has now, when none of its reports is read and what is answered is of a former one. */
  former: string | null;
  /** What report the query asks for that is not read: of a kind (null: any; "": several), of these years; null: none. */
  unread: { kind: string | null; years: readonly number[]; place: string } | null;
  /** Words that were taken for others. */
  corrected: Corrected[];
  /** The query as texts may have it: without what says nothing, and with what was meant; empty: no word says anything. */
  words: string;
  /** The same without the words that the answers leave out, for texts that have not all of them. */
  fewer: string;
}

/** What a search may be told beside its query. */
interface Asked {
  /** Whether the last word may be half typed. */
  isTyping?: boolean;
  /** A place as if it stood in the query. */
  place?: string;
  /** What may be answered. */
  fits?: (answer: Answer) => boolean;
}

/** A search among names. */
export type NameSearch = (query: string, asked?: Asked) => Answers;

interface Known {
  names: Names;
  things: readonly Thing[];
  index: TermIndex;
  places: Places;
}

/** More than this nobody reads; of one kind fewer, when there are others. */
const most = { all: 8, alike: 5 };
/** What is in the places of the query comes before the same everywhere, and what lies there before what it was. */
const elsewhere = 0.6;
/** An area has no page of its own in a district: the one of all areas there comes after the area. */
const whole = 0.55;
const kin = 0.97;

/** Makes the names searchable: once, when they have been fetched. */
export function nameSearch(names: Names): NameSearch {
  const all = thingsOf(names);
  const known: Known = {
    names,
    things: all.map(({ thing }) => thing),
    index: termIndex(
      all.map(({ entry }) => entry),
      names,
    ),
    places: placesOf(names.districts),
  };
  return (query, asked = {}) => answersTo(query, asked, known);
}

function answersTo(
  query: string,
  { isTyping = false, place = '', fits = () => true }: Asked,
  known: Known,
): Answers {
  const figure = soughtFigure(query);
  const read = readQuery(
    `${figure ? query.replace(/\s/g, '') : query.slice(0, 200)} ${place}`,
    known.index,
    known.places,
    isTyping && place === '',
  );
  const { ranked, left, corrected } = read.isEmpty
    ? rankCalled(read.topic, known.index)
    : rankEntries(read.topic, known.index, isTyping);
  // "Skillnad kvinnor män sjukfrånvaro" asks for two things: what has the words that the first leaves out comes after it.
  // Whoever asks why preschools are bad is not told that nothing is called bad.
  const told = left.filter((word) => !known.index.faint.has(word));
  const rest = rankEntries(told, known.index, isTyping);
  const here = withKin(read, known.names);
  const reports = reportsNamed(here, read, known.names);
  // Of a place without reports, before and now, nothing can be here: it comes first and says so.
  const isSilent = here.length > 0 && here.every((one) => one.reports.length === 0);
  const named = districtsNamed(here, read, known);
  const [first, after] = [ranked, rest.ranked].map((some) =>
    some
      .flatMap(({ entry, score }) => inPlaces(known.things[entry]!, score, here, read, known, fits))
      .sort((a, b) => b.score - a.score)
      .map(({ answer }) => answer),
  ) as [Answer[], Answer[]];
  const found = [
    ...(isSilent ? named : []),
    ...goalsNumbered(read, known),
    ...(after.length > 0 ? first.slice(0, most.alike) : first),
    ...after,
    ...reports.answers,
    ...(isSilent ? [] : named),
  ];
  const answers = found.filter(
    (one, n) => fits(one) && found.findIndex(({ path }) => path === one.path) === n,
  );
  // Of what is everywhere nobody can say that it is not here, and of a place alone nothing is asked.
  const isHere =
    isPlaceAlone(read) ||
    (!isSilent && (answers[0]?.districts.length ?? 0) === 0) ||
    answers.some(
      ({ kind, districts }) => kind !== 'stadsdel' && here.some(({ title }) => districts.includes(title)),
    );
  const sought = figure?.printed ?? query;
  const all = [...read.corrected, ...corrected, ...rest.corrected];
  const shown = varied(answers);
  return {
    answers: shown,
    tables: figureAnswers(figureBesideWords(query) ?? query, figure ? [] : here, known.names).filter(fits),
    left: answers.length === 0 || figure ? [] : [...new Set(told)],
    isLeftAfter: shown.some(({ path }) => after.some((one) => one.path === path)),
    elsewhere: here.length > 0 && !isHere ? read.places.join(' och ') : null,
    former: here.length > 0 && isHere && !isPlaceAlone(read) ? silentNow(read, here, known.names) : null,
    unread: reports.isUnread
      ? { kind: kindNamed(read.reports), years: read.years, place: read.places.join(' och ') }
      : null,
    corrected: all,
    words: textWords(sought, known.index, all, []),
    fewer: textWords(sought, known.index, all, answers.length === 0 ? [] : left),
  };
}

/** The present board of the places of a query, where only former ones have reports. */
function silentNow(
  { districts }: ReadQuery,
  here: readonly NamedDistrict[],
  { districts: all }: Names,
): string | null {
  if (!here.some(({ reports }) => reports.length > 0)) return null;
  const now = districts.map((one) => all[one]!).filter(({ past }) => !past);
  const isSilent = now.length > 0 && now.every(({ reports }) => reports.length === 0);
  return isSilent ? now.map(({ title }) => title).join(' och ') : null;
}

function kindNamed(reports: ReadQuery['reports']): string | null {
  const [kind] = reportKinds.filter((one) => reports?.includes(one));
  return reports && kind ? (reports.length === 1 ? kindLabel(kind) : '') : null;
}

/** The words of a query that texts can have. */
function textWords(
  query: string,
  index: TermIndex,
  corrected: readonly Corrected[],
  left: readonly string[],
): string {
  const meant = new Map(corrected.filter(({ how }) => how === 'typo').map((one) => [one.typed, one.meant]));
  const words = queryTokens(query).filter((word) => !index.nothing.has(word));
  const told = words.filter((word) => !left.includes(word));
  return (told.length > 0 ? told : words).map((word) => meant.get(word) ?? word).join(' ');
}

/** The first answers, with room for another kind among many that are alike. */
function varied(answers: readonly Answer[]): Answer[] {
  const first = answers.filter(
    ({ kind }, n) => answers.slice(0, n).filter((one) => one.kind === kind).length < most.alike,
  );
  const rest = answers.filter((one) => !first.includes(one));
  return [...first.slice(0, most.all), ...rest].slice(0, most.all);
}

/** Districts, then what they were before or became. */
function withKin({ districts, kin }: ReadQuery, { districts: all }: Names): NamedDistrict[] {
  return [...new Set([...districts, ...kin])].map((one) => all[one]!);
}

/** A thing that is found: first in the districts that the query names, then alone. */
function inPlaces(
  thing: Thing,
  score: number,
  here: readonly NamedDistrict[],
  { years }: ReadQuery,
  { names }: Known,
  fits: NonNullable<Asked['fits']>,
): { answer: Answer; score: number }[] {
  const itself = answerOf(thing, names);
  // Where filters leave no indicators, its figures are what may be answered: those of every district.
  if (here.length === 0 && thing.is === 'indicator' && !fits(itself))
    return names.districts
      .flatMap((district) => answersIn(district, thing, names, years))
      .map((answer) => ({ answer, score }));
  if (here.length === 0) return [{ answer: itself, score }];
  if (thing.is === 'district') return [];
  const worth = thing.is === 'page' && thing.page.isPart ? score * whole : score;
  return [
    ...here.flatMap((district, n) =>
      answersIn(district, thing, names, years).map((answer) => ({ answer, score: worth * kin ** n })),
    ),
    { answer: itself, score: score * elsewhere },
  ];
}

/** Goals by their number, the newest set first; a board's own goal ("1.1.1") stands on the page of the one above it. */
function goalsNumbered({ goal }: ReadQuery, { names }: Known): Answer[] {
  const number = goal?.split('.').slice(0, 2).join('.');
  return names.goals.filter((one) => one.number === number).map((one) => goalAnswer(one, names));
}

/** The districts themselves, and the pages of the first where nothing else is asked for. */
function districtsNamed(here: readonly NamedDistrict[], read: ReadQuery, { names }: Known): Answer[] {
  const [first] = here;
  return [
    ...here.map((district) => districtAnswer(district, names)),
    ...(isPlaceAlone(read) && read.districts.length === 1 && first
      ? partAnswers(null, first, names, [])
      : []),
  ];
}

function isPlaceAlone({ topic, reports, goal, districts }: ReadQuery): boolean {
  return topic.length === 0 && reports === null && goal === null && districts.length > 0;
}
