/** What the index of names holds of a thing. */
export interface Entry {
  /** Texts with what a word found in them is worth, the title first; names in one text stand between commas. */
  fields: readonly (readonly [text: string, worth: number])[];
  /** What the thing is worth beside others that are found as well. */
  boost: number;
}
