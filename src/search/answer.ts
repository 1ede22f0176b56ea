/** What the search says of a thing that it has found, by itself or in a district. */
import { reportLabel, reportParts } from '../report/name.ts';
import { searchText as text } from '../text/search.ts';
import { figureOf } from './figure.ts';
import type { Figure, Kind, NamedDistrict, NamedGoal, NamedIndicator, Names, PathKind } from './names.ts';
import { soughtFigure } from './sought-figure.ts';
import type { Thing } from './thing.ts';

/** One answer. */
export interface Answer {
  kind: Kind;
  title: string;
  /** Address below the site's base path. */
  path: string;
  /** What it is a part of or says in short; empty for what says nothing more. */
  note: string;
  /** The newest figure, and the district that it is of where the answer is of several. */
  figure: (Figure & { district: string | null }) | null;
  /** Names of the districts, themes and years that it is about: what filters ask for. */
  districts: readonly string[];
  themes: readonly string[];
  years: readonly number[];
}

/** A thing by itself. */
export function answerOf(thing: Thing, names: Names): Answer {
  if (thing.is === 'district') return districtAnswer(thing.district, names);
  if (thing.is === 'goal') return goalAnswer(thing.goal, names);
  if (thing.is === 'indicator') return indicatorAnswer(thing.indicator, names);
  if (thing.is === 'page') {
    const { kind, title, path, note = '' } = thing.page;
    return answer(kind, title, path, { note });
  }
  const { id, title } = thing.theme;
  return answer('tema', title, filled(names, 'theme', { theme: id }), {
    note: text.themeNote,
    themes: [title],
  });
}

function indicatorAnswer({ id, title, theme, figures }: NamedIndicator, names: Names): Answer {
  const [newest] = figures;
  return answer('indikator', title, filled(names, 'indicator', { indicator: id }), {
    note: text.inDistricts(figures.length),
    figure: newest ? { ...figureOf(newest, names), district: names.districts[newest[0]]!.title } : null,
    districts: figures.map(([district]) => names.districts[district]!.title),
    themes: themeTitles(theme, names),
    years: figures.flatMap(([, , period]) => yearsIn(names.periods[period] ?? '')),
  });
}

/** A goal of the council. */
export function goalAnswer({ set, number, title, note }: NamedGoal, names: Names): Answer {
  return answer('mal', `${number} ${title}`, filled(names, 'goal', { set, number }), {
    note: [text.goalYears(set), note].filter((part) => part !== '').join('. '),
  });
}

/** A district. */
export function districtAnswer({ id, title, note, reports }: NamedDistrict, names: Names): Answer {
  return answer('stadsdel', title, filled(names, 'district', { district: id }), {
    note,
    districts: [title],
    years: reports.map((report) => reportParts(report).year),
  });
}

/** A report of a district. */
export function reportAnswer(report: string, { title }: NamedDistrict, names: Names): Answer {
  return answer('rapport', text.reportOf(reportLabel(report), title), filled(names, 'report', { report }), {
    districts: [title],
    years: [reportParts(report).year],
  });
}

/** A thing in a district: the figures of both, the theme's page there, the district's own page of a list; none where there is nothing. */
export function answersIn(
  district: NamedDistrict,
  thing: Thing,
  names: Names,
  years: readonly number[],
): Answer[] {
  if (thing.is === 'indicator') return pairAnswers(thing.indicator, district, names);
  if (thing.is === 'page') return partAnswers(thing.page.kind, district, names, years);
  if (thing.is !== 'theme' || !district.themes.includes(thing.theme.id)) return [];
  const { id, title } = thing.theme;
  const path = filled(names, 'topic', { district: district.id, theme: id });
  return [
    answer('tema', text.topicIn(title, district.title), path, {
      note: text.topicNote,
      districts: [district.title],
      themes: [title],
    }),
  ];
}

function pairAnswers(
  { id, title, theme, figures }: NamedIndicator,
  district: NamedDistrict,
  names: Names,
): Answer[] {
  const packed = figures.find(([place]) => names.districts[place] === district);
  if (!packed) return [];
  const figure = figureOf(packed, names);
  const path = filled(names, 'pair', { district: district.id, indicator: id });
  return [
    answer('par', text.pair(title, district.title), path, {
      figure: { ...figure, district: null },
      districts: [district.title],
      themes: themeTitles(theme, names),
      years: yearsIn(figure.period),
    }),
  ];
}

/** A figure of a query in the tables of indicators and of money, in some districts where the query names them. */
export function figureAnswers(figure: string, districts: readonly NamedDistrict[], names: Names): Answer[] {
  // A deficit is printed with its minus, and told without.
  const asked = [
    ['siffror', figure],
    ['ekonomi', figure],
    ['ekonomi', `-${figure.trim()}`],
  ] as const;
  const where = districts.map(({ id }) => id).join(',');
  return asked.flatMap(([view, typed]) => {
    const sought = soughtFigure(typed);
    if (sought === null) return [];
    const path = filled(names, 'figures', { view, numbers: sought.numbers });
    return answer(
      'lista',
      text.figureIn[view](sought.printed),
      where === '' ? path : `${path}&stadsdel=${where}`,
      { note: text.figureNote(districts.map(({ title }) => title)) },
    );
  });
}

/** The pages that a district may have of its own. */
const ownParts: readonly { kind: Kind; part: Parameters<typeof text.part>[0]; path: PathKind }[] = [
  { kind: 'mal', part: 'mal', path: 'districtGoals' },
  { kind: 'ekonomi', part: 'ekonomi', path: 'districtEconomy' },
  { kind: 'aktivitet', part: 'aktiviteter', path: 'districtActivities' },
];

/** The pages of a district of its own that are of a kind (null: of any), and the activities of the reports of some years. */
export function partAnswers(
  kind: Kind | null,
  district: NamedDistrict,
  names: Names,
  years: readonly number[],
): Answer[] {
  const then = district.reports.filter(
    (report) => years.includes(reportParts(report).year) && !district.idle?.includes(report),
  );
  const own = ownParts.filter(
    (one) => (kind === null || one.kind === kind) && district.parts.includes(one.part),
  );
  return [
    ...(kind === 'aktivitet' ? then : []).map((report) =>
      answer(
        'aktivitet',
        text.activitiesIn(district.title, reportLabel(report)),
        filled(names, 'activities', { report }),
        { districts: [district.title], years: [reportParts(report).year] },
      ),
    ),
    ...own.map((one) =>
      answer(
        one.kind,
        text.part(one.part, district.title),
        filled(names, one.path, { district: district.id }),
        { districts: [district.title] },
      ),
    ),
  ];
}

function answer(kind: Kind, title: string, path: string, more: Partial<Answer>): Answer {
  return { kind, title, path, note: '', figure: null, districts: [], themes: [], years: [], ...more };
}

function themeTitles(theme: string | null, { themes }: Names): string[] {
  return themes.flatMap(({ id, title }) => (id === theme ? title : []));
}

/** An address with its places filled in. */
function filled(names: Names, kind: PathKind, parts: Record<string, string>): string {
  return names.paths[kind].replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
}

function yearsIn(period: string): number[] {
  return (period.match(/20\d\d/g) ?? []).map(Number);
}
