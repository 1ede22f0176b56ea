/** Interface texts: an indicator of a report, as a row or a card. */
export const rowCardText = {
  indicator: 'Indikator',
  verdict: 'Når målet?',
  before: 'Tidigare',
  /** Before women's and men's figures that are parts of the total. */
  ofWhich: 'varav',
  council: 'KF',
  notYet: 'inget utfall',
  emptyCell: 'tabellen har inget utfall',
  noTarget: 'inget årsmål redovisat',
  silent: 'bedöms inte',
  planOnly: 'bara planen är inläst',
  notExpected: 'väntas enligt analysen inte nå målet',
  expected: { nar: 'väntas nå målet', 'nar-inte': 'väntas inte nå målet' },
};
