import type { ChangeVerdict, Flaw, Silence, TargetVerdict } from '../verdict.ts';
import { capital } from '../word.ts';

/** A verdict's word, and its mark: a shape that is told apart without colour. */
export interface VerdictText {
  word: string;
  mark: string;
}

/** An outcome beside its target. */
export const outcomeVerdicts: Record<TargetVerdict, VerdictText> = {
  nar: { word: 'når årsmålet', mark: '✓' },
  'nar-inte': { word: 'når inte årsmålet', mark: '✗' },
  'for-tidigt': { word: 'för tidigt att säga', mark: '…' },
};

/** A forecast beside its target. */
export const forecastVerdicts: Record<TargetVerdict, VerdictText> = {
  nar: { word: 'väntas nå årsmålet', mark: '✓' },
  'nar-inte': { word: 'väntas inte nå årsmålet', mark: '✗' },
  'for-tidigt': { word: 'för tidigt att säga', mark: '…' },
};

/** An outcome beside an earlier one. */
export const changeVerdicts: Record<ChangeVerdict, string> = {
  battre: 'en förbättring',
  samre: 'en försämring',
  lika: 'oförändrat',
};

/** Why nothing is compared: a few words for a cell of a table. */
export const silenceWords: Record<Silence, string> = {
  saknas: 'siffra saknas',
  ord: 'i ord',
  forbehall: 'rapporten reserverar sig',
  osaker: 'osäker läsning',
  oense: 'två rapporter säger olika',
  underlag: 'få personer',
  enhet: 'olika enheter',
  totalen: 'går dåligt ihop med totalen',
  ar: 'målet gäller ett annat år',
  stad: 'målet gäller hela staden',
  riktning: 'oklart vad som är bättre',
  tid: 'olika långa tider',
  lucka: 'år saknas emellan',
  definition: 'räknas på ett nytt sätt',
  vaxer: 'växer under året',
  noll: 'från noll',
};

/** What is the matter with a figure, in a sentence that names it: "siffran", "prognosen", "siffran för helåret 2022". */
export const flawSentences: Record<Flaw, (which: string) => string | null> = {
  saknas: () => null,
  ord: () => null,
  forbehall: (which) => `Rapporten reserverar sig själv mot ${which}, så den jämförs inte.`,
  osaker: (which) => `${capital(which)} kan inte läsas säkert, så den jämförs inte.`,
  oense: (which) => `Två rapporter säger olika om ${which}, så den jämförs inte.`,
  underlag: (which) => `${capital(which)} bygger på få personer, så den jämförs inte.`,
};

/** Why two sound figures are not compared, where a reader would otherwise look for a verdict and the figures do not say. */
export const silenceSentences: Partial<Record<Silence, string>> = {
  enhet: 'Siffrorna har olika enheter, så de jämförs inte.',
  totalen: 'De två siffrorna går dåligt ihop med totalen, så de jämförs inte.',
  definition: 'Indikatorn räknas på ett nytt sätt sedan dess, så siffrorna jämförs inte.',
};
