import { counted } from './counted.ts';

/** Interface texts: indicator. */
export const indicatorText = {
  listTitle: 'Indikatorer',
  listLead: 'Det som mäts. Kommunfullmäktiges indikatorer är gemensamma, nämndernas är deras egna.',
  listDescription: 'Alla indikatorer A–Ö och efter ämne, med de stadsdelar som redovisar dem.',
  az: 'A–Ö',
  byTheme: 'Efter ämne',
  kicker: 'Indikator',
  districtCount: (count: number) => counted(count, 'stadsdel', 'stadsdelar'),
  description: (name: string) =>
    `${name}: utfall och mål i Stockholms stadsdelar, med källa till varje siffra.`,
  noDefinition: 'Rapporterna förklarar inte hur indikatorn mäts.',
  theme: 'Ämne',
  unit: 'Enhet',
  direction: 'Riktning',
  owner: 'Beslutad av',
  sexes: 'Kvinnor och män',
  unknown: 'framgår inte',
  tableCaption: 'Varje period med utfall, prognos och mål',
  standingsCaption: 'Stadsdelarnas senaste utfall mot målen',
  /** The scale that all bars of the column share. */
  againstTarget: (top: string) => `Mot målet (0–${top})`,
  everyPeriod: 'Visa alla perioder i alla stadsdelar',
  district: 'Stadsdel',
  period: 'Period',
  plan: (year: number) => `plan\u00a0${year}`,
  accordingTo: (period: string, report: string) => `${period} enligt ${report.toLowerCase()}`,
  source: 'Källa',
  year: 'År',
  newest: 'Senaste utfall',
  bulletNote:
    'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges. ' +
    'Staplar i procent går från 0 till 100, andra från noll till det högsta av utfall och mål. ' +
    'Varje siffra leder till sitt ställe i rapporten; källan under utfallet gäller hela raden där inget annat står.',
  older: (count: number, report: string) =>
    `Visa ${counted(count, 'indikator', 'indikatorer')} som inte finns i ${report.toLowerCase()}`,
  earlier: 'Tidigare',
  forYear: (year: number) => `för\u00a0${year}`,
  ofCity: 'för hela staden',
  districtTableCaption: (theme: string) => `${theme}: senaste utfall mot mål`,
  names: 'Namn genom åren',
  seeAlso: 'Se',
  countedOver: (figure: string, printed: string) => `${figure}, tryckt\u00a0${printed}`,
  noSeries: 'Inga siffror redovisas.',
  districts: 'Stadsdelar som redovisar indikatorn',
};
