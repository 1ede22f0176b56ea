/** What stands on the pictures that others show when they link here. */
export const cardText = {
  district: (report: string) =>
    `Kommunfullmäktiges mål, indikatorer, aktiviteter och ekonomi enligt ${report}.`,
  report: (figures: string) => `${figures} siffror, var och en med sitt ställe i rapporten.`,
};
