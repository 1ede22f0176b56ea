/**
 * What the search knows by name: one file, written by the build and read by the browser when somebody is about to
 * search. Short keys, because it is fetched; what can be put together of other entries is not in it.
 */
import type { OutcomeGroup } from '../report/tally.ts';

/** What a result is about, as the judged queries and the results carry it. */
export type Kind =
  | 'indikator'
  | 'par'
  | 'stadsdel'
  | 'mal'
  | 'rapport'
  | 'ekonomi'
  | 'aktivitet'
  | 'tema'
  | 'granskning'
  | 'text'
  | 'lista';

/** The newest figure of an indicator in a district. */
export interface Figure {
  /** The outcome as the site writes it; null: no outcome. */
  outcome: string | null;
  /** "jan–apr 2026". */
  period: string;
  /** The target of that year, or null. */
  target: string | null;
  /** What is said of the two, or why nothing is. */
  said: string | null;
  group: OutcomeGroup | null;
}

/** A figure in the file: place of the district, outcome, and places in `periods`, `targets` and `said`; -1: none. */
export type PackedFigure = [district: number, outcome: string, period: number, target: string, said: number];

/** A page that is known by a name of its own, with what else people call it. */
export interface Page {
  kind: Kind;
  title: string;
  path: string;
  words?: string[];
  /** What stands beneath its title. */
  note?: string;
  /** One of many of its kind, which a list of them all comes before. */
  isPart?: true;
}

/** The words that the glossary explains, by their labels alone: their addresses are made of those. */
export interface Terms {
  /** "/om/ordlista/#". */
  path: string;
  /** What stands beneath each. */
  note: string;
  titles: string[];
}

export interface NamedDistrict {
  id: string;
  title: string;
  /** Parts of it, and what people call them. */
  words: string[];
  /** Whether it is no more. */
  past?: true;
  /** Places in `districts` of what it was before or became. */
  kin: number[];
  /** "Tertialrapport 1 2026: 31 av 60 årsmål nås", or why there is nothing to say. */
  note: string;
  /** Ids of its reports, newest first. */
  reports: string[];
  /** Those without activities, which have no page of them; left out where all have some. */
  idle?: string[];
  /** Themes with a page. */
  themes: string[];
  /** Codes of the pages that it has beside its own: see `places`. */
  parts: string[];
}

export interface NamedIndicator {
  id: string;
  title: string;
  /** Words of its wordings in print that its title and `words` have not. */
  printed: string;
  words: string[];
  theme: string | null;
  figures: PackedFigure[];
}

export interface NamedGoal {
  set: string;
  number: string;
  title: string;
  words: string[];
  note: string;
}

export interface Theme {
  id: string;
  title: string;
  words: string[];
}

/** The whole file. */
export interface Names {
  districts: NamedDistrict[];
  indicators: NamedIndicator[];
  goals: NamedGoal[];
  themes: Theme[];
  pages: Page[];
  terms: Terms;
  periods: string[];
  said: [group: OutcomeGroup | null, words: string][];
  /** Addresses with {district}, {indicator}, {theme}, {set}, {number}, {report} to fill in. */
  paths: Record<PathKind, string>;
  nothing: string[];
  faint: string[];
  /** Ordinary words that look like what is known misspelt: see `ordinary.ts`. */
  ordinary: string[];
  same: string[][];
}

/** What an address with places to fill in leads to. */
export type PathKind =
  | 'district'
  | 'indicator'
  | 'pair'
  | 'goal'
  | 'report'
  | 'theme'
  | 'topic'
  | 'activities'
  | 'figures'
  | 'districtGoals'
  | 'districtEconomy'
  | 'districtActivities';
