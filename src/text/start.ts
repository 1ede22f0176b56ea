import type { Forecasts } from '../report/tally.ts';
import { counted } from './counted.ts';

/** Interface texts: start. */
export const startText = {
  title: 'Hur går det i din stadsdel?',
  lead:
    'Stockholms stadsdelsnämnder redovisar tre gånger om året hur det går: i förskolan, äldreomsorgen, ekonomin. ' +
    'Här står deras siffror samlade, och varje siffra leder till stället i rapporten där den är tryckt.',
  description:
    'Stockholms stadsdelsnämnders mål, utfall och ekonomi ur deras egna rapporter, siffra för siffra.',
  districts: 'Hitta din stadsdel',
  findLabel: 'Sök din stadsdel, ett område i den eller något annat',
  findHint: 'Vällingby, Vasastaden …',
  findNone: 'Ingen stadsdel heter så. Tryck på Sök för att leta överallt.',
  /** On a tile, behind a mark and a number, for who does not see the mark. */
  tile: { nar: 'årsmål nås', 'nar-inte': 'årsmål nås inte' },
  /** What the forecasts say otherwise than the marks: "13 av 15 väntas nås ändå". */
  tileForecast: (
    { nar, 'nar-inte': not }: Readonly<Record<'nar' | 'nar-inte', number>>,
    foreseen: Readonly<Record<'nar' | 'nar-inte', Forecasts>>,
  ) =>
    [
      foreseen['nar-inte'].reach > 0 && `${foreseen['nar-inte'].reach} av ${not} väntas nås ändå`,
      foreseen.nar.miss > 0 && `${foreseen.nar.miss} av ${nar} väntas inte nås`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  legend: { nar: 'årsmål som nås', 'nar-inte': 'årsmål som inte nås, enligt nämndens senaste rapport' },
  legendForecast: 'Vad som väntas är rapportens egen prognos för årets slut.',
  /** "T1 är rapporten efter fyra månader.": what the short names on the tiles mean. */
  legendReports: (kinds: ReadonlySet<'vp' | 't1' | 't2' | 'vb'>) =>
    [
      kinds.has('t1') && 'T1 är rapporten efter fyra månader.',
      kinds.has('t2') && 'T2 är rapporten efter åtta månader.',
      kinds.has('vb') && 'VB är rapporten efter hela året.',
    ]
      .filter((part) => part)
      .join(' '),
  before: 'bara föregångaren har rapporter',
  none: 'ingen rapport än',
  whichDistrict: 'Vilken stadsdel bor jag i?',
  former: 'Tidigare nämnder',
  mapLabel: 'Stadsdelarna',
  news: 'Nyaste rapporterna',
  allReports: 'Alla rapporter',
  sideBySide: 'Nämnderna sida vid sida',
  questions: 'Det som sticker ut',
  questionsLead: 'Frågor som siffrorna väcker. De är frågor till nämnderna, inte slutsatser.',
  allQuestions: (count: number) => `Alla ${count}\u00a0frågor och noteringar`,
  use: 'Använd siffrorna',
  useSteps: [
    {
      path: '/data/',
      label: 'Ladda ner data',
      text: 'om indikatorer, ekonomi, mål och aktiviteter som Excel, CSV, JSON eller Parquet, en rad per siffra, fritt att använda.',
    },
    {
      path: '/jamfor/',
      label: 'Jämför stadsdelar',
      text: 'upp till fyra åt gången, med mål och källa. Adressen går att dela.',
    },
    {
      path: '/kvinnor-och-man/',
      label: 'Kvinnor och män',
      text: 'indikatorer där nämnderna redovisar båda, och hos vilka utfallet skiljer sig.',
    },
    {
      path: '/granskning/',
      label: 'Granska',
      text: 'frågor där rapporternas siffror inte går ihop eller väcker undran.',
    },
    {
      path: '/om/sa-laser-du-en-tertialrapport/',
      label: 'Lär dig läsa en tertialrapport',
      text: 'på fem minuter.',
    },
  ],
  counts: (districts: number, reports: number, figures: string) =>
    `${counted(districts, 'stadsdel', 'stadsdelar')}, ${counted(reports, 'rapport', 'rapporter')} och ${counted(figures, 'siffra', 'siffror')}, var och en med sitt ställe i rapporten.`,
};
