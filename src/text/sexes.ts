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
