/**
 * The city's terms: what each code is called in Swedish, and what it means for a reader who is new to it.
 * Codes are those of model.ts and series.ts.
 */
import type {
  Assessment,
  Ground,
  CaveatKind,
  Column,
  DecisionKind,
  GoalLevel,
  Owner,
  ReportType,
  TableKind,
} from './model.ts';
import type { Change, Finding, Measure, Missing, RuleEntry, Theme, Worth } from './series.ts';

/** A term with the sentence that explains it. */
export interface Term {
  label: string;
  explanation: string;
}

/** How far a goal is reached, as the board itself judges. */
export const assessments: Record<Assessment, string> = {
  helt: 'Uppfylls helt',
  delvis: 'Uppfylls delvis',
  inte: 'Uppfylls inte',
};

/** What an assessment may rest on. */
export const groundNames: Record<Ground, string> = {
  indikatorer: 'indikatorer',
  aktiviteter: 'aktiviteter',
  namndmal: 'nämndmål',
  verksamhetsomradesmal: 'mål för verksamhetsområden',
};

/** Marks that tell assessments apart without colour. */
export const assessmentMarks: Record<Assessment, string> = { helt: '●', delvis: '◐', inte: '○' };

export const goalLevels: Record<GoalLevel, Term> = {
  inriktningsmal: {
    label: 'Inriktningsmål',
    explanation: 'Kommunfullmäktiges övergripande mål för hela staden. De är tre och gäller en mandatperiod.',
  },
  verksamhetsomradesmal: {
    label: 'Mål för verksamhetsområdet',
    explanation: 'Kommunfullmäktiges mål för ett område, till exempel förskolan. Gäller alla nämnder.',
  },
  namndmal: {
    label: 'Nämndmål',
    explanation: 'Stadsdelsnämndens eget mål, som visar hur nämnden bidrar till fullmäktiges mål.',
  },
};

export const owners: Record<Owner, Term> = {
  kf: {
    label: 'Kommunfullmäktige',
    explanation: 'Beslutad av kommunfullmäktige och gemensam för nämnderna.',
  },
  namnd: { label: 'Nämnden', explanation: 'Beslutad av stadsdelsnämnden själv.' },
};

export const reportTypes: Record<ReportType, Term> = {
  verksamhetsplan: {
    label: 'Verksamhetsplan',
    explanation: 'Planen för det kommande året: mål, årsmål, aktiviteter och budget.',
  },
  tertialrapport: {
    label: 'Tertialrapport',
    explanation:
      'Uppföljningen efter fyra och åtta månader: utfall hittills, prognos och bedömning av målen.',
  },
  verksamhetsberattelse: {
    label: 'Verksamhetsberättelse',
    explanation: 'Årets bokslut: utfall mot mål för hela året.',
  },
};

export const measures: Record<Measure, Term> = {
  utfall: { label: 'Utfall', explanation: 'Hur det blev under perioden, enligt förvaltningens rapport.' },
  'utfall-man': { label: 'Män/pojkar', explanation: 'Utfallet för män eller pojkar.' },
  'utfall-kvinnor': { label: 'Kvinnor/flickor', explanation: 'Utfallet för kvinnor eller flickor.' },
  prognos: { label: 'Prognos helår', explanation: 'Vad förvaltningen räknar med att året slutar på.' },
  arsmal: { label: 'Årsmål', explanation: 'Det mål som stadsdelsnämnden har satt för året.' },
  'kf-arsmal': {
    label: 'KF:s årsmål',
    explanation: 'Det mål som kommunfullmäktige har satt för hela staden.',
  },
};

/** The columns of an Indikator table, as the site heads them. */
export const columnLabels: Record<Column, string> = {
  outcome: 'Utfall',
  outcomeMen: 'Män/pojkar',
  outcomeWomen: 'Kvinnor/flickor',
  previousOutcome: 'Föregående år',
  forecast: 'Prognos helår',
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
};

