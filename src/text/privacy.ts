/** Interface texts: privacy. */
export const privacyText = {
  responsible: (publisher: string) => `${publisher} ansvarar för webbplatsen.`,
  rights:
    'Tror du att webbplatsen innehåller en uppgift om dig? Hör av dig till utgivaren, som prövar om den ska tas bort.',
  noRights:
    'Tror du att webbplatsen innehåller en uppgift om dig? Webbplatsen har ännu ingen utgivare att vända sig till. Den som tar över den ska pröva om uppgiften ska tas bort.',
  noResponsible: 'Webbplatsen är en demonstration och har ännu ingen ansvarig utgivare.',
};
