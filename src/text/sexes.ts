import { small } from '../word.ts';

/** Interface texts: sexes. */
export const sexesText = {
  caption: 'Senaste utfall för kvinnor och män',
  difference: 'Skillnad',
  part: 'delar av totalen',
  higher: (who: string, size: string) => `${size} högre för ${who}`,
  same: 'ingen',
  allIndicators: 'Kvinnor och män i alla indikatorer',
  pageTitle: 'Kvinnor och män',
  pageDescription:
    'Hur utfallen skiljer sig mellan kvinnor och män i Stockholms stadsdelar, indikator för indikator.',
  lead: 'Hos vilka nämnder är utfallet högre för kvinnor, och hos vilka för män? Här står de indikatorer vars siffror går att jämföra.',
  caution:
    'Varje nämnds senaste utfall, även från nämnder som har upphört; de är alltså inte från samma tid. Högre är inte alltid bättre, och en liten skillnad kan vara slump. Siffror om få personer, osäkra siffror, siffror som rapporten själv reserverar sig mot och siffror som går dåligt ihop med totalen jämförs inte. Det gör inte heller siffror för kvinnor och män som är delar av totalen, eller där det inte framgår om de är det.',
  nothing: 'Inga utfall för kvinnor och män går att jämföra.',
  /** Before the boards whose figures are not compared, each leading to the question about them. */
  misfits: 'Jämförs inte, går dåligt ihop med totalen:',
  indicator: 'Indikator',
  higherForWomen: 'Högre för kvinnor/flickor',
  higherForMen: 'Högre för män/pojkar',
  alike: 'Ingen skillnad',
  widest: 'Störst skillnad i de senaste siffrorna',
};

/** Names of indicators that count children or young people, and those of what their parents say. */
const young = /(?<!\p{L})(?:barn(?:et|en)?|unga|ungdom\p{L}*|elev\p{L}*)(?!\p{L})/iu;
const parents = /förälder|föräldrar|vårdnadshavare/i;

/** What women and men are called in the figures of an indicator, by its name. */
export function sexWords(indicator: string): { women: string; men: string } {
  return young.test(indicator) && !parents.test(indicator)
    ? { women: 'flickor', men: 'pojkar' }
    : { women: 'kvinnor', men: 'män' };
}

/** "Varav kvinnor": the head of figures that are parts of the total. */
export function ofWhich(who: string): string {
  return `Varav ${small(who)}`;
}
