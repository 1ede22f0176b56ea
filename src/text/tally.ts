import type { ForecastGroup, OutcomeGroup } from '../report/tally.ts';
import { counted } from './counted.ts';
import { forecastVerdicts, outcomeVerdicts } from './verdict.ts';

/** What a count of rows is called, and its mark: a shape that is told apart without colour. */
export interface GroupText {
  mark: string;
  word: string;
}

/** Outcomes beside their targets. */
export const outcomeGroupTexts: Record<OutcomeGroup, GroupText> = {
  ...outcomeVerdicts,
  'bedoms-inte': { mark: '–', word: 'bedöms inte' },
};

/** Forecasts beside their targets. */
export const forecastGroupTexts: Record<ForecastGroup, GroupText> = {
  'nar-inte': forecastVerdicts['nar-inte'],
  lika: { mark: '=', word: 'exakt lika med årsmålet' },
  nar: { mark: '✓', word: 'bättre än årsmålet' },
  nas: { mark: '✓', word: 'väntas enligt analysen nå årsmålet' },
  'bedoms-inte': { mark: '–', word: 'bedöms inte' },
  saknas: { mark: '∅', word: 'utan prognos' },
};

/** Interface texts: what a report's figures show, counted. */
export const tallyText = {
  title: (report: string, district: string) =>
    `Utfall, prognoser och bedömningar, ${report.toLowerCase()}, ${district}`,
  /** What each page of counted rows is called, on itself and in the list of the three. */
  headings: {
    utfall: 'Så räknas läget',
    prognoser: 'Prognoserna mot årsmålen',
    mal: 'Rapportens egen bedömning',
  },
  names: { utfall: 'Utfall', prognoser: 'Prognoser', mal: 'Mål' },
  parts: 'Det som räknas',
  descriptions: {
    utfall: (report: string, district: string) =>
      `Varje indikatorrad i ${report.toLowerCase()} från ${district}: om utfallet når årsmålet.`,
    prognoser: (report: string, district: string) =>
      `Varje prognos i ${report.toLowerCase()} från ${district}, mot sitt årsmål.`,
    mal: (report: string, district: string) =>
      `Hur ${report.toLowerCase()} från ${district} bedömer att målen uppfylls, nivå för nivå.`,
  },
  leads: {
    utfall:
      'Varje rad som är räknad i sammanfattningen, grupp för grupp. Under året är många siffror inte färdiga: ett antal växer till december, och en del mäts en gång om året.',
    prognoser: 'Vad rapporten väntar sig vid årets slut, rad för rad, mot årsmålet.',
    mal: 'Hur rapporten själv bedömer att målen uppfylls, nivå för nivå. Förvaltningen skriver den, nämnden beslutar om den.',
  },
  /** "nämndmål uppfylls helt". */
  goalsOf: (level: string, assessment: string) => `${level} ${assessment}`.toLowerCase(),
  asked: 'Förvaltningen föreslår mer pengar',
  none: 'Ingen rad.',
  rows: (count: number) => counted(count, 'rad', 'rader'),
  goalRows: (count: number) => counted(count, 'mål', 'mål'),
  proposal: (n: number) => `Förslag ${n}`,
  why: 'Varför',
  noOutcome: 'inget utfall redovisat',
  all: 'Så räknas läget: varje rad mot sitt mål',
};
