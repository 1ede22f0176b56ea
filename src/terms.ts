/**
 * The city's terms: what each code is called in Swedish, and what it means for a reader who is new to it.
 * Codes are those of model.ts and series.ts.
 */
import type { Assessment, Column, DecisionKind, GoalLevel, Owner, ReportType, TableKind } from './model.ts';
import type { Change, Finding, Measure, Missing, Theme, Worth } from './series.ts';

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
  utfall: { label: 'Utfall', explanation: 'Hur det blev under perioden, enligt nämnden.' },
  'utfall-man': { label: 'Män/pojkar', explanation: 'Utfallet för män eller pojkar.' },
  'utfall-kvinnor': { label: 'Kvinnor/flickor', explanation: 'Utfallet för kvinnor eller flickor.' },
  prognos: { label: 'Prognos helår', explanation: 'Vad nämnden tror att året slutar på.' },
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
  lagad: {
    label: 'Lagad',
    explanation: 'Läsfel i en inskannad rapport har rättats med stöd av ordlista eller kontrollräkning.',
    mark: 'l',
  },
  rattad: {
    label: 'Rättad',
    explanation: 'Ett fel i själva rapporten har rättats för hand; skälet står i rättelseregistret.',
    mark: 'r',
  },
  osaker: { label: 'Osäker', explanation: 'Siffran kan läsas på mer än ett sätt.', mark: '?' },
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
  malandring: 'Ändrat årsmål',
  omslutning: 'Omslutningsförändring',
  ovrigt: 'Övrigt förslag',
};

export const activityStatus: Record<'klar' | 'pagar', string> = { klar: '✓ Klar', pagar: '▶ Pågår' };

/** Which way is the right way. */
export const directions: Record<'up' | 'down', string> = { up: 'Högre är bättre', down: 'Lägre är bättre' };

/** How men's and women's figures relate to the total. */
export const sexesTerms: Record<'rate' | 'part', string> = {
  rate: 'Siffrorna för kvinnor och män är egna nivåer; totalen ligger mellan dem.',
  part: 'Siffrorna för kvinnor och män är delar av totalen och ska läggas ihop.',
};

/** What an indicator is about. */
export const themes: Record<Theme, string> = {
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

/** How an indicator has changed. Only a new name leaves its series whole. */
export const changes: Record<Change['kind'], string> = {
  renamed: 'Nytt namn',
  redefined: 'Ny definition',
  split: 'Delad',
  merged: 'Sammanslagen',
  unit: 'Ny enhet',
};

export const severities: Record<Finding['severity'], string> = { fel: 'Fel', fraga: 'Fråga', notis: 'Notis' };
