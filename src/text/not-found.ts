/** Interface texts: notFound. */
export const notFoundText = {
  title: 'Sidan finns inte',
  description: 'Adressen leder ingenstans.',
  lead: 'Adressen kan vara felskriven eller ha tappat slutet. Publicerade adresser ligger kvar, om inte en rapport har dragits tillbaka, så det du söker finns troligen.',
  hints: [
    'Adresser skrivs med små bokstäver och utan prickar och ringar: å och ä blir a, ö blir o.',
    'Stadsdelar ligger under /stadsdelar/, indikatorer under /indikatorer/.',
  ],
  search: 'Sök efter det du ville läsa',
  browse: 'Eller bläddra',
};
