import { slug } from '../slug.ts';
import { partTitles } from '../text/part-titles.ts';
import type { Entry } from './entry.ts';
import type { NamedDistrict, NamedGoal, NamedIndicator, Names, Page, Terms, Theme } from './names.ts';

/** A thing with a name. */
export type Thing =
  | { is: 'district'; district: NamedDistrict }
  | { is: 'indicator'; indicator: NamedIndicator }
  | { is: 'theme'; theme: Theme }
  | { is: 'goal'; goal: NamedGoal }
  | { is: 'page'; page: Page };

/** What a word is worth by where it is found. */
const worth = {
  title: 1,
  printed: 0.8,
  words: 0.84,
  theme: { title: 0.9, words: 0.75, of: 0.3 },
  level: 0.7,
};

/** Every thing with a name, and the entry of the index by which it is found. */
export function thingsOf(names: Names): { thing: Thing; entry: Entry }[] {
  const themes = new Map(names.themes.map(({ id, title, words }) => [id, [title, ...words]]));
  const newest = names.goals[0]?.set;
  return [
    ...names.districts.map((district) => thing({ is: 'district', district }, ofDistrict(district))),
    ...names.indicators.map((indicator) =>
      thing({ is: 'indicator', indicator }, ofIndicator(indicator, themes.get(indicator.theme ?? '') ?? [])),
    ),
    ...names.themes.map((theme) => thing({ is: 'theme', theme }, ofTheme(theme))),
    ...names.goals.map((goal) => thing({ is: 'goal', goal }, ofGoal(goal, goal.set === newest))),
    ...[...names.pages, ...termPages(names.terms)].map((page) => thing({ is: 'page', page }, ofPage(page))),
  ];
}

/** Each at its place in the glossary, whose anchors are made of the labels. */
function termPages({ path, note, titles }: Terms): Page[] {
  return titles.map((title) => ({ kind: 'text', title, path: path + slug(title), note, isPart: true }));
}

function thing(one: Thing, entry: Entry): { thing: Thing; entry: Entry } {
  return { thing: one, entry };
}

function ofDistrict({ title, words, past, reports }: NamedDistrict): Entry {
  return {
    names: [title, ...words],
    fields: [
      [title, worth.title],
      [words.join(' '), worth.words],
    ],
    boost: (past ? 0.95 : 1.1) + (reports.length > 0 ? 0.05 : 0),
  };
}

/** What many districts report comes before what one does. Who names the theme means what stands in it too. */
function ofIndicator({ title, printed, words, figures }: NamedIndicator, theme: readonly string[]): Entry {
  return {
    names: [title, ...words, ...theme],
    fields: [
      [title, worth.title],
      [printed, worth.printed],
      [words.join(' '), worth.words],
      [theme.join(' '), worth.theme.of],
    ],
    boost: 1 + 0.02 * Math.min(5, figures.length),
  };
}

function ofTheme({ title, words }: Theme): Entry {
  return {
    names: [title, ...words],
    fields: [
      [title, worth.theme.title],
      [words.join(' '), worth.theme.words],
    ],
    boost: 0.85,
  };
}

function ofGoal({ title, words }: NamedGoal, isNewest: boolean): Entry {
  return {
    names: [title, ...words],
    fields: [
      [title, worth.title],
      [words.join(' '), worth.words],
      [partTitles.mal, worth.level],
    ],
    boost: isNewest ? 0.85 : 0.75,
  };
}

function ofPage({ kind, title, words = [], isPart }: Page): Entry {
  return {
    names: [title, ...words],
    fields: [
      [title, worth.title],
      [words.join(' '), isPart ? worth.theme.of : 0.9],
    ],
    boost: kind === 'granskning' ? 0.6 : isPart ? 0.78 : 1.05,
  };
}
