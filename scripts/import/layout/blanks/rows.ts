/** A row's anchor: the first and last line of what every row has once, its period or its dates. */
type Anchor = readonly [number, number];

/** How names stand beside their anchors. */
export type Way = (typeof ways)[number];
const ways = ['top', 'centre', 'bottom'] as const;

/** Lines of rows without a text between them: the first and the last, and the anchors that stand there. */
export interface Segment {
  lines: readonly [number, number];
  anchors: readonly Anchor[];
  /** The lines that an icon opens, before the beginning of a name. */
  icons: readonly number[];
}

//   Andel inköpta       68 %    Tertial 1          Andel inköpta
//   livsmedel                   2021       top     livsmedel         68 %    2021      bottom
/** A text sets all cells at the top, in the middle or at the bottom of their rows: the way that fits most segments. */
export function usualWay(segments: readonly Segment[]): Way {
  const fits = (way: Way) => segments.filter((each) => cut(each, way) !== null).length;
  return ways.reduce((a, b) => (fits(b) > fits(a) ? b : a));
}

/** The first line of each row of a segment behind the first: by the usual way, else by one that fits. */
export function rowStarts(segment: Segment, usual: Way): number[] {
  const told = [usual, ...ways].map((way) => cut(segment, way));
  return [byIcons(segment), ...told].find((starts) => starts !== null) ?? [];
}

/** Where rows begin that an icon opens each; null where icons and anchors are not one to one. */
function byIcons({ lines: [first, last], anchors, icons }: Segment): number[] | null {
  const fits =
    icons.length > 0 &&
    icons[0] === first &&
    icons.length === anchors.length &&
    anchors.every(([from, to], n) => from >= icons[n]! && to < (icons[n + 1] ?? last + 1));
  return fits ? icons.slice(1) : null;
}

/** Where rows begin behind the first; null where the segment is not set that way. */
function cut({ lines: [first, last], anchors }: Segment, way: Way): number[] | null {
  const [one] = anchors;
  if (!one) return null;
  if (way === 'top') return one[0] === first ? anchors.slice(1).map(([from]) => from) : null;
  if (way === 'bottom')
    return anchors.at(-1)![1] === last ? anchors.slice(0, -1).map(([, to]) => to + 1) : null;
  const starts: number[] = [];
  let start = first;
  for (const [n, [from, to]] of anchors.entries()) {
    // The middle of a row is the middle of its anchor, give or take half a line.
    const end = Math.max(to, from + to - start);
    const next = anchors[n + 1];
    if (from < start) return null;
    if (!next) return Math.abs(end - last) <= 1 ? starts : null;
    if (end >= next[0]) return null;
    start = end + 1;
    starts.push(start);
  }
  return starts;
}
