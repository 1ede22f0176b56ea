/** Interface texts: copying a table. */
export const tableText = {
  copy: 'Kopiera tabellen',
  copyLabel: (table: string) => `Kopiera tabellen: ${table}`,
  copied: 'Kopierat, klart att klistra in i ett kalkylblad.',
  notCopied: 'Det gick inte att kopiera.',
  address: 'Adress',
  note: 'anmärkning',
};
