/** Interface texts: row. Apart from the report's, for the script of its page. */
export const rowText = {
  address: 'Kopiera adressen',
  copy: (place: string) => `Kopiera adressen till ${place}`,
  notCopied: 'Det gick inte. Adressen står i adressfältet.',
  hint: (errors: boolean, pages: boolean) =>
    `Varje uppgift har en egen adress. Tryck på ${pages ? 'sidnumret' : 'radnumret'} för att länka till den${errors ? ' eller rapportera ett fel' : ''}.`,
};
