/** Things in a sentence: "A, B och C". */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} och ${things.at(-1)}`;
}

/** Things with commas of their own in a sentence, parted so that they can be told apart: "A; B; C". */
export function parted(things: readonly string[]): string {
  return things.join('; ');
}
