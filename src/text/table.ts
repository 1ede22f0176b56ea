/** Interface texts: copying a table, and going about in it. */
export const tableText = {
  copy: 'Kopiera tabellen',
  copyLabel: (table: string) => `Kopiera tabellen: ${table}`,
  copied: 'Kopierat, klart att klistra in i ett kalkylblad.',
  notCopied: 'Det gick inte att kopiera.',
  arrows: 'Piltangenterna går mellan länkarna.',
  address: 'Adress',
  note: 'anmärkning',
};
