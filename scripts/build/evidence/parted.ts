/** Things with commas of their own in a sentence, parted so that they can be told apart: "A; B; C". */
export function parted(things: readonly string[]): string {
  return things.join('; ');
}
