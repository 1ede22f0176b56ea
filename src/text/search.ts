/** Interface texts: search. */
export const searchText = {
  title: 'Sök',
  description: 'Sök bland stadsdelar, indikatorer, siffror, mål och rapporter.',
  button: 'Sök',
  filters: { stadsdel: 'Stadsdel', ar: 'År', slag: 'Slag' },
  any: { stadsdel: 'Alla stadsdelar', ar: 'Alla år', slag: 'Alla slag' },
  results: (count: number, query: string) =>
    count === 0
      ? `Inga träffar på ”${query}”.`
      : count === 1
        ? `1 träff på ”${query}”.`
        : `${count} träffar på ”${query}”.`,
  noResultsAdvice:
    'Pröva ett kortare ord, en annan böjning eller färre filter, eller bläddra i listorna nedan.',
  failed: 'Sökningen kunde inte laddas. Listorna nedan leder till allt som finns.',
  noScript: 'Sökningen behöver JavaScript. Utan det leder listorna nedan till allt som finns.',
  browse: 'Bläddra A–Ö',
  more: 'Visa fler träffar',
  forecastOf: (year: number) => `prognos\u00a0${year}`,
  targetOf: (year: number) => `årsmål\u00a0${year}`,
  other: 'Aktiviteter, ekonomi och annat',
};
