/** Makes the file of names out of everything that has one. Pure: the same entries give the same bytes. */
import { againstTarget } from '../verdict.ts';
import { standingOf, targetOf } from '../observation/pick.ts';
import { hasSexes } from '../observation/sexes.ts';
import { show } from '../observation/show.ts';
import { comparePeriods, periodLabel } from '../period.ts';
import { leadingOf } from '../report/follow-up.ts';
import { compareReports } from '../report/name.ts';
import type {
  DistrictEntry,
  GoalEntry,
  IndicatorEntry,
  Observation,
  RuleEntry,
  Series,
  SynonymEntry,
  ThemeEntry,
} from '../series.ts';
import { assessments } from '../terms/assessments.ts';
import { themeName } from '../terms/themes.ts';
import { reportText } from '../text/report.ts';
import { searchPageText as text } from '../text/search-page.ts';
import { sexWords } from '../text/sexes.ts';
import { outcomeVerdicts, silenceWords } from '../text/verdict.ts';
import type { Silence } from '../verdict.ts';
import { stemOf } from './inflection.ts';
import type { NamedDistrict, NamedGoal, NamedIndicator, Names, PackedFigure, Page, Terms } from './names.ts';
import { mistakable } from './ordinary.ts';
import { paths } from './paths.ts';
import { tokensOf } from './tokens.ts';

/** Everything that has a name. */
export interface Named {
  districts: readonly DistrictEntry[];
  indicators: readonly IndicatorEntry[];
  goals: readonly GoalEntry[];
  series: readonly Series[];
  rules: readonly RuleEntry[];
  themes: readonly ThemeEntry[];
  synonyms: SynonymEntry;
  /** Lists, texts and data. */
  pages: readonly Page[];
  terms: Terms;
  /** What a district's newest report says in a few words. */
  noteOf: (report: string) => string;
  /** The pages that a district has beside its own, by the last part of their address. */
  partsOf: (district: string) => string[];
  hasActivities: (report: string) => boolean;
}

/** Silences of a figure itself, which nobody should read past; others are said by the figures. */
const told = new Set<Silence>(['forbehall', 'osaker', 'oense', 'underlag']);

/** The whole file. */
export function namesFile(named: Named): Names {
  const periods = new Numbered<string>((period) => period);
  const said = new Numbered<Names['said'][number]>(([, words]) => words);
  const place = new Map(named.districts.map(({ id }, n) => [id, n]));
  const byIndicator = Map.groupBy(named.series, ({ indicator }) => indicator);
  const names: Names = {
    districts: named.districts.map((one) => districtOf(one, place, named)),
    indicators: named.indicators.map((one) =>
      indicatorOf(one, named.synonyms.nothing, byIndicator.get(one.id) ?? [], (series) =>
        figureOf(series, one, place, periods, said),
      ),
    ),
    goals: named.goals.toSorted((a, b) => (a.set === b.set ? 0 : a.set < b.set ? 1 : -1)).map(goalOf),
    themes: named.themes.map(({ id, words }) => ({ id, title: themeName(id), words })),
    pages: [
      ...named.pages,
      ...named.rules.map(({ id, title }) => ({
        kind: 'granskning' as const,
        title,
        path: `/granskning/${id}/`,
        note: text.ruleNote,
      })),
    ],
    terms: named.terms,
    periods: periods.all,
    said: said.all,
    paths,
    nothing: named.synonyms.nothing,
    faint: named.synonyms.faint,
    ordinary: [],
    same: named.synonyms.same,
  };
  return { ...names, ordinary: mistakable(named.synonyms.ordinary, names) };
}

