/**
 * Every text of the interface, by the place where it stands. The city's own terms stand in terms.ts.
 * A second language would be a second file of this shape.
 */

export const siteText = {
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  search: 'Sök',
  searchLabel: 'Sök bland stadsdelar, indikatorer och rapporter',
  searchHint: 'förskola, hemtjänst, Hässelby …',
  searchKey: 'Tryck / för att söka',
  breadcrumbs: 'Du är här',
  start: 'Start',
  nav: [
    { path: '/stadsdelar/', label: 'Stadsdelar' },
    { path: '/indikatorer/', label: 'Indikatorer' },
    { path: '/mal/', label: 'Mål' },
    { path: '/rapporter/', label: 'Rapporter' },
    { path: '/data/', label: 'Data' },
    { path: '/om/', label: 'Om' },
  ],
  demonstration:
    'Demonstration. Ingen utgivare svarar ännu för innehållet; kontrollera alltid siffror mot originalet.',
  footer: {
    about: 'Stadsdelsnämndernas uppföljningar som öppna data. Varje siffra visar rapport och rad.',
    publisher: (name: string) => `Utgivare: ${name}.`,
    noPublisher: 'Sajten är en demonstration från projektet och har ingen utgivare.',
    licence: 'Fakta och datafiler är fria att använda:',
    contact: 'Kontakt',
    error: 'Rapportera ett fel',
    noTracking: 'Inga kakor, ingen spårning, inga anrop till andra webbplatser.',
    links: 'Sidfot',
  },
};

export const startText = {
  title: 'Hur går det i din stadsdel?',
  lead:
    'Stockholms stadsdelsnämnder redovisar tre gånger om året hur det går: i förskolan, äldreomsorgen, ekonomin. ' +
    'Här står deras siffror samlade, och varje siffra leder till raden i rapporten där den är tryckt.',
  description:
    'Stockholms stadsdelsnämnders mål, utfall och ekonomi ur deras egna rapporter, siffra för siffra.',
  districts: 'Stadsdelarna',
  districtsLead: 'En schematisk karta. De ifyllda rutorna har rapporter hos oss.',
  former: 'Tidigare stadsdelsnämnder',
  mapLabel: 'Stadsdelarna på en schematisk karta',
  reports: 'Senaste rapporterna',
  allReports: 'Alla rapporter',
  use: 'Använd siffrorna',
  useSteps: [
    {
      path: '/data/',
      label: 'Ladda ner allt',
      text: 'som CSV eller JSON, en rad per siffra, fritt att använda.',
    },
    {
      path: '/indikatorer/',
      label: 'Jämför stadsdelar',
      text: 'indikator för indikator, med mål och källa.',
    },
    {
      path: '/om/sa-laser-du-en-tertialrapport/',
      label: 'Lär dig läsa en tertialrapport',
      text: 'på fem minuter.',
    },
  ],
  counts: (districts: number, reports: number, figures: string) =>
    `${districts} stadsdelar, ${reports} rapporter och ${figures} siffror, var och en med sin rad.`,
  noReports: 'ingen rapport',
};

export const districtText = {
  listTitle: 'Stadsdelar',
  listLead: 'Stadsdelsnämnderna i Stockholm, nuvarande och tidigare.',
  listDescription: 'Alla stadsdelsnämnder med de rapporter som finns inlästa.',
  now: 'Nuvarande nämnder',
  former: 'Tidigare nämnder',
  description: (name: string) =>
    `Mål, utfall, ekonomi och aktiviteter i ${name} enligt stadsdelsnämndens rapporter.`,
  kicker: 'Stadsdel',
  from: (date: string) => `Nämnden bildades ${date}.`,
  to: (date: string) => `Nämnden upphörde ${date}.`,
  predecessors: 'Föregångare:',
  successors: 'Ersattes av:',
  reportCount: (count: number) =>
    count === 0 ? 'Inga rapporter inlästa' : count === 1 ? '1 rapport' : `${count} rapporter`,
  noReports:
    'Vi har ännu inte läst in någon rapport från den här nämnden. Det säger inget om hur det går där.',
  matrixCaption: 'Inlästa rapporter, efter år och slag',
  year: 'År',
  noReport: 'saknas',
};

