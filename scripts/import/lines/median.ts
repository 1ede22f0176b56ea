/** The value in the middle of some, of an even count the upper of the two; there must be one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
