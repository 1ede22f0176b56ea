/** From this many figures on, those far from the others can be told. */
const fewest = 5;

/** The middle of figures in order; null of fewer than three. */
export function medianOf(ordered: readonly number[]): number | null {
  return ordered.length < 3 ? null : quantile(ordered, 0.5);
}

/** Figures in order that lie more than one and a half times the middle half's width outside it (Tukey). */
export function outliersOf(ordered: readonly number[]): number[] {
  if (ordered.length < fewest) return [];
  const [low, high] = [quantile(ordered, 0.25), quantile(ordered, 0.75)];
  const far = 1.5 * (high - low);
  return ordered.filter((one) => one < low - far || one > high + far);
}

/** The figure below which a part of the figures lies, between two of them where it falls there. */
function quantile(ordered: readonly number[], part: number): number {
  const at = (ordered.length - 1) * part;
  const [below, above] = [ordered[Math.floor(at)]!, ordered[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}