export const goalText = {
  listTitle: 'Mål',
  listLead:
    'Kommunfullmäktiges mål gäller en mandatperiod i taget. Samma nummer betyder olika saker i olika perioder.',
  listDescription:
    'Kommunfullmäktiges mål för mandatperioden och hur stadsdelsnämnderna bedömer att de uppfylls.',
  kicker: (level: string, set: string) => `${level} ${set}`,
  set: (set: string) => `Mandatperioden ${set.replace('-', '–')}`,
  description: (name: string, set: string) =>
    `Målet ”${name}” (${set}): bedömningar, indikatorer och aktiviteter.`,
  treeSummary: (helt: number, delvis: number, inte: number) =>
    `Uppfylls helt: ${helt}. Uppfylls delvis: ${delvis}. Uppfylls inte: ${inte}.`,
  treePlan: 'En verksamhetsplan bedömer inga mål; det gör de rapporter som följer upp den.',
  treeSource: (report: string) => `Enligt ${report}.`,
  assessment: 'Bedömning',
  assessments: 'Bedömningar',
  assessmentsCaption: 'Nämndernas bedömning av målet, rapport för rapport',
  noAssessments: 'Ingen av de inlästa rapporterna bedömer målet.',
  notAssessed: 'ej bedömt',
  noNumber: 'utan nummer',
  boardGoals: (count: number) => (count === 1 ? '1 nämndmål' : `${count} nämndmål`),
  indicatorsCaption: 'Indikatorer som någon nämnd redovisar under målet',
  noIndicators: 'Inga indikatorer redovisas under målet.',
  activitiesCaption: 'Aktiviteter under målet',
  showActivities: (count: number) => (count === 1 ? 'Visa 1 aktivitet' : `Visa ${count} aktiviteter`),
  noActivities: 'Inga aktiviteter redovisas under målet.',
};

export const indicatorText = {
  listTitle: 'Indikatorer',
  listLead: 'Det som mäts. Kommunfullmäktiges indikatorer är gemensamma, nämndernas är deras egna.',
  listDescription: 'Alla indikatorer A–Ö och efter ämne, med de stadsdelar som redovisar dem.',
  az: 'A–Ö',
  byTheme: 'Efter ämne',
  otherTheme: 'Övrigt',
  kicker: 'Indikator',
  districtCount: (count: number) => (count === 1 ? '1 stadsdel' : `${count} stadsdelar`),
  description: (name: string) =>
    `${name}: utfall och mål i Stockholms stadsdelar, med källa till varje siffra.`,
  noDefinition: 'Rapporterna förklarar inte hur indikatorn mäts.',
  theme: 'Ämne',
  unit: 'Enhet',
  direction: 'Riktning',
  owner: 'Beslutad av',
  sexes: 'Kvinnor och män',
  unknown: 'framgår inte',
  tableCaption: (name: string) => `${name}: varje period med utfall, prognos och mål`,
  district: 'Stadsdel',
  period: 'Period',
  source: 'Källa',
  year: 'År',
  newest: 'Senaste utfall',
  bullet: 'Mot målet',
  bulletNote:
    'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges. ' +
    'Varje siffra leder till sin rad i rapporten; källan under utfallet gäller hela raden där inget annat står.',
  before: 'Tidigare utfall',
  districtTableCaption: (theme: string) => `${theme}: senaste utfall mot mål`,
  names: 'Namn genom åren',
  sameName: 'Indikatorn har hetat likadant i alla inlästa rapporter.',
  seeAlso: 'Se',
  noSeries: 'Inga siffror redovisas.',
  districts: 'Stadsdelar som redovisar indikatorn',
};

export const pairText = {
  kicker: 'Indikator i en stadsdel',
  description: (indicator: string, district: string) =>
    `${indicator} i ${district}: utfall, prognos och mål, med rapport och rad för varje siffra.`,
  newest: 'Senaste utfall',
  against: 'Årsmål',
  council: 'KF:s årsmål',
  forecast: 'Prognos för helåret',
  developed: 'Utveckling',
  every: 'Varje siffra och var den står',
  everyCaption: 'Alla siffror i tidsordning, som de är tryckta',
  measure: 'Mått',
  value: 'Värde',
  printed: 'Tryckt',
  worth: 'Tillförlitlighet',
  analysis: 'Nämndens egen förklaring',
  analysisSource: (source: string) => `Ur ${source}. Rapportens egna ord.`,
  other: 'Andra stadsdelar',
  allDistricts: 'Jämför alla stadsdelar',
  definition: 'Om indikatorn',
  noOutcome: 'Inget utfall är redovisat ännu.',
};

