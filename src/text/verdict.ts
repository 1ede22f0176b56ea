import type { ChangeVerdict, Silence, TargetVerdict } from '../verdict.ts';

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
  ar: 'målet gäller ett annat år',
  stad: 'målet gäller hela staden',
  spann: 'målet är ett spann',
  riktning: 'oklart vad som är bättre',
  tid: 'olika långa tider',
  lucka: 'år saknas emellan',
  definition: 'räknas på ett nytt sätt',
  vaxer: 'växer under året',
  noll: 'från noll',
};

/** The same in a sentence, where a reader would otherwise look for a verdict; null where the figures say enough. */
export const silenceSentences: Record<Silence, string | null> = {
  saknas: null,
  ord: null,
  forbehall: 'Rapporten reserverar sig själv mot siffran, så den jämförs inte.',
  osaker: 'Siffran kan inte läsas säkert, så den jämförs inte.',
  oense: 'Två rapporter anger olika siffror för samma tid, så den jämförs inte.',
  underlag: 'Siffran bygger på få personer, så den jämförs inte.',
  enhet: 'Siffrorna har olika enheter, så de jämförs inte.',
  ar: null,
  stad: null,
  spann: null,
  riktning: null,
  tid: null,
  lucka: null,
  definition: 'Indikatorn räknas på ett nytt sätt sedan dess, så siffrorna jämförs inte.',
  vaxer: null,
  noll: null,
};