/** What is said where there is no number. Missing is not zero. */
export const missing: Record<Missing, Term> = {
  'ej-redovisat': { label: 'ej redovisat', explanation: 'Rutan är tom i rapporten.' },
  'ej-matt': { label: 'ej mätt', explanation: 'Mätningen har inte gjorts under perioden.' },
  ord: { label: 'i ord', explanation: 'Rapporten anger ett ord i stället för en siffra.' },
  'tas-fram-av-namnd': {
    label: 'tas fram av nämnden',
    explanation: 'Fullmäktige har lämnat åt varje nämnd att sätta målet.',
  },
  'oklar-kolumn': {
    label: 'oklar kolumn',
    explanation: 'Det går inte att avgöra vilken kolumn siffran hör till.',
  },
  olasligt: { label: 'går inte att läsa', explanation: 'Siffran kan inte utläsas säkert i rapporten.' },
};

/** What a figure is worth. `mark` stands beside every figure that is not simply as printed. */
export const worths: Record<Worth, Term & { mark: string }> = {
  tryckt: { label: 'Som tryckt', explanation: 'Siffran är avläst precis som den står.', mark: '' },
  tolkad: {
    label: 'Enheten tolkad',
    explanation:
      'Talet är det tryckta, men rapporten skriver en annan enhet än indikatorns, till exempel st där det gäller barn per avdelning.',
    mark: 'enhet tolkad',
  },
  omraknad: {
    label: 'Enheten omräknad',
    explanation:
      'Rapporten anger talet i en annan enhet, till exempel 0,05 för 5 %. Det är omräknat till indikatorns enhet, och det tryckta står bredvid.',
    mark: 'enhet omräknad',
  },
  lagad: {
    label: 'Rättat läsfel',
    explanation: 'Ett läsfel eller ett avbrutet ord har rättats med stöd av ordlista eller kontrollräkning.',
    mark: 'rättat läsfel',
  },
  rattad: {
    label: 'Rättad',
    explanation:
      'Ett fel i själva rapporten har rättats för hand, eller en osäker siffra avgjorts av den som har sett originalet; skälet står i rättelseregistret.',
    mark: 'rättad',
  },
  osaker: { label: 'Osäker', explanation: 'Siffran kan läsas på mer än ett sätt.', mark: 'osäker' },
};

/** Stands beside a figure that rests on a handful of people. */
export const smallBase: Term & { mark: string } = {
  label: 'Få personer',
  explanation: 'Siffran bygger på färre än tio personer och bör inte jämföras.',
  mark: 'få personer',
};

/** What a report says against its own figure; the word beside the figure leads to the line that says it. */
export const caveats: Record<CaveatKind, Term & { mark: string }> = {
  otillforlitlig: {
    label: 'Osäker enligt rapporten',
    explanation:
      'Rapporten skriver själv att siffran är osäker, eller att mätningen har brister. Den jämförs inte.',
    mark: 'osäker enligt rapporten',
  },
  felaktig: {
    label: 'Fel enligt rapporten',
    explanation: 'Rapporten skriver själv att siffran var fel. Den jämförs inte.',
    mark: 'fel enligt rapporten',
  },
  ofullstandig: {
    label: 'Ofullständig enligt rapporten',
    explanation: 'Rapporten skriver själv att något saknas i siffran. Den jämförs inte.',
    mark: 'ofullständig enligt rapporten',
  },
  metodbyte: {
    label: 'Ny metod enligt rapporten',
    explanation: 'Rapporten skriver att siffran räknas på ett nytt sätt. Den jämförs inte.',
    mark: 'ny metod enligt rapporten',
  },
  omfattning: {
    label: 'Annan grupp enligt rapporten',
    explanation: 'Rapporten skriver att siffran gäller en annan grupp än namnet säger. Den jämförs inte.',
    mark: 'annan grupp enligt rapporten',
  },
};

