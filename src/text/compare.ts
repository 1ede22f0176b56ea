import { counted } from './counted.ts';

/** Interface texts: compare. */
export const compareText = {
  title: 'Jämför stadsdelar',
  description: 'Ställ upp till fyra stadsdelar bredvid varandra, indikator för indikator, och dela adressen.',
  lead: 'Välj upp till fyra stadsdelar och de indikatorer du vill se. Valet står i adressen, så att jämförelsen går att spara och skicka.',
  districts: 'Stadsdelar',
  atMost: 'Högst fyra.',
  indicators: 'Indikatorer',
  add: 'Lägg till indikator',
  choose: 'Välj indikator …',
  remove: (name: string) => `Ta bort ${name}`,
  nothing: 'Välj minst en stadsdel och en indikator, eller börja med ett av förslagen.',
  leftOut: (count: number) =>
    `Adressen frågar efter ${counted(count, 'sak', 'saker')} till som inte finns här eller inte får plats.`,
  suggestions: 'Förslag',
  loading: 'Hämtar siffror …',
  failed: 'Siffrorna kunde inte hämtas. Indikatorns egen sida har dem:',
  district: 'Stadsdel',
  outcome: 'Senaste utfall',
  barNote:
    'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges. Staplarna i en tabell har samma skala.',
  target: 'Årsmål',
  council: 'KF:s årsmål',
  women: 'Kvinnor',
  men: 'Män',
  none: 'redovisar inte indikatorn',
  yearsDiffer: (years: string) => `Utfallen är från ${years}. Jämför med försiktighet.`,
  periodsDiffer: (periods: string) => `Utfallen gäller olika tider: ${periods}. Jämför med försiktighet.`,
  ended: (year: string) => `(nämnden upphörde ${year})`,
  caption: 'Senaste utfall mot målen',
  loadingChart: 'Hämtar diagrammet …',
  overTime: 'Över tid',
  copyLink: 'Kopiera länken',
  linkNotCopied: 'Det gick inte att kopiera. Adressen står i webbläsarens adressfält.',
  saveCsv: 'Spara siffrorna (CSV)',
  saved: (file: string) => `${file} är sparad.`,
  notSaved: 'Det gick inte att spara filen.',
  use: 'Använd jämförelsen',
  edition: (edition: string) => `Datautgåva ${edition}.`,
  citeTitle: (indicators: string[]) =>
    `Jämför stadsdelar: ${indicators.length > 3 ? counted(indicators.length, 'indikator', 'indikatorer') : indicators.join('; ')}`,
  status: (indicators: number, districts: number) =>
    `${counted(indicators, 'indikator', 'indikatorer')} i ${counted(districts, 'stadsdel', 'stadsdelar')}.`,
  noScriptTitle: 'Jämför utan JavaScript',
  noScript:
    'Att själv välja stadsdelar behöver JavaScript. Varje indikator har också en egen sida, där alla stadsdelar som redovisar den står i samma tabell och diagram:',
  together: 'Indikatorer som minst två stadsdelar redovisar',
  withOthers: 'Jämför stadsdelar bredvid varandra',
  districtWithOthers: 'Jämför med andra stadsdelar',
};
