/**
 * The weights that no case holds: moved by a quarter, up or down, none of its cases is read otherwise. `isMoved` tells
 * whether one is, with the weights as they are then. For tests.
 */
export function unheld<Key extends string>(
  weights: Record<Key, number>,
  isMoved: (key: Key) => boolean,
): Key[] {
  return (Object.keys(weights) as Key[]).filter((key) => {
    const own = weights[key];
    const held = [0.75, 1.25].some((times) => {
      weights[key] = own * times;
      return isMoved(key);
    });
    weights[key] = own;
    return !held;
  });
}
