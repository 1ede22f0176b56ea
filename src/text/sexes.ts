/** Interface texts: sexes. */
export const sexesText = {
  caption: 'Senaste utfall för kvinnor och män',
  difference: 'Skillnad',
  part: 'delar av totalen',
  higher: (who: string, size: string) => `${size} högre för ${who}`,
  women: 'kvinnor',
  men: 'män',
  same: 'ingen',
};

/** "Varav kvinnor": the head of figures that are parts of the total. */
export function ofWhich(who: string): string {
  return `Varav ${who.charAt(0).toLowerCase()}${who.slice(1)}`;
}
