import { counted } from './counted.ts';

/** Interface texts: what stands on the search's page and in its file of names when they are built, and is no weight in the browser. */
export const searchPageText = {
  title: 'Sök',
  description: 'Sök bland stadsdelar, indikatorer, siffror, mål och rapporter.',
  button: 'Sök',
  filter: 'Filter och ordning',
  sort: 'Ordning',
  sorts: { traff: 'Bästa träffen först', datum: 'Det nyaste först' },
  names: 'Förslag',
  texts: 'Sidor med orden',
  /** Of a word that nothing here has, on a site that is built without the reports' texts. */
  unsearched:
    'Rapporternas löpande text finns inte på den här sajten och söks inte. Ordet kan stå i originalet.',
  close: 'Stäng',
  all: 'Alla träffar, med filter',
  noScript: 'Sökningen behöver JavaScript. Utan det leder länkarna nedan till allt som finns.',
  browse: 'Bläddra',
  more: 'Visa fler träffar',
  forecastOf: (year: number) => `prognos\u00a0${year}`,
  targetOf: (year: number) => `årsmål\u00a0${year}`,
  other: 'Indikatorer, mål, rapporter och annat',
  ruleNote: 'Frågor till nämnderna',
  noReports: 'Ingen rapport är inläst',
  /** "Bedömt 4 gånger: uppfylls helt 3, uppfylls delvis 1". */
  assessed: (counts: string[], all: number) =>
    `Bedömt ${counted(all, 'gång', 'gånger')}: ${counts.join(', ')}`,
  /** "Tertialrapport 1 2026: 3 årsmål nås, 12 nås inte". */
  reached: (report: string, reached: number, missed: number) =>
    `${report}: ${counted(reached, 'årsmål', 'årsmål')} nås, ${missed} nås inte`,
  ofYear: (year: number, target: string) => (target === '' ? '' : `${year}: ${target}`),
};
