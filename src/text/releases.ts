import { formatDate } from '../date.ts';
import { formatNumber } from '../number.ts';
import type { Reason, Release } from '../releases.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

/** Interface texts: releases of the data. */
export const releasesText = {
  title: 'Datautgåvor',
  description:
    'Vad som har kommit till, ändrats och tagits bort i datafilerna, utgåva för utgåva, och varför.',
  lead: 'Varje utgåva av datafilerna har ett nummer. Här står vilka siffror som kom till, ändrades eller togs bort i den, och varför.',
  caption: 'Alla utgåvor, den nyaste först',
  none: 'Ingen utgåva är gjord än.',
  version: 'Utgåva',
  date: 'Datum',
  added: 'Tillkom',
  changed: 'Ändrades',
  withdrawn: 'Togs bort',
  archive: 'Filer',
  zip: (bytes: number) => `ZIP, ${formatNumber(Math.ceil(bytes / 1000))}\u00a0kB`,
  gone: 'i arkivet',
  numbers: 'Vad numret säger',
  numbersItems: [
    'Första ledet höjs när en siffra som har varit utgiven har ändrats eller tagits bort.',
    'Andra ledet höjs när siffror har kommit till, oftast med en ny rapport, eller en osäker läsning har avgjorts.',
    'Tredje ledet höjs när ingen siffra är en annan, men ord, sidhänvisningar eller upplysningar om siffror är det.',
  ],
  cite: 'När du citerar',
  citeText:
    'Ange numret. Den adress som följer med en källhänvisning håller reda på utgåvan: har siffrorna ändrats sedan dess säger sidan det, och leder hit.',
  ids: 'Varje siffra om en indikator har samma id i alla utgåvor: stadsdel, indikator, mått och period. Får en stadsdel eller en indikator ett annat id, eller slås två ihop, står både det gamla och det nya i utgåvan, med skälet, och de gamla sidornas adresser leder vidare.',
  movedPage: 'Sidan har en ny adress',
  check: 'Kontrollera filerna',
  checkText: (file: string) =>
    `Filen ${file} har SHA-256 för varje datafil. Hämta den och filerna till samma mapp och skriv:`,
  one: (version: string) => `Datautgåva ${version}`,
  oneDescription: (version: string, date: string) =>
    `Vad som kom till, ändrades och togs bort i datautgåva ${version} den ${formatDate(date)}, och varför.`,
  all: 'Alla datautgåvor',
  first: 'Det är den första utgåvan.',
  withdrawnReport: ({ version, date }: Pick<Release, 'version' | 'date'>) =>
    `Rapportens siffror har tagits bort härifrån, i datautgåva ${version} den ${formatDate(date)}.`,
  of: (date: string) => `Utgiven ${formatDate(date)}.`,
  said: (counts: Record<'added' | 'changed' | 'withdrawn', number>) => {
    const verbs = [
      [counts.added, 'tillkom'],
      [counts.changed, 'ändrades'],
      [counts.withdrawn, 'togs bort'],
    ] as const;
    const parts = verbs
      .filter(([count]) => count > 0)
      .map(([count, verb], n) =>
        n === 0 ? `${counted(count, 'uppgift', 'uppgifter')} ${verb}` : `${formatNumber(count)} ${verb}`,
      );
    return parts.length === 0 ? 'Ingen siffra är en annan än förut.' : `${listed(parts)}.`;
  },
  newReports: 'Nya rapporter',
  report: 'Rapport',
  changedTitle: 'Ändrade siffror',
  withdrawnTitle: 'Borttagna siffror',
  addedTitle: 'Tillkomna i rapporter som redan fanns',
  movedTitle: 'Andra id',
  what: 'Siffra',
  before: 'Förut',
  after: 'Nu',
  why: 'Därför',
  because: ({ kind, text }: Reason) =>
    text ?? { report: 'Ny rapport', correction: 'Rättelse', moved: 'Annat id', given: '' }[kind],
  more: (shown: number, all: number) =>
    `De första ${formatNumber(shown)} av ${formatNumber(all)}. Alla står i`,
  rest: 'Det övriga',
  findings: (added: number, withdrawn: number) =>
    `Frågor till nämnderna: ${counted(added, 'ny', 'nya')}, ${formatNumber(withdrawn)} är inte kvar.`,
  corrections: (added: number, withdrawn: number) =>
    `Rättelser: ${counted(added, 'ny', 'nya')}, ${counted(withdrawn, 'borttagen', 'borttagna')}.`,
  words: (tables: string[]) => `Bara ord, ställen eller upplysningar är andra i rader ur ${listed(tables)}.`,
  wordsOf: (table: string, count: number) => `${table} (${formatNumber(count)})`,
  files: 'Filer',
  archiveLink: (version: string) => `Alla tabeller som de var i utgåva ${version}`,
  changesLink: 'Ändringarna som tabell',
  id: (id: string) => `Beteckningen i frysta adresser är ${id}.`,
  sum: 'SHA-256 för arkivet:',
  assessmentNone: 'ingen bedömning',
  empty: 'tom ruta',
  /** A figure that can be read in several ways, and has no number. */
  inDoubt: (readings: string[]) => ['osäker', readings.join(' / ')].filter(Boolean).join(': '),
  deviates: 'avviker',
  point: (kind: string, number: string) => `${kind}, punkt ${number}`,
};
