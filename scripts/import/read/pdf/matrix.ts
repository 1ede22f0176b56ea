/** A transformation of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What `inner` does first and `outer` then. */
export function times(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0]! + c * inner[1]!,
    b * inner[0]! + d * inner[1]!,
    a * inner[2]! + c * inner[3]!,
    b * inner[2]! + d * inner[3]!,
    a * inner[4]! + c * inner[5]! + e,
    b * inner[4]! + d * inner[5]! + f,
  ];
}

/** Where a point comes to lie. */
export function place(by: Matrix, x: number, y: number): [number, number] {
  // Asked for every letter twice: taking the matrix apart costs more than the sums.
  return [by[0] * x + by[2] * y + by[4], by[1] * x + by[3] * y + by[5]];
}
