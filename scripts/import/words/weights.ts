/**
 * What speaks against a way to read a word, beside the misreading itself (`confusions.ts`): −ln of how often that is so in
 * running text. A test has a line for each that a quarter more or less reads otherwise.
 */
export const weights = {
  /** What is taken off a word's count: one seen once might as well not have been. */
  once: 0.6,
  /** A word that the dictionary has and no clean report uses: its share of 830,000 such forms. */
  unused: 16,
  /** A compound that no list has, on top of its parts. */
  compound: 4,
  /** The most that one part of it costs. */
  rarePart: 11,
  /**
   * What a known word is cheaper for as it stands. Little: in a scan by an OCR that cannot print ä, "starkt" is as
   * often what became of "stärkt", so that commonness and context must tell. (On pages of our own 2.3, ten times
   * commoner, left an eighth more damaged words as they were and spoilt one sound word in ten thousand fewer.)
   */
  asItStands: 0.4,
  /** A string that is no known word, as it stands: an English word, an abbreviation; or with a capital, a name. */
  unknown: 13,
  unknownName: 10,
  /** The same for each letter: a long string that happens to resemble a word nearly always is that word. */
  unknownLetter: 1.6,
  /** A character within it that is no letter, é, a late capital: it was misread. */
  odd: 6,
  /** A letter that was read for nothing. */
  strayLetter: 9,
  /** So many sightings of any word at all are added to those of a left word: it may be followed by new ones. */
  backoff: 6,
};
