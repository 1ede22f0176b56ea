import { counted } from './counted.ts';

/** Interface texts: pair. */
export const pairText = {
  title: (indicator: string, district: string) => `${indicator} i ${district}`,
  kicker: 'Indikator i en stadsdel',
  description: (indicator: string, district: string) =>
    `${indicator} i ${district}: utfall, prognos och mål, med rapport och ställe för varje siffra.`,
  newest: 'Senaste utfall',
  /** Where an analysis has a newer one. */
  newestInTables: 'Senaste utfall i tabellerna',
  developed: 'Utveckling',
  gap: 'Hur långt till målet?',
  every: 'Varje siffra och var den står',
  everyCaption: (year: number) => `Alla siffror om ${year}, som de är tryckta`,
  everyOfYear: (year: number, count: number) => `${year}: ${counted(count, 'siffra', 'siffror')}`,
  measure: 'Mått',
  value: 'Värde',
  printed: 'Tryckt',
  worth: 'Tillförlitlighet',
  analysis: 'Rapportens egen förklaring',
  analysisSource: (source: string) => `Ur ${source}. Rapportens egna ord.`,
  other: 'Andra stadsdelar',
  questions: 'Frågor till nämnden',
  allDistricts: 'Jämför alla stadsdelar',
  definition: 'Om indikatorn',
  noOutcome: 'Inget utfall står i tabellerna i de rapporter som vi har läst in.',
};
