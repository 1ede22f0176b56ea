/** What the index of names holds of a thing. */
export interface Entry {
  /** What the thing is called, by us and by people. */
  names: readonly string[];
  /** Texts with what a word found in them is worth, the title first. */
  fields: readonly (readonly [text: string, worth: number])[];
  /** What the thing is worth beside others that are found as well. */
  boost: number;
}
