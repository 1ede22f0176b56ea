/** Interface texts: row. Apart from the report's, for the script of its page. */
export const rowText = {
  row: (line: number) => `rad ${line}`,
  copy: (line: number) => `Kopiera adressen till rad ${line}`,
  notCopied: 'Det gick inte. Adressen står i adressfältet.',
  hint: (errors: boolean) =>
    `Varje rad har en egen adress. Tryck på radnumret för att länka till den${errors ? ' eller rapportera ett fel' : ''}.`,
};