/** Values by the order in which they come first. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #keys = new Map<string, number>();
  readonly #keyOf: (value: T) => string;
  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }
  of(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    this.#keys.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}

function districtOf(
  one: DistrictEntry,
  place: ReadonlyMap<string, number>,
  { noteOf, partsOf, hasActivities, series, indicators }: Named,
): NamedDistrict {
  const reports = one.reports.toSorted(compareReports).reverse();
  const leading = leadingOf(reports.toReversed());
  const idle = reports.filter((report) => !hasActivities(report));
  const about = new Map(indicators.map(({ id, theme }) => [id, theme]));
  const own = series
    .filter(({ district }) => district === one.id)
    .map(({ indicator }) => about.get(indicator));
  return {
    id: one.id,
    title: one.name,
    words: [...new Set([...one.places, ...one.words])],
    ...(one.to === null ? {} : { past: true as const }),
    kin: [...one.predecessors, ...one.successors].flatMap((id) => place.get(id) ?? []),
    note: leading ? noteOf(leading) : text.noReports,
    reports,
    ...(idle.length > 0 ? { idle } : {}),
    themes: [...new Set(own.flatMap((theme) => theme ?? []))].sort(),
    parts: partsOf(one.id),
  };
}

function indicatorOf(
  { id, name, names, words, theme }: IndicatorEntry,
  nothing: readonly string[],
  series: readonly Series[],
  figure: (series: Series) => { packed: PackedFigure; at: Observation },
): NamedIndicator {
  const who = sexWords(name);
  return {
    id,
    title: name,
    printed: otherWords(
      [...names.map((one) => one.name), ...(series.some(hasSexes) ? [who.women, who.men] : [])],
      [name, ...words],
      nothing,
    ),
    words,
    theme,
    figures: series
      .filter(({ observations }) => observations.length > 0)
      .map(figure)
      // A figure of any time comes before a target alone.
      .sort(
        (a, b) =>
          Number(b.packed[1] !== '') - Number(a.packed[1] !== '') || comparePeriods(b.at.period, a.at.period),
      )
      .map(({ packed }) => packed),
  };
}

/** The words of other wordings that neither its name nor what people call it has. */
function otherWords(
  wordings: readonly string[],
  known: readonly string[],
  nothing: readonly string[],
): string {
  const stems = new Set(known.flatMap(tokensOf).map(stemOf));
  const words = wordings.flatMap(tokensOf).filter((word) => {
    const isNew = !stems.has(stemOf(word)) && !nothing.includes(word);
    stems.add(stemOf(word));
    return isNew;
  });
  return words.join(' ');
}

function figureOf(
  series: Series,
  about: IndicatorEntry,
  place: ReadonlyMap<string, number>,
  periods: Numbered<string>,
  said: Numbered<Names['said'][number]>,
): { packed: PackedFigure; at: Observation } {
  const standing = standingOf(series);
  const { said: ofAnalysis } = standing;
  const outcome = ofAnalysis ?? standing.outcome;
  const aim = ofAnalysis ? targetOf(series, ofAnalysis.period.year) : standing.aim;
  const beside = aim ?? standing.target;
  const at = outcome ?? beside ?? series.observations.at(-1)!;
  const { verdict, why } = againstTarget(outcome, aim, about);
  const word = verdict ? outcomeVerdicts[verdict].word : why && told.has(why) ? silenceWords[why] : null;
  return {
    at,
    packed: [
      place.get(series.district) ?? -1,
      ofAnalysis ? `${figureText(outcome)} ${reportText.inAnalysis}` : figureText(outcome),
      periods.of(periodLabel(at.period)),
      // A target of another year than the figure says so, and one without a figure: nobody may read the two as one.
      beside && !(outcome && aim) ? text.ofYear(beside.period.year, figureText(beside)) : figureText(beside),
      word === null ? -1 : said.of([verdict ?? 'bedoms-inte', word]),
    ],
  };
}

/** What stands in a cell, or nothing where nothing does. */
function figureText(one: Observation | null): string {
  if (one === null) return '';
  const { text: figure, kind } = show(one);
  return kind === 'missing' ? '' : figure;
}

function goalOf({ set, number, name, words, assessments: all }: GoalEntry): NamedGoal {
  const known = all.filter(({ assessment }) => assessment !== null);
  const counts = [...Map.groupBy(known, ({ assessment }) => assessment!)].map(
    ([assessment, some]) => `${assessments[assessment].toLowerCase()} ${some.length}`,
  );
  return {
    set,
    number,
    title: name,
    words,
    note: counts.length > 0 ? text.assessed(counts, known.length) : '',
  };
}
