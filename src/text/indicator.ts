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
  years: 'Välj år',
  newestYear: 'Senaste',
  yearTitle: (name: string, year: number) => `${name} ${year}`,
  yearDescription: (name: string, year: number) =>
    `${name} ${year} i Stockholms stadsdelar: utfall mot årsmål, nämnd för nämnd.`,
  boardsTitle: (name: string, year: number | null) =>
    year === null ? `${name}, nämndernas senaste utfall` : `${name}, nämndernas utfall ${year}`,
  boardsAt: (when: string | null) => (when === null ? 'Inget utfall redovisat' : `Nämnderna ${when}`),
  /** In one line what one must know to read the figures. */
  measured: (unit: string | null, direction: 'up' | 'down' | null, owner: 'kf' | 'namnd') =>
    [
      unit === null ? 'Ingen enhet framgår' : unit === 'st' ? 'Anges i antal' : `Mäts i ${unit}`,
      direction === null
        ? 'vad som är bättre framgår inte'
        : `${direction === 'up' ? 'högre' : 'lägre'} är bättre`,
      owner === 'kf' ? 'kommunfullmäktiges indikator' : 'nämndens egen indikator',
    ].join(', ') + '.',
  noOutcome: 'Ingen nämnd har redovisat något utfall i siffror.',
  bars: 'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges. Alla staplar har samma skala.',
  caution:
    'Det här är ingen rangordning: nämnderna har olika invånare och sätter de flesta mål själva. Bara siffror från samma tid står i samma tabell.',
  whole: 'Om indikatorn, dess utveckling och alla år',
  tableCaption: 'Varje period med utfall, prognos och mål',
  district: 'Stadsdel',
  period: 'Period',
  plan: (year: number) => `plan\u00a0${year}`,
  accordingTo: (period: string, report: string) => `${period} enligt ${report.toLowerCase()}`,
  source: 'Källa',
  year: 'År',
  ofCity: 'för hela staden',
  until: ' – ',
  places: (count: number) => `, ${count} ställen`,
  seeAlso: 'Se',
  countedOver: (figure: string, printed: string) => `${figure}, tryckt\u00a0${printed}`,
  noSeries: 'Inga siffror redovisas.',
};
