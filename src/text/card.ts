/** What stands on the pictures that others show when they link here. */
export const cardText = {
  city: 'Stockholm',
  district: (report: string) =>
    `Kommunfullmäktiges mål, indikatorer, aktiviteter och ekonomi enligt ${report}.`,
  report: (figures: string) => `${figures} siffror, var och en med sitt ställe i rapporten.`,
};
