/** Interface texts: moves. */
export const movesText = {
  caption: 'Prognos för helåret, rapport för rapport, mot årsmål och utfall',
  forecast: 'Prognos',
  in: 'I rapporten',
  outcome: 'Årets utfall',
  notYet: 'ej redovisat i inlästa rapporter',
  one: 'Varje år har bara en prognos i de rapporter som är inlästa.',
};