export const reportText = {
  listTitle: 'Rapporter',
  listLead: 'Alla inlästa rapporter, de nyaste först.',
  listDescription: 'Alla inlästa rapporter från stadsdelsnämnderna, med år, slag och länk till originalet.',
  listCaption: 'Inlästa rapporter',
  kicker: 'Rapport',
  description: (title: string) => `Allt som lästs ur ”${title}”, rad för rad.`,
  report: 'Rapport',
  district: 'Stadsdel',
  date: 'Daterad',
  original: 'Original',
  noDate: 'datum framgår inte',
  noLink: 'Ingen länk till originalet är registrerad.',
  link: 'Originalet hos staden',
  published: 'Publicerad',
  notPublished: 'Publiceringsdatum är inte registrerat.',
  extraction: { text: 'Texten är hämtad ur rapportens textlager.', ocr: 'Texten är läst ur en inskanning.' },
  extractionLabel: 'Läsning',
  contents: 'Innehåll',
  counts: {
    goals: 'mål',
    indicators: 'indikatorrader',
    activities: 'aktiviteter',
    tables: 'övriga tabeller',
    decisions: 'förslag till beslut',
    attachments: 'bilagor',
  },
  coverage: 'Raderna i texten',
  coverageText: (lines: string, owned: string) =>
    `${lines} rader, varav ${owned} bär de fakta som visas här.`,
  reading: 'Tveksamheter och lagade läsfel',
  doubts: 'Tveksamheter',
  noDoubts: 'Inga tveksamheter är noterade.',
  doubtsCaption: 'Det som inte kunnat avgöras',
  candidates: 'Möjliga läsningar',
  reason: 'Skäl',
  place: 'Ställe',
  column: 'Kolumn',
  repairs: 'Lagade läsfel',
  noRepairs: 'Inga läsfel har lagats.',
  repairsToggle: (count: number) => (count === 1 ? 'Visa 1 lagat läsfel' : `Visa ${count} lagade läsfel`),
  repairsCaption: 'Läsfel som lagats i namn och siffror',
  from: 'Stod',
  to: 'Läses',
  by: 'Stöd',
  byWord: 'ordlistan',
  line: 'Rad',
  lineNumber: (line: number) => `Rad ${line}`,
  words: 'Rapportens ord',
  wordsToggle: (count: number) =>
    count === 1 ? 'Visa ett stycke ur rapporten' : `Visa ${count} stycken ur rapporten`,
  indicatorsCaption: 'Indikatorer',
  activitiesCaption: 'Aktiviteter',
  decisionsCaption: 'Förslag till beslut',
  attachmentsCaption: 'Bilagor',
  indicator: 'Indikator',
  period: 'Period',
  activity: 'Aktivitet',
  time: 'Tid',
  deviation: 'Avvikelse',
  deviates: 'Avviker',
  follows: 'Nej',
  status: 'Status',
  owner: 'Beslutad av',
  proposal: 'Förslag',
  amount: 'Belopp',
  number: 'Nr',
  title: 'Titel',
  targetChange: (from: string, to: string) => `från ${from} till ${to}`,
  empty: 'ej redovisat',
  emptyMark: '–',
  mention: (text: string) => `Analysen anger ${text}.`,
  partOf: 'därav',
  allFound: 'Allt som lästs ur rapporten',
  allFoundLead: 'I radernas ordning. Numret till vänster är raden i rapportens text.',
};

export const economyText = {
  noEconomy: 'Rapporten redovisar ingen ekonomi i tabeller.',
  deviationTitle: 'Avvikelse mot budget efter område',
  source: (report: string) => `Ur ${report}.`,
  unit: (unit: string) => `Belopp i ${unit}`,
  noSection: 'Ekonomi',
};

