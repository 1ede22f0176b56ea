import type { Column } from '../../../../src/model.ts';
import type { Header } from '../../table/header.ts';
import type { HeaderColumn } from '../../table/heading.ts';
import { toldInHeader, type Told } from '../../knowledge/header-words.ts';
import { letters } from '../../lines/letters.ts';
import type { Lines } from '../../lines/lines.ts';
import { range } from '../../lines/span.ts';
import type { ScanHeader } from '../lines/table-header.ts';

/** What is known of a report before its headers are read; `tertial` is null where it is of a whole year. */
interface About {
  year: number;
  tertial: number | null;
  isPlan: boolean;
}

/** What tells that a header has a column, and what the city prints over it. */
const signs: readonly [Column, string, (words: Words) => boolean][] = [
  //   Indikator Totalt Män Kvinnor Årsmål Period         "Utfall" stands above all three
  //   Indikator Periodens Män Kvinnor Årsmål Period      or is lost: no report has men and women alone
  ['outcome', 'Periodens utfall', ({ has }) => has('outcome') || has('total') || has('outcomeMen')],
  ['outcomeMen', 'Utfall män/pojkar', ({ has }) => has('outcomeMen')],
  ['outcomeWomen', 'Utfall kvinnor/flickor', ({ has }) => has('outcomeWomen')],
  [
    'previousOutcome',
    'Utfall VB',
    ({ has, count, years }) => has('previousOutcome') || years.length > 0 || count('outcome') > 3,
  ],
  ['forecast', 'Prognos helår', ({ has }) => has('forecast')],
  ['target', 'Årsmål', ({ has }) => has('target')],
  ['councilTarget', 'KF:s årsmål', ({ has, count }) => has('councilTarget') || count('target') > 1],
];

interface Words {
  has: (told: Told) => boolean;
  count: (told: Told) => number;
  /** Years of outcomes: a forecast's stands right behind its word. */
  years: number[];
  /** The year that is printed right behind "Prognos": of an outcome now and then, where an OCR put lines together. */
  forecast: number | null;
}

/** A word of a header: what it tells, or which year it is. */
interface Word {
  told: Told | null;
  year: number | null;
}

function wordsIn(text: string): Word[] {
  return text.split(/[\s/|]+/).map((each) => {
    const key = letters(each);
    return { told: toldInHeader(each), year: /^20\d\d$/.test(key) ? Number(key) : null };
  });
}

function wordsOf(header: ScanHeader): Words {
  const words = wordsIn(header.words.join(' '));
  const count = (told: Told) => words.filter((each) => each.told === told).length;
  const isOfForecast = (at: number) => words[at - 1]?.told === 'forecast';
  return {
    count,
    has: (told) => count(told) > 0,
    years: words.flatMap(({ year }, at) => (year === null || isOfForecast(at) ? [] : [year])),
    forecast: words.find(({ year }, at) => year !== null && isOfForecast(at))?.year ?? null,
  };
}

/** A sign must be seen on so great a share of the headers: noise makes up a word now and then. */
const share = 0.1;

/** The header of a report's Indikator tables. */
export interface IndicatorHeader extends Header {
  /** Columns beside each other whose order nothing tells. */
  untold: readonly (readonly [Column, Column])[];
}

/**
 * The columns of a report's Indikator tables. The city's system prints the same header over all of them, and an OCR
 * reads each otherwise: what one in ten of them shows, all have. Where it read none, they have what the city prints.
 */
