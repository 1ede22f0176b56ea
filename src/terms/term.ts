/** A term with the sentence that explains it. */
export interface Term {
  label: string;
  explanation: string;
}
