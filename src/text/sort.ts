/** Interface texts: sort. */
export const sortText = {
  /** Read after the heading's own text. */
  ascending: 'stigande',
  descending: 'fallande',
  sorted: (column: string, order: string) => `Sorterat efter ${column}, ${order}.`,
};
