/** Interface texts: about. */
export const aboutText = {
  more: 'Läs mer',
};
