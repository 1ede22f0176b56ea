/** Interface texts: what only paper shows. */
export const printText = {
  edition: (release: string) => `utgåva ${release}`,
  printed: (date: string) => ` · utskriven ${date}`,
};
