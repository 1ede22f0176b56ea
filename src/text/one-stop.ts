/** Sentences that end with an abbreviated unit end with its stop alone: "14,5 barn/avd.." is "14,5 barn/avd.". */
export function oneStop(sentences: string): string {
  return sentences.replaceAll('..', '.');
}
