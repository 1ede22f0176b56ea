import { small } from '../word.ts';

/** Interface texts: sexes. */
export const sexesText = {
  caption: 'Senaste utfall för kvinnor och män',
  difference: 'Skillnad',
  part: 'delar av totalen',
  higher: (who: string, size: string) => `${size} högre för ${who}`,
  same: 'ingen',
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
