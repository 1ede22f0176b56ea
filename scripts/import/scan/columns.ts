import type { Column } from '../../../src/model.ts';
import type { Header, HeaderColumn } from '../table/header.ts';
import { edits, letters } from '../lines/letters.ts';
import type { Lines } from '../lines/lines.ts';
import { range } from '../lines/span.ts';
import type { ScanHeader } from './table-header.ts';

/** What tells that a header has a column, and what the city prints over it. */
const signs: readonly [Column, string, (words: Words) => boolean][] = [
  ['outcome', 'Periodens utfall', (words) => words.has('utfall')],
  ['outcomeMen', 'Utfall män/pojkar', (words) => words.has('man') || words.begins('pojk')],
  ['outcomeWomen', 'Utfall kvinnor/flickor', (words) => words.begins('kvinn') || words.begins('flick')],
  [
    'previousOutcome',
    'Utfall VB',
    (words) =>
      words.begins('vb') || words.has('bokslut') || words.years.length > 0 || words.count('utfall') > 3,
  ],
  ['forecast', 'Prognos helår', (words) => words.begins('prog') || words.has('helar')],
  ['target', 'Årsmål', (words) => words.begins('arsm')],
  ['councilTarget', 'KF:s årsmål', (words) => words.has('kfs') || words.count('arsmal') > 1],
];

interface Words {
  has: (word: string) => boolean;
  begins: (part: string) => boolean;
  count: (word: string) => number;
  years: number[];
}

function wordsOf(header: ScanHeader): Words {
  const keys = header.words.flatMap((each) => each.split('/')).map(letters);
  const count = (word: string) => {
    const most = word.length > 3 ? 1 : 0;
    return keys.filter((key) => edits(key, word, most) <= most).length;
  };
  return {
    count,
    has: (word) => count(word) > 0,
    begins: (part) => keys.some((key) => key.startsWith(part)),
    years: keys.filter((key) => /^20\d\d$/.test(key)).map(Number),
  };
}

/** A sign must be seen on so great a share of the headers: noise makes up a word now and then. */
const share = 0.1;

/**
 * The columns of a report's Indikator tables. The city's system prints the same header over all of them, and an OCR
 * reads each otherwise: what one in ten of them shows, all have. Where it read none, they have what the city prints.
 */
export function indicatorHeader(headers: readonly ScanHeader[], year: number, lines: Lines): Header {
  const all = headers.filter((each) => each.kind === 'indicator' && each.words.length > 0).map(wordsOf);
  const seen = (sign: (words: Words) => boolean) =>
    !all.length || all.filter(sign).length >= Math.max(1, share * all.length);
  const plan = all.length > 0 && seen((words) => words.has('periodicitet') || words.has('matfrekvens'));
  const years = all.map((words) => new Set(words.years.filter((each) => each < year)));
  const previous = commonest(all.flatMap((words) => words.years.filter((each) => each < year))) ?? year - 1;
  const older = previous - 1;
  const columns: HeaderColumn[] = [{ heading: 'Indikator', role: 'name', year: null }];
  for (const [role, heading, sign] of inOrder(headers, year, lines)) {
    if (!seen(sign) || (plan && role.startsWith('outcome'))) continue;
    const dated = role === 'previousOutcome';
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
  return { kind: 'indicator', columns, icons: false };
}

/**
 * The columns in the order in which most lines of the headers have them, as far as they tell; else as the city prints
 * them. A header of several lines has a column's words below each other, so that each line tells the order of some.
 *
 *   Arsmal KF:s Periodens man/pojka kvinnor/fli Utfall VB
 *   Indikator 2019 arsmal utfall r ckor 2018 Prognos Period
 */
function inOrder(headers: readonly ScanHeader[], year: number, lines: Lines): typeof signs {
  const votes = new Map<string, number>();
  const told = headers.filter((each) => each.kind === 'indicator').flatMap((each) => range(each.lines));
  for (const line of told) {
    const roles = rolesOn(lines.at(line), year);
    roles.forEach((one, at) =>
      roles
        .slice(at + 1)
        .forEach((other) => votes.set(`${one} ${other}`, (votes.get(`${one} ${other}`) ?? 0) + 1)),
    );
  }
  const follows = (one: Column, other: Column) =>
    (votes.get(`${other} ${one}`) ?? 0) > (votes.get(`${one} ${other}`) ?? 0);
  const left = [...signs];
  return signs.map(() => {
    // Nothing that is left must stand before it.
    const free = left.findIndex(([role]) => !left.some(([other]) => other !== role && follows(role, other)));
    return left.splice(Math.max(0, free), 1)[0]!;
  });
}

/** The columns that the words of one line tell, left to right. "Årsmål" is the board's only beside "KF:s". */
function rolesOn(line: string, year: number): Column[] {
  const keys = line.split(/[\s/|]+/).map(letters);
  const isCouncil = (key: string | undefined) => key === 'kfs' || key === 'kf';
  const roles = keys.flatMap((key, at): Column[] => {
    if (isCouncil(key)) return ['councilTarget'];
    if (key.startsWith('arsm') && keys.some(isCouncil) && !isCouncil(keys[at - 1])) return ['target'];
    if (key.startsWith('periodens')) return ['outcome'];
    if (key === 'man' || key.startsWith('pojk')) return ['outcomeMen'];
    if (key.startsWith('kvinn') || key.startsWith('flick')) return ['outcomeWomen'];
    if (key === 'vb' || key === 'bokslut' || (/^20\d\d$/.test(key) && Number(key) < year))
      return ['previousOutcome'];
    return key.startsWith('prog') ? ['forecast'] : [];
  });
  return [...new Set(roles)];
}

function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The columns of an Aktivitet table. */
export const activityHeader: Header = {
  kind: 'activity',
  columns: [
    { heading: 'Aktivitet', role: 'name', year: null },
    { heading: 'Startdatum', role: 'start', year: null },
    { heading: 'Slutdatum', role: 'end', year: null },
    { heading: 'Avvikelse', role: 'deviation', year: null },
  ],
  icons: false,
};