/** Stands after a name or paragraph of a scan in which a word could neither be recognised nor restored. */
export const unknownWord: Term & { mark: string } = {
  label: 'Okänt ord',
  explanation:
    'Det understrukna ordet känns inte igen. Det står som det lästes i den inskannade rapporten och kan vara felläst.',
  mark: 'okänt ord',
};

/** Of a figure that stands in an analysis and not in the table. */
export const fromAnalysis: Term = {
  label: 'Enligt analysen',
  explanation:
    'Siffran står i rapportens analys, medan tabellens ruta är tom eller säger något annat. Den ingår därför inte i diagram och jämförelser.',
};

export const tableKinds: Record<TableKind, string> = {
  driftbudget: 'Driftbudget',
  verksamhetsomraden: 'Verksamhetsområden',
  resultatenheter: 'Resultatenheter',
  investeringar: 'Investeringar',
  omslutning: 'Omslutningsförändringar',
  volymer: 'Volymer',
  ovrigt: 'Övriga tabeller',
};

export const decisionKinds: Record<DecisionKind, string> = {
  godkannande: 'Godkännande av rapporten',
  budgetjustering: 'Begärd budgetjustering',
  kompetensmedel: 'Ansökan om kompetensmedel',
  malandring: 'Ändrat årsmål',
  omslutning: 'Omslutningsförändring',
  ovrigt: 'Övrigt förslag',
};

export const activityStatus: Record<'klar' | 'pagar', string> = { klar: '✓ Klar', pagar: '▶ Pågår' };

/** Which way is the right way. */
export const directions: Record<'up' | 'down', string> = { up: 'Högre är bättre', down: 'Lägre är bättre' };

/** How men's and women's figures relate to the total. */
export const sexesTerms: Record<'rate' | 'part', string> = {
  rate: 'Siffrorna för kvinnor och män gäller var grupp för sig; totalen bör ligga mellan dem.',
  part: 'Siffrorna för kvinnor och män är delar av totalen och ska läggas ihop.',
};

/** What an indicator is about. */
const themes: Record<Theme, string> = {
  forskola: 'Förskola',
  'barn-och-unga': 'Barn och unga',
  'kultur-och-fritid': 'Kultur och fritid',
  aldre: 'Äldre',
  funktionsnedsattning: 'Funktionsnedsättning',
  socialtjanst: 'Socialtjänst',
  'forsorjning-och-jobb': 'Försörjning och jobb',
  boende: 'Boende',
  'klimat-och-miljo': 'Klimat och miljö',
  'stadsmiljo-och-trygghet': 'Stadsmiljö och trygghet',
  'ekonomi-och-inkop': 'Ekonomi och inköp',
  personal: 'Personal',
  demokrati: 'Demokrati',
};

/** The name of a theme; "Övrigt" for an indicator that has none yet. */
export function themeName(theme: Theme | null): string {
  return theme === null ? 'Övrigt' : themes[theme];
}

/** How an indicator has changed; `change.ts` says which changes end its series. */
export const changes: Record<Change['kind'], string> = {
  renamed: 'Nytt namn',
  redefined: 'Ny definition',
  target: 'Nytt mål',
  split: 'Delad',
  merged: 'Sammanslagen',
  unit: 'Ny enhet',
};

/** What the rules of Granskning are about, as headings. */
export const ruleGroupNames: Record<RuleEntry['group'], string> = {
  mal: 'Mål och prognoser',
  personer: 'Siffror om människor',
  omojligt: 'Siffror som inte kan stämma',
  summor: 'Pengar och summor',
  aktiviteter: 'Aktiviteter',
  egna: 'Våra egna fel',
};

export const severities: Record<Finding['severity'], string> = {
  fel: 'Fel',
  fraga: 'Fråga',
  notis: 'Notering',
};