export function indicatorHeader(headers: readonly ScanHeader[], about: About, lines: Lines): IndicatorHeader {
  const { year, isPlan } = about;
  const all = headers.filter((each) => each.kind === 'indicator' && each.words.length > 0).map(wordsOf);
  const seen = (sign: (words: Words) => boolean) =>
    !all.length || all.filter(sign).length >= Math.max(1, share * all.length);
  const plan = all.length ? seen((words) => words.has('periodicity')) : isPlan;
  //   Indikator Periodens utfall Årsmål Periodicitet      no plan has an outcome of its own
  const hasOutcome = seen((words) => words.has('own'));
  const years = all.map((words) => new Set(words.years.filter((each) => each < year)));
  const previous = commonest(all.flatMap((words) => words.years.filter((each) => each < year))) ?? year - 1;
  const older = previous - 1;
  const forecast = commonest(all.filter(({ has }) => has('forecast')).map((each) => each.forecast ?? year));
  const passed = forecast !== null && forecast < year ? forecast : null;
  const columns: HeaderColumn[] = [{ heading: 'Indikator', role: 'name', year: null }];
  const follows = orderOf(headers, about, lines);
  for (const [role, heading, sign] of inOrder(follows)) {
    //   Indikator Årsmål KF:s årsmål Periodicitet      what the city prints in a plan
    const isPlanned = all.length ? hasOutcome || !role.startsWith('outcome') : /target$/i.test(role);
    // Nor has a report of a year that is over a forecast.
    if (!all.length && role === 'forecast' && about.tertial === null) continue;
    if (!seen(sign) || (plan && !isPlanned)) continue;
    const dated = role === 'previousOutcome';
    //   Utfall 2021 Prognos 2022 Årsmål       a plan for 2023
    if (role === 'forecast' && passed !== null) {
      columns.push({ heading: `Prognos ${passed}`, role: null, year: passed });
      continue;
    }
    columns.push({
      heading: dated ? `${heading} ${previous}` : heading,
      role,
      year: dated ? previous : null,
    });
    if (
      dated &&
      all.length &&
      years.filter((each) => each.has(older) && each.has(previous)).length > all.length / 2
    )
      columns.push({ heading: `${heading} ${older}`, role: null, year: older });
  }
  if (plan) columns.push({ heading: 'Periodicitet', role: 'periodicity', year: null });
  else if (seen((words) => words.has('period')))
    columns.push({ heading: 'Period', role: 'period', year: null });
  return { kind: 'indicator', columns, icons: false, untold: untoldOf(columns, follows) };
}

//   Indikator Utfall Periode Utfall Utfall      last year's stands before those of men and women, and so the order
//   VB ns män kvinnor                           is not the city's; nothing tells whether it stands before the outcome
/** Neighbours whose order nothing tells, in a report whose order is another than the city's. */
function untoldOf(columns: readonly HeaderColumn[], follows: Follows): [Column, Column][] {
  const roles = columns.flatMap(({ role }) => signs.find(([sign]) => sign === role)?.[0] ?? []);
  const isOther = roles.some((role, at) => roles.slice(at + 1).some((later) => nth(later) < nth(role)));
  return isOther
    ? roles.slice(1).flatMap((role, at) => (follows(role, roles[at]!) ? [] : [[roles[at]!, role]]))
    : [];
}

/** Which of the columns that the city prints it is. */
function nth(role: Column): number {
  return signs.findIndex(([sign]) => sign === role);
}

/** Whether the headers tell that a column stands behind another. */
type Follows = (one: Column, other: Column) => boolean;

/**
 * The columns in the order in which most lines of the headers have them, as far as they tell; else as the city prints
 * them. A header of several lines has a column's words below each other, so that each line tells the order of some.
 *
 *   Arsmal KF:s Periodens man/pojka kvinnor/fli Utfall VB
 *   Indikator 2019 arsmal utfall r ckor 2018 Prognos Period
 */
function inOrder(follows: Follows): typeof signs {
  const left = [...signs];
  return signs.map(() => {
    // Nothing that is left must stand before it.
    const free = left.findIndex(([role]) => !left.some(([other]) => other !== role && follows(role, other)));
    return left.splice(Math.max(0, free), 1)[0]!;
  });
}

