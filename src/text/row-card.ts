/** Interface texts: an indicator of a report, as a row or a card. */
export const rowCardText = {
  indicator: 'Indikator',
  verdict: 'Når målet?',
  before: 'Tidigare',
  /** Before women's and men's figures that are parts of the total. */
  ofWhich: 'varav',
  council: 'KF',
  notYet: 'inget utfall',
  noTarget: 'inget årsmål redovisat',
  silent: 'bedöms inte',
  planOnly: 'bara planen är inläst',
  /** What the analysis says in words of the year, be there a forecast in figures or not. */
  outlook: (reaches: boolean) => `väntas enligt analysen ${reaches ? '' : 'inte '}nå målet`,
  expected: { nar: 'väntas nå målet', 'nar-inte': 'väntas inte nå målet' },
};
