/** A point on the page, y growing downwards. */
type Point = readonly [number, number];

/** What a small drawing is a picture of: a tick, or the triangle that a player's button shows. */
export type Shape = 'check' | 'play';

/** Two corners nearer to one another than this share of the drawing are one. */
const slack = 0.08;
/** No tick has more corners than this, drawn as a stroke or as an outline. */
const mostCorners = 8;

//        /       the lowest corner left of the middle,        |\       two corners at the left,
//    \  /        the highest at the right                     | >      one at the right, half way down
//     \/                                                      |/
/** What a path of straight lines pictures; null where it is neither. */
export function shapeOf(path: readonly Point[]): Shape | null {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  if (!(width > 0 && height > 0)) return null;
  const corners: Point[] = [];
  for (const [x, y] of path) {
    const point: Point = [(x - left) / width, (y - top) / height];
    if (!corners.some((each) => Math.hypot(each[0] - point[0], each[1] - point[1]) < slack))
      corners.push(point);
  }
  if (corners.length < 3 || corners.length > mostCorners) return null;
  if (corners.length === 3 && isPlay(corners)) return 'play';
  return isCheck(corners) ? 'check' : null;
}

function isPlay(corners: readonly Point[]): boolean {
  const [tip, ...back] = corners.toSorted((a, b) => b[0] - a[0]) as [Point, Point, Point];
  return Math.abs(tip[1] - 0.5) < 0.15 && back.every(([x, y]) => x < 0.15 && Math.abs(y - 0.5) > 0.35);
}

function isCheck(corners: readonly Point[]): boolean {
  const highest = corners.reduce((a, b) => (b[1] < a[1] ? b : a));
  const lowest = corners.reduce((a, b) => (b[1] > a[1] ? b : a));
  const first = corners.reduce((a, b) => (b[0] < a[0] ? b : a));
  const fills = area(corners) < 0.45;
  return (
    fills && highest[0] > 0.7 && lowest[0] > 0.15 && lowest[0] < 0.6 && first[1] > 0.3 && first[1] < 0.85
  );
}

/** The share of its box that a polygon fills. */
function area(corners: readonly Point[]): number {
  const twice = corners.reduce((sum, [x, y], n) => {
    const [nextX, nextY] = corners[(n + 1) % corners.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
