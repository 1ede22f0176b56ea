import type { Counting } from '../series.ts';
import { counted } from './counted.ts';

/** Interface texts: finding. */
export const findingText = {
  title: 'Granskning',
  kicker: 'Frågor till nämnderna',
  description:
    'Frågor som siffrorna i stadsdelsnämndernas rapporter väcker: summor som inte går ihop, mål som bedöms uppfyllda trots siffrorna, stora skillnader.',
  caution:
    'En fråga är inte en anklagelse. Den kan ha ett bra svar som inte står i tabellen, och felet kan vara vårt. Läs källan innan du drar en slutsats.',
  severities:
    '”Fråga” är något som nämnden bör kunna förklara. ”Notering” är något som är bra att veta när man läser siffran.',
  summary: (questions: number, notes: number, reports: number, rules: number) =>
    `${counted(rules, 'kontroll', 'kontroller')} har gått igenom ${counted(reports, 'rapport', 'rapporter')} och hittat ${counted(questions, 'fråga', 'frågor')} att ställa och ${counted(notes, 'notering', 'noteringar')}.`,
  strongest: 'Mest värda att ställa',
  byBoard: 'Nämnd för nämnd',
  byBoardNote: 'Antalen gäller nämndens nyaste rapport. Fler frågor kan bero på att rapporten redovisar mer.',
  boardHeads: ['Nämnd', 'Nyaste rapport', ['Frågor', 'number'], ['Noteringar', 'number']] as const,
  byRule: 'Kontroll för kontroll',
  nothing: 'inget hittat',
  rule: 'Kontroll',
  how: 'Så prövas det:',
  mind: 'Att tänka på:',
  questions: 'Frågor',
  noteHead: 'Noteringar',
  newest: 'Nyaste',
  moreYears: 'Fler år',
  pagesOf: (year: number, count: number) => `${year}, ${counted(count, 'sida', 'sidor')}`,
  pageName: (year: number, part: number) => `${year}${part > 1 ? `, del\u00a0${part}` : ''}`,
  /** Of a page of a rule's older findings, by its title. */
  pageDescription: (title: string) => `${title}: kontrollens frågor och noteringar, med ställe i rapporten.`,
  places: (count: number) => `${counted(count, 'ställe', 'ställen')} till`,
  /** Leads to all that a question about a whole report is about. */
  countings: {
    utfall: 'Alla utfall i rapporten',
    prognoser: 'Alla prognoser i rapporten',
    mal: 'Alla bedömningar i rapporten',
  } satisfies Record<Counting, string>,
  /** Leads to the question's own page, where they all stand. */
  away: (count: number) => `${counted(count, 'ställe', 'ställen')} till utanför rapporten`,
  further: (count: number) => `Visa ${counted(count, 'fråga', 'frågor')} till`,
  /** Leads to the question's own page. */
  allPlaces: (count: number) => `Alla ${count} ställen, i Granskning`,
  show: (count: number) => `Visa ${counted(count, 'fråga', 'frågor')}`,
  showNotes: (count: number) => `Visa ${counted(count, 'notering', 'noteringar')}`,
  asked: (questions: number, notes: number) => `${upTo(questions, notes)}.`,
  askedBy: (report: string, questions: number, notes: number) =>
    `I nämndens ${report} har kontrollerna hittat ${upTo(questions, notes)}.`,
  noneIn: (report: string) => `Kontrollerna har inte hittat något att fråga om i nämndens ${report}.`,
  counts: upTo,
  boardTitle: (district: string) => `Frågor till nämnden i ${district}`,
  boardDescription: (district: string) =>
    `Frågor som siffrorna i rapporterna från ${district} väcker, med de ställen som de bygger på.`,
  otherReports: 'Andra rapporter',
  ofBoard: (district: string) => `Alla frågor till nämnden i ${district}`,
  none: 'Inga frågor. Det betyder bara att ingen av kontrollerna har hittat något, inte att allt stämmer.',
  noneHere: 'Kontrollerna har inte hittat något att fråga om här.',
  more: 'Om frågan i Granskning',
  goal: 'Målet',
  found: (questions: number, notes: number) =>
    questions + notes === 0
      ? 'Kontrollen har inte hittat något.'
      : `Kontrollen har hittat ${upTo(questions, notes)}.`,
  ofYear: (year: number, count: number) => `${year}: ${counted(count, 'fråga', 'frågor')}`,
  others: 'Andra rapporters frågor som nämner den här',
  all: 'Alla frågor och hur de hittas',
};

/** "19 frågor och 7 noteringar". */
function upTo(questions: number, notes: number): string {
  const parts = [
    questions > 0 && counted(questions, 'fråga', 'frågor'),
    notes > 0 && counted(notes, 'notering', 'noteringar'),
  ].filter((part) => part);
  return parts.length > 0 ? parts.join(' och ') : 'inga frågor';
}