export const activityText = {
  none: 'Rapporten redovisar inga aktiviteter.',
  summary: (all: number, deviating: number) =>
    deviating === 0
      ? `${all} aktiviteter, ingen med avvikelse.`
      : `${all} aktiviteter, ${deviating} med avvikelse.`,
  show: 'Visa alla aktiviteter',
  caption: 'Alla aktiviteter',
  deviating: 'Aktiviteter med avvikelse',
};

export const decisionText = {
  none: 'Rapporten innehåller inga förslag till beslut.',
};

export const findingText = {
  none: 'Inga anmärkningar.',
  line: (line: number) => `rad ${line}`,
};

export const chartText = {
  wholeYears: 'Utfall helår',
  spans: { t1: 'Utfall jan–apr', t2: 'Utfall jan–aug', rullande12: 'Utfall rullande 12 mån.' },
  forecast: 'Prognos helår',
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
  open: 'Öppna raden i rapporten',
  few: 'Få mätningar: punkter utan linje.',
  partYear: 'Ihåligt märke: del av år.',
  keyboard: 'Diagram. Använd piltangenterna för att gå mellan punkterna och Retur för att öppna källan.',
  sameBelow: 'Samma siffror står i tabellen.',
  none: 'Det finns inga siffror att rita.',
  summary: 'Diagrammet i ord',
};

export const searchText = {
  title: 'Sök',
  description: 'Sök bland stadsdelar, indikatorer, siffror, mål och rapporter.',
  button: 'Sök',
  filters: { stadsdel: 'Stadsdel', ar: 'År', slag: 'Slag' },
  any: { stadsdel: 'Alla stadsdelar', ar: 'Alla år', slag: 'Alla slag' },
  results: (count: number, query: string) =>
    count === 0
      ? `Inga träffar på ”${query}”.`
      : count === 1
        ? `1 träff på ”${query}”.`
        : `${count} träffar på ”${query}”.`,
  noResultsAdvice:
    'Pröva ett kortare ord, en annan böjning eller färre filter, eller bläddra i listorna nedan.',
  more: 'Visa fler träffar',
  failed: 'Sökningen kunde inte laddas. Listorna nedan leder till allt som finns.',
  noScript: 'Sökningen behöver JavaScript. Utan det leder listorna nedan till allt som finns.',
  browse: 'Bläddra A–Ö',
};

export const kinds = {
  district: 'Stadsdel',
  indicator: 'Indikator',
  pair: 'Siffror',
  goal: 'Mål',
  report: 'Rapport',
  page: 'Text',
};

export const dataText = {
  title: 'Data',
  description: 'Ladda ner alla fakta som CSV eller JSON, med ordlista över varje fält.',
  lead: 'Samma fakta som på sidorna, en rad per siffra, med rapport, rad, tryckt text och värde.',
  filesCaption: 'Filer att ladda ner',
  file: 'Fil',
  contents: 'Innehåll',
  row: 'En rad är',
  conventions: 'Så är filerna skrivna',
  dictionary: 'Vad fälten betyder',
  dictionaryCaption: (file: string) => `Fälten i ${file}`,
  field: 'Fält',
  type: 'Typ',
  unit: 'Enhet',
  meaning: 'Betydelse',
  codes: 'Koder:',
  types: { text: 'text', code: 'kod', integer: 'heltal', number: 'tal', date: 'datum', list: 'lista' },
  licence: 'Fritt att använda',
  licenceText: 'Fakta kan inte ägas. För att ingen ska behöva tveka är datafilerna dessutom fria enligt',
  cite: 'Ange gärna källan så att läsaren kan kontrollera: rapportens namn och raden som står vid varje siffra.',
};

export const aboutText = {
  more: 'Läs mer',
};

export const notFoundText = {
  title: 'Sidan finns inte',
  description: 'Adressen leder ingenstans.',
  lead: 'Adressen kan vara felskriven. Publicerade adresser tas aldrig bort här, så pröva att söka eller bläddra:',
};

/** Headings of a table of activities, after the line. */
export const activityHeads = [
  reportText.activity,
  reportText.time,
  reportText.status,
  reportText.deviation,
  reportText.owner,
];
