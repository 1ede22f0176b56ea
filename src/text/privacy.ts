/** Interface texts: privacy. */
export const privacyText = {
  responsible: (publisher: string) => `${publisher} ansvarar för webbplatsen.`,
  noResponsible: 'Webbplatsen är en demonstration och har ännu ingen ansvarig utgivare.',
};