/** Words about money. */
export const moneyTerms = {
  mnkr: { label: 'Mnkr', explanation: 'Miljoner kronor: 0,3 mnkr är 300 000 kronor.' },
  tkr: { label: 'Tkr', explanation: 'Tusen kronor: 300 tkr är 300 000 kronor.' },
  driftbudget: {
    label: 'Driftbudget',
    explanation: 'Pengarna till den löpande verksamheten: löner, hyror, köpta platser, bidrag.',
  },
  netto: {
    label: 'Netto',
    explanation: 'Kostnader minus intäkter. Intäkter skrivs med minus i rapporternas tabeller.',
  },
  budgetavvikelse: {
    label: 'Avvikelse mot budget',
    explanation:
      'Budget, efter justeringar, minus prognos. Plus betyder att pengar väntas bli över, minus att de inte väntas räcka.',
  },
  resultatenhet: {
    label: 'Resultatenhet',
    explanation:
      'En enhet, ofta flera förskolor, som får ta med sig sitt överskott eller underskott till nästa år.',
  },
  resultatoverforing: {
    label: 'Resultatöverföring',
    explanation:
      'Det som resultatenheterna tar med sig mellan åren. Nämndens avvikelse redovisas före och efter den.',
  },
  investeringar: {
    label: 'Investeringar',
    explanation: 'Pengar till sådant som varar i flera år, till exempel parker, träd och maskiner.',
  },
  budgetjustering: {
    label: 'Budgetjustering',
    explanation: 'Pengar utöver budgeten som nämnden begär av kommunstyrelsen under året.',
  },
  prestationsforandring: {
    label: 'Prestationsförändring',
    explanation:
      'Budgeten räknas om när antalet barn eller brukare blir ett annat än det som låg till grund för den.',
  },
  omslutning: {
    label: 'Omslutningsförändring',
    explanation: 'Kostnader och intäkter ökar lika mycket, så att nettot är oförändrat.',
  },
} satisfies Record<string, Term>;

/** Words that the reports take for granted. */
export const basicTerms = {
  kf: {
    label: 'KF',
    explanation: 'Kommunfullmäktige: de folkvalda som styr hela staden och sätter mål för alla nämnder.',
  },
  stadsdelsnamnd: {
    label: 'Stadsdelsnämnd',
    explanation:
      'Förtroendevalda som ansvarar för bland annat förskola, äldreomsorg och socialtjänst i en del av staden.',
  },
  stadsdelsforvaltning: {
    label: 'Stadsdelsförvaltning',
    explanation:
      'Tjänstepersonerna som arbetar åt stadsdelsnämnden. De skriver rapporterna, och nämnden beslutar om dem.',
  },
  indikator: {
    label: 'Indikator',
    explanation: 'Något som mäts för att visa om ett mål nås, till exempel antal barn per anställd.',
  },
  aktivitet: {
    label: 'Aktivitet',
    explanation: 'Något som nämnden ska göra under en viss tid för att nå ett mål.',
  },
  tertial: { label: 'Tertial', explanation: 'En tredjedel av ett år: fyra månader.' },
  rullande: {
    label: 'Rullande tolv månader',
    explanation:
      'De senaste tolv månaderna som går att mäta, oavsett årsskifte. De flesta kan ligga i året före.',
  },
  arsarbetare: {
    label: 'Årsarbetare',
    explanation: 'Anställda omräknade till heltid: två som arbetar halvtid är en årsarbetare.',
  },
  ami: {
    label: 'Aktivt medskapandeindex (AMI)',
    explanation:
      'Ett index av de anställdas svar i stadens medarbetarenkät, med delarna motivation, ledarskap och styrning.',
  },
  lss: {
    label: 'Lagen om stöd och service',
    explanation:
      'LSS, lagen om stöd och service till vissa funktionshindrade, ger rätt till bland annat boende, daglig verksamhet och personlig assistans.',
  },
  bedomning: {
    label: 'Bedömning',
    explanation:
      'Rapportens eget svar på om ett mål uppfylls helt, delvis eller inte under året. Förvaltningen skriver rapporten och nämnden beslutar om den. Var gränserna går står inte i rapporterna, och ingen utomstående prövar svaret.',
  },
} satisfies Record<string, Term>;
