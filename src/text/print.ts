/** Interface texts: what only paper shows. */
export const printText = {
  edition: (edition: string) => ` · datautgåva ${edition}`,
  printed: (date: string) => ` · utskriven ${date}`,
};
