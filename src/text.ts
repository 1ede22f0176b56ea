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
    { path: '/jamfor/', label: 'Jämför' },
    { path: '/mal/', label: 'Mål' },
    { path: '/ekonomi/', label: 'Ekonomi' },
    { path: '/aktiviteter/', label: 'Aktiviteter' },
    { path: '/granskning/', label: 'Granskning' },
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
    groups: [
      {
        title: 'Läs',
        links: [
          { path: '/stadsdelar/', label: 'Stadsdelar' },
          { path: '/indikatorer/', label: 'Indikatorer' },
          { path: '/mal/', label: 'Mål' },
          { path: '/ekonomi/', label: 'Ekonomi' },
          { path: '/aktiviteter/', label: 'Aktiviteter' },
          { path: '/rapporter/', label: 'Rapporter' },
        ],
      },
      {
        title: 'Granska',
        links: [
          { path: '/jamfor/', label: 'Jämför stadsdelar' },
          { path: '/granskning/', label: 'Frågor till nämnderna' },
          { path: '/rattelser/', label: 'Rättelser' },
          { path: '/data/', label: 'Ladda ner data' },
          { path: '/sok/', label: 'Sök' },
        ],
      },
      {
        title: 'Om',
        links: [
          { path: '/om/', label: 'Om webbplatsen' },
          { path: '/om/metod/', label: 'Metod' },
          { path: '/om/ordlista/', label: 'Ordlista' },
          { path: '/om/tillganglighet/', label: 'Tillgänglighet' },
          { path: '/om/integritet/', label: 'Integritet' },
        ],
      },
    ],
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
  news: 'Nytt',
  newsFrom: (district: string, report: string) => `${district}: ${report}`,
  reports: 'Fler rapporter',
  allReports: 'Alla rapporter',
  questions: 'Frågor som siffrorna väcker',
  questionsLead: 'Tre av dem. De är ställda till nämnderna, inte svar på hur det är.',
  allQuestions: (count: number) => `Alla ${count} frågor och noteringar`,
  use: 'Använd siffrorna',
  useSteps: [
    {
      path: '/data/',
      label: 'Ladda ner allt',
      text: 'som CSV eller JSON, en rad per siffra, fritt att använda.',
    },
    {
      path: '/jamfor/',
      label: 'Jämför stadsdelar',
      text: 'upp till fyra åt gången, med mål och källa. Adressen går att dela.',
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
    `${districts} stadsdelar, ${reports} rapporter och ${figures} siffror, var och en med sin rad.`,
  noReports: 'ingen rapport än',
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
  treeSource: (report: string) => `Enligt ${report.toLowerCase()}.`,
  assessment: 'Bedömning',
  assessments: 'Bedömningar',
  assessmentsCaption: 'Nämndernas bedömning av målet, rapport för rapport',
  noAssessments: 'Ingen av de inlästa rapporterna bedömer målet.',
  notAssessed: 'ej bedömt',
  boardGoals: (count: number) => (count === 1 ? '1 nämndmål' : `${count} nämndmål`),
  indicatorsCaption: 'Indikatorer som någon nämnd redovisar under målet',
  noIndicators: 'Inga indikatorer redovisas under målet.',
  activitiesCaption: 'Aktiviteter under målet',
  matrixNote:
    'Senaste utfall där ett är redovisat. Klicka på siffran för att se raden, på namnet för hela serien.',
  onlyTarget: 'årsmål',
  above: 'Under inriktningsmålet',
  below: 'Mål för verksamhetsområdet som ligger under det här:',
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
  standingsCaption: (name: string) => `${name}: stadsdelarnas senaste utfall mot målen`,
  againstTarget: 'Mot målet',
  everyPeriod: 'Visa alla perioder i alla stadsdelar',
  district: 'Stadsdel',
  period: 'Period',
  plan: (year: number) => `plan\u00a0${year}`,
  source: 'Källa',
  year: 'År',
  newest: 'Senaste utfall',
  bulletNote:
    'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges. ' +
    'Varje siffra leder till sin rad i rapporten; källan under utfallet gäller hela raden där inget annat står.',
  older: (count: number, report: string) =>
    `Visa ${count === 1 ? '1 indikator' : `${count} indikatorer`} som inte finns i ${report.toLowerCase()}`,
  change: 'Förändring',
  since: (period: string) => `sedan ${period}`,
  unchanged: 'oförändrat',
  better: 'bättre',
  worse: 'sämre',
  notComparable: 'litet underlag, jämförs inte',
  districtTableCaption: (theme: string) => `${theme}: senaste utfall mot mål`,
  names: 'Namn genom åren',
  seeAlso: 'Se',
  noSeries: 'Inga siffror redovisas.',
  districts: 'Stadsdelar som redovisar indikatorn',
};

export const pairText = {
  title: (indicator: string, district: string) => `${indicator} i ${district}`,
  kicker: 'Indikator i en stadsdel',
  description: (indicator: string, district: string) =>
    `${indicator} i ${district}: utfall, prognos och mål, med rapport och rad för varje siffra.`,
  newest: 'Senaste utfall',
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
  questions: 'Frågor till nämnden',
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
  reading: 'Tveksamheter och lagade läsfel',
  coverageKinds: {
    facts: 'fakta som visas här',
    prose: 'löptext',
    frame: 'innehållsförteckning, sidhuvuden och sidfötter',
    noise: 'oläsligt',
    blank: 'tomma rader',
  },
  here: 'På sidan',
  doubts: 'Tveksamheter',
  noDoubts: 'Inga tveksamheter är noterade.',
  doubtsCaption: 'Det som inte kunnat avgöras',
  candidates: 'Möjliga läsningar',
  reason: 'Skäl',
  place: 'Ställe',
  column: 'Kolumn',
  cells: { name: 'Namn', period: 'Period' },
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
};

export const economyText = {
  title: 'Ekonomi',
  description:
    'Budget, prognos och avvikelse i Stockholms stadsdelsnämnder, område för område, med rad i rapporten.',
  lead: 'Vad pengarna ska räcka till, vad nämnderna tror att året kostar och hur mycket som fattas eller blir över.',
  read: 'Beloppen är netto, kostnader minus intäkter, som de är tryckta. Plus i avvikelsen betyder att pengar väntas bli över, minus att de inte väntas räcka. Nämnderna är olika stora: jämför hellre procent än miljoner.',
  boards: 'Nämnden som helhet',
  boardsCaption: 'Driftbudget netto, prognos och avvikelse, rapport för rapport',
  before: 'Avvikelse före resultat\u00adöverföring',
  after: 'Avvikelse efter resultat\u00adöverföring',
  areas: 'Verksamhetsområden',
  areasCaption: 'Budget, prognos och avvikelse per område',
  areasHere: 'Per område',
  deviationTitle: 'Avvikelse mot budget efter område',
  area: 'Område',
  budget: 'Budget',
  forecast: 'Prognos',
  deviation: 'Avvikelse',
  share: 'Av budgeten',
  bar: 'Avvikelse som stapel',
  barNote:
    'Åt höger: pengar väntas bli över. Åt vänster: de väntas inte räcka. Alla staplar i tabellen har samma skala, i miljoner kronor.',
  plan: 'plan, ingen prognos',
  partOf: (area: string) => `del av ${area}`,
  units: 'Resultatenheter',
  unitsLead:
    'Enheter som tar med sig över- eller underskott till nästa år. Tecknen betyder olika i olika kolumner; det står i rubrikerna, som är rapportens egna.',
  investments: 'Investeringar',
  printed: (kind: string, count: number) =>
    count === 1
      ? `Visa tabellen som den är tryckt (${kind})`
      : `Visa ${count} tabeller som de är tryckta (${kind})`,
  allDistricts: 'Jämför med andra stadsdelar',
  noUnit: 'Rapporten anger ingen enhet',
  here: 'På sidan',
  noEconomy: 'Rapporten redovisar ingen ekonomi i tabeller.',
  source: (report: string) => `Ur ${report.toLowerCase()}.`,
  unit: (unit: string) => `Belopp i ${unit}`,
};

export const activityText = {
  title: 'Aktiviteter',
  description: 'Det stadsdelsnämnderna ska göra, efter tid, mål och status, med rad i rapporten.',
  lead: 'Det nämnderna säger att de ska göra för att nå målen, ordnat efter när det ska vara klart.',
  shared: 'Samma aktivitet i flera stadsdelar',
  sharedLead: 'Aktiviteter med samma eller nästan samma namn, ofta uppdrag från kommunfullmäktige.',
  noShared: 'Ingen aktivitet återkommer i flera av de inlästa rapporterna.',
  byReport: 'Efter stadsdel och rapport',
  older: 'Äldre rapporter',
  olderLead: 'Här står aktiviteterna i varje stadsdels senaste rapport. De äldre har egna sidor:',
  heading: (district: string, report: string) => `${district}, ${report}`,
  count: (count: number) => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`),
  heads: 'Aktivitet, beslutad av, status',
  noTime: 'Ingen tid angiven',
  outside: 'inte under året',
  goal: 'Mål',
  filter: 'Visa bara',
  fields: { stadsdel: 'Stadsdel', mal: 'Mål', status: 'Status', beslutad: 'Beslutad av' },
  any: {
    stadsdel: 'Alla stadsdelar',
    mal: 'Alla mål',
    status: 'Alla',
    beslutad: 'Alla',
  },
  statuses: { klar: 'Klar', pagar: 'Pågår', ingen: 'Inte angiven', avviker: 'Med avvikelse' },
  noStatuses: 'Rapporten anger inte vilka som är klara eller pågår.',
  statusCount: (done: number, going: number) =>
    [done > 0 && `${done} klara`, going > 0 && `${going} pågår`].filter((part) => part).join(', ') + '.',
  all: 'Aktiviteter i alla stadsdelar',
  year: (year: number) => `Strecket är hela ${year}, stapeln den tid som är planerad.`,
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
  asked: (sum: string, proposals: number) =>
    `Nämnden begär sammanlagt ${sum} utöver budgeten, i ${proposals === 1 ? 'ett förslag' : `${proposals} förslag`}. Summan är vår.`,
  moved: (sum: string) => `Kostnader och intäkter föreslås dessutom öka lika mycket, med ${sum}.`,
  words: 'Förslagen i rapportens egna ord',
};

export const findingText = {
  title: 'Granskning',
  kicker: 'Frågor till nämnderna',
  description:
    'Frågor som siffrorna i stadsdelsnämndernas rapporter väcker: summor som inte går ihop, mål som bedöms uppfyllda trots siffrorna, stora skillnader.',
  lead: 'Ett program håller rapporternas siffror mot varandra. Det som inte går ihop, eller som väcker undran, blir en fråga här. Varje fråga leder till raderna den bygger på.',
  caution:
    'En fråga är inte en anklagelse. Den kan ha ett bra svar som inte står i tabellen, och felet kan vara vårt. Läs källan innan du drar en slutsats.',
  severities:
    '”Fråga” är något som nämnden bör kunna förklara. ”Notis” är något som är bra att veta när man läser siffran.',
  contents: 'Frågorna efter slag',
  count: (count: number) => (count === 1 ? '1 post' : `${count} poster`),
  none: 'Inga frågor. Det betyder bara att ingen av kontrollerna har hittat något, inte att allt stämmer.',
  noneHere: 'Kontrollerna har inte hittat något att fråga om här.',
  line: (line: number) => `rad ${line}`,
  more: 'Om frågan i Granskning',
  goal: 'Målet',
  notes: (count: number) => (count === 1 ? 'Visa 1 notis' : `Visa ${count} notiser`),
  all: 'Alla frågor och hur de hittas',
  filter: 'Visa bara',
  fields: { stadsdel: 'Stadsdel', slag: 'Slag' },
  any: { stadsdel: 'Alla stadsdelar', slag: 'Frågor och notiser' },
};

export const correctionText = {
  title: 'Rättelser',
  description: 'Fel som står i själva rapporterna och hur de visas på sajten, med skäl för varje rättelse.',
  lead: 'Ibland står det fel i själva rapporten. Underlaget ändras aldrig, men siffran som visas här kan rättas. Varje rättelse står på den här sidan, med skäl.',
  caption: 'Alla rättelser, de nyaste först',
  date: 'Införd',
  printed: 'Står i rapporten',
  shown: 'Visas här',
  reason: 'Skäl',
  emptyTitle: 'Inga rättelser än',
  empty:
    'Ingen siffra på sajten avviker från det som är tryckt. När en siffra som uppenbart är fel rättas hamnar den här, med rad, tryckt text, ny text, skäl och datum.',
  notHere: 'Det här är inte rättelser',
  notHereItems: [
    'Läsfel i inskannade rapporter. De lagas med stöd av ordlista eller kontrollräkning och redovisas på rapportens sida.',
    'Siffror som inte går ihop men där det inte framgår vilken som är fel. De blir en fråga i Granskning.',
  ],
  report: 'Ser du ett fel?',
  reportText:
    'Jämför först med raden i rapporten: varje siffra är en länk dit. Är felet vårt rättar vi inläsningen. Är felet rapportens blir det en rad på den här sidan.',
  noContact: 'Sajten är en demonstration och har ännu ingen adress för felrapporter.',
};

export const chartText = {
  wholeYears: 'Utfall helår',
  spans: { t1: 'Utfall jan–apr', t2: 'Utfall jan–aug', rullande12: 'Utfall rullande 12 mån.' },
  forecast: 'Prognos helår',
  forecastAndOutcome: 'Prognos och utfall',
  forecastIn: (report: string) => `prognos i ${report}`,
  forecasts: 'Så flyttade prognosen',
  forecastsTitle: (name: string, years: string) => `${name}: så flyttade prognosen för ${years}`,
  forecastsOf: (count: number, year: string) =>
    `Prognosen för ${year} i ${count} stadsdelar, rapport för rapport, och vad året slutade på.`,
  movement: (year: number, forecasts: string[], outcome: string | null) =>
    `Prognos för ${year}: ${forecasts.join(', sedan ')}.${outcome === null ? '' : ` Året slutade på ${outcome}.`}`,
  ended: 'Utf.',
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
  bothTargets: 'Årsmål och KF:s årsmål',
  farTarget: (targets: string[]) =>
    `Ritas inte, eftersom det ligger långt över nämndens siffror: ${targets.join(', ')}.`,
  newDistricts: (year: string) => `Ny indelning ${year}`,
  replaced: (before: string[], after: string[]) =>
    before.length > 0 && after.length > 0
      ? `${list(before)} blev ${list(after)}`
      : `${list([...before, ...after])} ändrades`,
  districtChange: (year: string, changes: string[]) =>
    `Ny indelning ${year}: ${changes.join('; ')}. Siffror före och efter gäller inte samma område.`,
  newest: (value: string, when: string) => `Senaste utfall: ${value} ${when}.`,
  noOutcome: 'Inget utfall i siffror är redovisat.',
  oneDistrict: (name: string, years: string, value: string) => `${name}, ${years}. Senaste utfall: ${value}.`,
  severalDistricts: (count: number, years: string, low: string, high: string) =>
    `${count} stadsdelar, ${years}. Lägst av de senaste utfallen: ${low}. Högst: ${high}.`,
  deviations: (count: number, low: string, high: string) =>
    `${count} områden avviker från budget, från ${low} till ${high}.`,
  deviationSign:
    'Plus: prognosen ligger under budget. Minus: den ligger över. Områden utan avvikelse ritas inte.',
  few: 'För få mätningar av samma slag för en linje.',
  partYear: 'Ihåligt märke: del av år eller rullande tolv månader.',
  hollowAlone: 'Ihåligt märke: del av år, rullande tolv månader eller prognos.',
  hollowForecast: 'Ihåligt märke: prognos i tertialrapport 1 och 2 (T1, T2). Fyllt: årets utfall (utf.).',
  cutAxis: 'Axeln börjar inte på noll.',
  keyboard: 'Piltangenterna går från siffra till siffra, Retur öppnar raden i rapporten.',
  none: 'Det finns inga siffror att rita.',
  summary: 'Alla siffror i ord',
  choose: 'Lyft fram',
  chooseAll: 'Visa alla lika',
  openLine: 'Öppna raden',
  save: 'Spara diagrammet',
  formats: { png: 'Bild (PNG)', svg: 'Vektor (SVG)', csv: 'Siffror (CSV)' },
  saved: (file: string) => `${file} är sparad.`,
  notSaved: 'Det gick inte att spara. Pröva ett annat format.',
  source: (site: string, release: string) => `${site}, datautgåva ${release}`,
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
  overview: 'Översikt',
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

export const briefText = {
  title: (report: string) => `Läget enligt ${report}`,
  goals: 'Mål som uppfylls helt',
  forecasts: 'Prognoser som når årsmålet',
  deviation: 'Avvikelse mot budget',
  asked: 'Begärs utöver budgeten',
  questions: 'Frågor',
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
  budget: 'Budget netto',
  of: (count: number, all: number) => `${count} av ${all}`,
  known: 'där riktningen är känd',
  own: 'enligt nämnden',
  afterTransfer: 'efter resultatöverföring',
  beforeTransfer: 'före resultatöverföring',
  proposals: (count: number) => (count === 1 ? 'i 1 förslag' : `i ${count} förslag`),
  here: 'På sidan',
};

export const relationText = {
  born: (date: string) => `Nämnden bildades ${date}`,
  bornOf: ' av ',
  died: (date: string) => `Nämnden upphörde ${date}`,
  became: ' och ingår sedan dess i ',
  and: ' och ',
  apart: 'Siffror före och efter ändringen visas var för sig.',
};

export const movesText = {
  title: 'Hur prognoserna flyttade sig',
  caption: 'Prognos för helåret, rapport för rapport, mot årsmål och utfall',
  forecast: 'Prognos',
  in: 'I rapporten',
  outcome: 'Årets utfall',
  notYet: 'ej redovisat i inlästa rapporter',
  one: 'Varje år har bara en prognos i de rapporter som är inlästa.',
};

export const sexesText = {
  title: 'Kvinnor och män',
  caption: 'Senaste utfall för kvinnor och män',
  difference: 'Skillnad',
  part: 'delar av totalen',
  higher: (who: string, size: string) => `${size} högre för ${who}`,
  women: 'kvinnor',
  men: 'män',
  same: 'ingen',
};

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
  periods: 'Utfallen gäller olika perioder. Jämför med försiktighet.',
  status: (indicators: number, districts: number) =>
    `${indicators === 1 ? '1 indikator' : `${indicators} indikatorer`} i ${districts === 1 ? '1 stadsdel' : `${districts} stadsdelar`}.`,
  noScriptTitle: 'Jämför utan JavaScript',
  noScript:
    'Att själv välja stadsdelar behöver JavaScript. Varje indikator har också en egen sida, där alla stadsdelar som redovisar den står i samma tabell och diagram:',
  together: 'Indikatorer som minst två stadsdelar redovisar',
  withOthers: 'Jämför stadsdelar bredvid varandra',
  districtWithOthers: 'Jämför med andra stadsdelar',
};

export const glossaryText = {
  title: 'Ordlista',
  description: 'Orden i stadsdelsnämndernas rapporter, förklarade i en mening var.',
  lead: 'Orden i rapporterna, i en mening var. De understrukna orden på sajten leder hit; peka på dem, eller tryck en gång, så visas förklaringen där du är.',
  words: 'Ord',
  groups: {
    basics: 'Grunden',
    reports: 'Rapporterna',
    goals: 'Målen',
    figures: 'Siffrorna',
    money: 'Pengarna',
    owners: 'Vem som har beslutat',
    missing: 'När det inte finns någon siffra',
    worths: 'Vad en siffra är värd',
  },
};

export const accuracyText = {
  intro: {
    text: (reports: number) =>
      `Inläsningen är prövad mot ${reports} rapporter med textlager, där varje uppgift först har antecknats för sig, rad för rad.`,
    ocr: (reports: number) =>
      reports === 1
        ? 'Den är också prövad mot en inskannad rapport.'
        : `Den är också prövad mot ${reports} inskannade rapporter.`,
  },
  all: 'Allt stämde: inget saknades, inget var fel och inget var påhittat.',
  some: 'Tabellen visar hur stor del som stämde.',
  caveat:
    'Det är ett prov på just de rapporterna. En ny rapport kan vara uppställd på ett sätt som programmet inte har mött; därför granskas varje inläsning innan den publiceras.',
  caption: 'Hur stor del av uppgifterna som stämmer med facit',
  unmeasured: 'inte mätt',
  field: 'Uppgift',
  columns: { text: 'Text', ocr: 'Inskannat' },
};

export const accessText = {
  noPublisher: (name: string) =>
    `${name} är en demonstration och har ännu ingen utgivare. Lagen om tillgänglighet till digital offentlig service gäller offentliga aktörer; redogörelsen följer myndighetens form så att en utgivare kan ta över den.`,
  publisher: (publisher: string, name: string) =>
    `${publisher} står bakom ${name}. Vi vill att så många som möjligt ska kunna använda webbplatsen.`,
  compliance: {
    helt: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
    delvis:
      'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    inte: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    obedomd:
      'Ingen utgivare har ännu låtit bedöma webbplatsen mot lagen om tillgänglighet till digital offentlig service. Projektets egna prov beskrivs nedan.',
  },
  contact: 'Skriv till oss så hjälper vi dig:',
  noContact:
    'Webbplatsen har ännu ingen adress för frågor. Allt som står på sidorna finns också som textfiler:',
  noReport: 'Webbplatsen har ännu ingen adress för felanmälan. Utgivaren anger den här.',
  assessed: (date: string) => `Senaste bedömningen gjordes den ${date}.`,
  published: (date: string) => `Webbplatsen publicerades den ${date}.`,
  updated: (date: string) => `Redogörelsen uppdaterades senast den ${date}.`,
  notAssessed: 'Datum för bedömning anges när webbplatsen har en utgivare.',
};

export const privacyText = {
  responsible: (publisher: string) => `${publisher} ansvarar för webbplatsen.`,
  noResponsible: 'Webbplatsen är en demonstration och har ännu ingen ansvarig utgivare.',
};

export const notFoundText = {
  title: 'Sidan finns inte',
  description: 'Adressen leder ingenstans.',
  lead: 'Adressen kan vara felskriven eller avhuggen. Publicerade adresser tas aldrig bort här, så det du söker finns troligen kvar.',
  hints: [
    'Adresser skrivs med små bokstäver och utan prickar: å och ä blir a, ö blir o.',
    'Stadsdelar ligger under /stadsdelar/, indikatorer under /indikatorer/.',
  ],
  search: 'Sök efter det du ville läsa',
  browse: 'Eller bläddra',
};

/** Headings of a table of activities, after the line. */
export const activityHeads = [
  reportText.activity,
  reportText.time,
  reportText.status,
  reportText.deviation,
  reportText.owner,
];

export const filterText = {
  shown: (shown: number, all: number) =>
    shown === 0
      ? 'Inget passar. Välj bort något.'
      : shown === all
        ? `Visar alla ${all}.`
        : `Visar ${shown} av ${all}.`,
};

/** Names in a sentence: "a, b och c". */
function list(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}

export const shareText = {
  title: 'Använd och dela',
  download: 'Ladda ner siffrorna',
  downloadFile: (file: string) => `${file} (CSV)`,
  downloadAll: 'Allt på en gång finns på datasidan.',
  cite: 'Källhänvisning',
  citation: (site: string, title: string, sources: string, release: string, url: string) =>
    `${site}: ”${title}”. ${sources} Datautgåva ${release}. ${url}`,
  citeReports: (boards: string, years: string) =>
    `Siffror ur stadsdelsnämndernas rapporter ${years}: ${boards}.`,
  boardCount: (count: number) => `${count} stadsdelar`,
  citeReport: (title: string, lines: string) => `Ur ${title} (${lines} rader).`,
  citeNote: 'Utgåvans beteckning ändras så snart någon siffra ändras.',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  embed: 'Bädda in diagrammet',
  embedNote: 'Koden följer det du lyft fram i diagrammet.',
  embedTheme: 'Utseende',
  embedThemes: { light: 'Alltid ljust', auto: 'Läsarens eget läge' },
  embedOpen: 'Se inbäddningen',
  embedTitle: (title: string) => `Diagram: ${title}`,
  embedMore: (site: string) => `Alla siffror och källor hos ${site}`,
  error: 'Rapportera ett fel',
  errorHere: 'Fel?',
  errorLabel: (figure: string) => `Rapportera ett fel i ${figure}`,
  parts:
    'Varje indikator, och varje indikator i en stadsdel, har dessutom sin egen CSV-fil: länken står på sidan.',
  release: (id: string) => `Datautgåva ${id}`,
  releaseText:
    'Utgåvan är de första åtta tecknen i SHA-256 för alla fakta på sajten. Samma fakta ger alltid samma beteckning; ange den när du citerar.',
};

export const sortText = {
  /** Read after the heading's own text. */
  ascending: 'stigande',
  descending: 'fallande',
  sorted: (column: string, order: string) => `Sorterat efter ${column}, ${order}.`,
};

/** What stands on the pictures that others show when they link here. */
export const cardText = {
  district: (report: string) =>
    `Kommunfullmäktiges mål, indikatorer, aktiviteter och ekonomi enligt ${report}.`,
  report: (figures: string) => `${figures} siffror, var och en med sin rad i rapporten.`,
};
