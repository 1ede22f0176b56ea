import type { Column } from '../../../src/model.ts';
import type { Header, HeaderColumn } from '../table/header.ts';
import { edits, letters } from '../lines/letters.ts';
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
export function indicatorHeader(headers: readonly ScanHeader[], year: number): Header {
  const all = headers.filter((each) => each.kind === 'indicator' && each.words.length > 0).map(wordsOf);
  const seen = (sign: (words: Words) => boolean) =>
    !all.length || all.filter(sign).length >= Math.max(1, share * all.length);
  const plan = all.length > 0 && seen((words) => words.has('periodicitet') || words.has('matfrekvens'));
  const previous = commonest(all.flatMap((words) => words.years.filter((each) => each < year))) ?? year - 1;
  const columns: HeaderColumn[] = [{ heading: 'Indikator', role: 'name', year: null }];
  for (const [role, heading, sign] of signs) {
    if (!seen(sign) || (plan && role.startsWith('outcome'))) continue;
    const dated = role === 'previousOutcome';
    columns.push({
      heading: dated ? `${heading} ${previous}` : heading,
      role,
      year: dated ? previous : null,
    });
  }
  columns.push({
    heading: plan ? 'Periodicitet' : 'Period',
    role: plan ? 'periodicity' : 'period',
    year: null,
  });
  return { kind: 'indicator', columns, icons: false };
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
