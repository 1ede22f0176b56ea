/** Things in a sentence: "A", "A och B", "A, B och C". */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} och ${things.at(-1)}`;
}
