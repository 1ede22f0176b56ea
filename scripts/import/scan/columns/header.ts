import type { Column } from '../../../../src/model.ts';
import type { Header } from '../../table/header.ts';
import type { HeaderColumn } from '../../table/heading.ts';
import { isNear, letters } from '../../lines/letters.ts';
import type { Lines } from '../../lines/lines.ts';
import { range } from '../../lines/span.ts';
import type { ScanHeader } from '../lines/table-header.ts';

/** What is known of a report before its headers are read; `tertial` is null where it is of a whole year. */
interface About {
  year: number;
  tertial: number | null;
  isPlan: boolean;
}

const ofMen = (words: Words) => words.has('man') || words.begins('pojk');

/** What tells that a header has a column, and what the city prints over it. */
const signs: readonly [Column, string, (words: Words) => boolean][] = [
  //   Indikator Totalt Män Kvinnor Årsmål Period         "Utfall" stands above all three
  //   Indikator Periodens Män Kvinnor Årsmål Period      or is lost: no report has men and women alone
  ['outcome', 'Periodens utfall', (words) => words.has('utfall') || words.has('totalt') || ofMen(words)],
  ['outcomeMen', 'Utfall män/pojkar', ofMen],
  ['outcomeWomen', 'Utfall kvinnor/flickor', (words) => words.begins('kvinn') || words.begins('flick')],
  [
    'previousOutcome',
    'Utfall VB',
    (words) =>
      words.has('bokslut') ||
      //   Utfall föregåen
      //   de år             a narrow column breaks the word
      words.begins('forega') ||
      words.begins('vb') ||
      words.years.length > 0 ||
      words.count('utfall') > 3,
  ],
  ['forecast', 'Prognos helår', (words) => words.begins('prog') || words.has('helar')],
  ['target', 'Årsmål', (words) => words.begins('arsm')],
  ['councilTarget', 'KF:s årsmål', (words) => words.has('kfs') || words.count('arsmal') > 1],
];

interface Words {
  has: (word: string) => boolean;
  begins: (part: string) => boolean;
  count: (word: string) => number;
  /** Years of outcomes: a forecast's stands right behind its word. */
  years: number[];
  /** The year that a forecast is of, where it is printed beside it. */
  forecast: number | null;
}

function wordsOf(header: ScanHeader): Words {
  const keys = header.words.flatMap((each) => each.split('/')).map(letters);
  const count = (word: string) => keys.filter((key) => isNear(key, word)).length;
  const isYear = (key: string | undefined) => key !== undefined && /^20\d\d$/.test(key);
  const isBehind = (at: number, word: RegExp) => isYear(keys[at]) && word.test(keys[at - 1] ?? '');
  return {
    count,
    has: (word) => count(word) > 0,
    //   Utfall féregaend      an ö that was read as é in every header
    begins: (part) => keys.some((key) => isNear(key.slice(0, part.length), part)),
    years: keys.filter((key, at) => isYear(key) && !isBehind(at, /^prog/)).map(Number),
    forecast: Number(keys.find((_, at) => isBehind(at, /^prog/))) || null,
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
  const plan = all.length ? seen((words) => words.has('periodicitet') || words.has('matfrekvens')) : isPlan;
  //   Indikator Periodens utfall Årsmål Periodicitet      no plan has an outcome of its own
  const hasOutcome = seen((words) => words.has('periodens'));
  const years = all.map((words) => new Set(words.years.filter((each) => each < year)));
  const previous = commonest(all.flatMap((words) => words.years.filter((each) => each < year))) ?? year - 1;
  const older = previous - 1;
  const passed = commonest(all.flatMap(({ forecast }) => (forecast && forecast < year ? [forecast] : [])));
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
  const keysOf = (text: string) => text.split(/[\s/|]+/).map(letters);
  const keys = keysOf(line);
  const isCouncil = (key: string | undefined) => key === 'kfs' || key === 'kf';
  const isMen = (key: string) => key === 'man' || key.startsWith('pojk');
  const isSex = (key: string) => isMen(key) || key === 'kvinnor' || key.startsWith('flick');
  const isTarget = (key: string | undefined) => key !== undefined && key.startsWith('arsm');
  const yearAt = (at: number) => (/^20\d\d$/.test(keys[at] ?? '') ? Number(keys[at]) : null);
  //   KF:s Årsmål Period      two columns, the first of which goes on below
  //   årsmål
  const goesOnBelow = below.map(keysOf).some((each) => isTarget(each.at(-1)) && !each.some(isCouncil));
  const isOutcomes = (from: number) => outcomes.every((_, nth) => keys[from + nth] === 'utfall');
  //   Indikator Utfall 2018 Utfall Män/pojkar      the year's own, where no word says so
  const isBare = (at: number) =>
    keys[at] === 'utfall' &&
    yearAt(at + 1) === null &&
    keys.some((_, other) => keys[other] === 'utfall' && (yearAt(other + 1) ?? year) < year);
  const places = keys.flatMap((key, at): Column[][] => {
    if (isCouncil(key)) return [['councilTarget']];
    if (isTarget(key) && keys.some(isCouncil))
      return isCouncil(keys[at - 1]) && !goesOnBelow ? [] : [['target']];
    if (isTarget(key) && isTarget(keys[at + 1])) return [['target'], ['councilTarget']];
    if (isTarget(key) && !hasCouncil) return [['target']];
    if (key.startsWith('namnd')) return [['target']];
    if (isOutcomes(at)) return [[...outcomes]];
    // "Periodens utfall" may be printed over last year's too, behind those of men and women.
    const isFirst = key.startsWith('perioden') && !keys.slice(0, at).some(isSex);
    if (isFirst || isBare(at) || key === 'totalt') return [['outcome']];
    if (isMen(key)) return [['outcomeMen']];
    if (isSex(key)) return [['outcomeWomen']];
    if (key === 'vb' || key === 'bokslut')
      return tertial !== null || (yearAt(at + 1) ?? year) < year ? [['previousOutcome']] : [];
    if (key.startsWith('prog')) return [['forecast']];
    const isOwn = yearAt(at) === null || yearAt(at)! >= year || keys[at - 1]?.startsWith('prog');
    return isOwn ? [] : [['previousOutcome']];
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