/** What the lines of the headers tell of the order of their columns. */
function orderOf(headers: readonly ScanHeader[], about: About, lines: Lines): Follows {
  const votes = new Map<string, number>();
  const read = headers.filter((each) => each.kind === 'indicator');
  const told = read.flatMap((each) => range(each.lines));
  const council = signs.at(-1)![2];
  const hasCouncil = read.some((each) => council(wordsOf(each)));
  for (const line of told) {
    const header = headers.find(({ lines: [first, last] }) => first <= line && line <= last)!;
    const below = range([line + 1, header.lines[1]]).map((each) => lines.at(each));
    const places = rolesOn(lines.at(line), below, about, hasCouncil);
    places.forEach((ones, at) =>
      places
        .slice(at + 1)
        .flat()
        .forEach((other) => {
          for (const one of ones) votes.set(`${one} ${other}`, (votes.get(`${one} ${other}`) ?? 0) + 1);
        }),
    );
  }
  return (one, other) => (votes.get(`${other} ${one}`) ?? 0) > (votes.get(`${one} ${other}`) ?? 0);
}

/** So many "Utfall" beside each other are these. */
const outcomes = ['outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome'] as const;

/**
 * The columns that the words of one line tell, left to right; those of one place stand in an order that it does not tell.
 * "Årsmål" is the board's only beside "KF:s", before another, or where no header has the council's. "VB" alone tells nothing in an annual report, whose own
 * outcome may be called so too.
 *
 *   Indikator Nämnd KF:s Utfall Utfall Utfall Utfall Progno Period
 *   ens årsmål periode män kvinnor VB 2022 s
 */
function rolesOn(
  line: string,
  below: readonly string[],
  { year, tertial }: About,
  hasCouncil: boolean,
): Column[][] {
  const words = wordsIn(line);
  const told = words.map((each) => each.told);
  const yearAt = (at: number) => words[at]?.year ?? null;
  //   KF:s Årsmål Period      two columns, the first of which goes on below
  //   årsmål
  const goesOnBelow = below
    .map((each) => wordsIn(each).map((word) => word.told))
    .some((each) => each.at(-1) === 'target' && !each.includes('councilTarget'));
  const isOutcomes = (from: number) => outcomes.every((_, nth) => told[from + nth] === 'outcome');
  //   Indikator Utfall 2018 Utfall Män/pojkar      the year's own, where no word says so
  const isBare = (at: number) =>
    yearAt(at + 1) === null &&
    told.some((each, other) => each === 'outcome' && (yearAt(other + 1) ?? year) < year);
  const isCouncil = told.includes('councilTarget');
  const places = told.flatMap((each, at): Column[][] => {
    const [before, next] = [told[at - 1], told[at + 1]];
    switch (each) {
      case 'councilTarget':
      case 'outcomeMen':
      case 'outcomeWomen':
      case 'forecast':
        return [[each]];
      case 'board':
        return [['target']];
      case 'total':
        return [['outcome']];
      case 'target':
        if (isCouncil) return before === 'councilTarget' && !goesOnBelow ? [] : [['target']];
        if (next === 'target') return [['target'], ['councilTarget']];
        return hasCouncil ? [] : [['target']];
      case 'own': {
        // "Periodens utfall" may be printed over last year's too, behind those of men and women.
        const isLast = told.slice(0, at).some((other) => other === 'outcomeMen' || other === 'outcomeWomen');
        return isLast ? [] : [['outcome']];
      }
      case 'outcome':
        if (isOutcomes(at)) return [[...outcomes]];
        return isBare(at) ? [['outcome']] : [];
      case 'previousOutcome':
        return tertial !== null || (yearAt(at + 1) ?? year) < year ? [['previousOutcome']] : [];
      default:
        return (yearAt(at) ?? year) < year && before !== 'forecast' ? [['previousOutcome']] : [];
    }
  });
  const met = new Set<Column>();
  return places.map((roles) => roles.filter((role) => !met.has(role) && met.add(role)));
}

function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The columns of an Aktivitet table under some headers: what stands last in it is a status, or a deviation. */
export function activityHeader(headers: readonly ScanHeader[]): Header {
  const isStatus = headers.some(({ words }) => words.some((each) => letters(each) === 'status'));
  return {
    kind: 'activity',
    columns: [
      { heading: 'Aktivitet', role: 'name', year: null },
      { heading: 'Startdatum', role: 'start', year: null },
      { heading: 'Slutdatum', role: 'end', year: null },
      isStatus
        ? { heading: 'Status', role: 'status', year: null }
        : { heading: 'Avvikelse', role: 'deviation', year: null },
    ],
    icons: false,
  };
}
