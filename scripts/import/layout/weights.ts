/**
 * What it costs to take a word of a text with blanks for one of some column: in blanks about, as a text moves words by
 * blanks. The cheapest way to share a line out wins, and what others within the margin have otherwise is in doubt. So few
 * are told apart as cases need; a test has a table for each that a quarter more or less reads otherwise.
 */
export const weights = {
  /** Each blank between a word and where its column's cells stand, or behind where names end. */
  apart: 1.5,
  /** Each blank from the middle of one to that of the other, where they overlap: tells of two that both do. */
  askew: 0.08,
  /** What no text does, however it moves words: a date, a share or a figure with decimals in a name, or in a period. */
  never: 40,
  /** A column of figures holds words now and then: "underskott". */
  words: 20,
  /** No cell has words three blanks apart; what stands so far from its column may do so yet. */
  gap: 12,
  /** One blank parts a unit from its figure, or two words of a name; an outcome of one sex stands without the other's. */
  hardly: 8,
  /** A cell has two figures: more than what parts thousands, which may be two cells as well. */
  figures: 5,
  /** Thousands are two cells, an empty column stands before filled ones, a word that no cell is known to hold is in one. */
  rather: 4,
  /** A cell has words two blanks apart. */
  blanks: 3,
  /** A cell's second line stands right below its first. */
  below: 2,
  /** A cell begins or ends where its heading does; one blank parts two cells. */
  hint: 1,
  /** What a word costs less elsewhere than this is told by more than one blank: else it is in doubt. */
  margin: 2,
  /** So many blanks before the first column a figure may be no name's end but that column's, when it is empty. */
  near: 6,
};
