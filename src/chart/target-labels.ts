import { chartText } from '../text/chart.ts';
import type { ChartTarget } from './description.ts';
import { widthOf } from './measure.ts';
import { narrowest, narrowestWide, overlap, Room, type Box } from './room.ts';
import type { Scale } from './scale.ts';

/** A target before its label has a place. */
export type Aim = Omit<ChartTarget, 'room' | 'side' | 'below'>;

/** What the lines of targets mean. */
export function targetKeys(drawn: readonly Pick<Aim, 'council'>[]): string[] {
  return [
    ...(drawn.some((one) => !one.council) ? [chartText.targetKey.board] : []),
    ...(drawn.some((one) => one.council) ? [chartText.targetKey.council] : []),
  ];
}

const costs = { label: 8, mark: 4, outside: 8, line: 2, break: 1 };

/** Where a label can stand: at which of its lines, from which end of it, and on which side. */
interface Place extends Pick<ChartTarget, 'side' | 'below'> {
  aim: Aim;
}

/** What a chart has drawn before its targets get their labels. */
export interface Drawn {
  first: number;
  last: number;
  y: Scale;
  points: { x: number; y: number }[];
  breaks: { x: number }[];
}

/**
 * Gives the label of equal targets its one place: at the newest line that has one free of marks, other labels and lines.
 * A label that would cover a mark on the narrowest screen is left to wide drawings, or to the sentence about the lines.
 */
export function placeTargets(aims: readonly Aim[], drawn: Drawn): ChartTarget[] {
  const placed = new Map<Aim, Pick<ChartTarget, 'room' | 'side' | 'below'>>();
  const [narrow, wide] = ([narrowest, narrowestWide] as const).map(
    (width) => new LabelRoom(new Room(width, [drawn.first, drawn.last], drawn.y), aims, drawn),
  ) as [LabelRoom, LabelRoom];
  const groups = [...Map.groupBy(aims, (aim) => `${aim.label} ${aim.y}`).values()];
  for (const equal of groups.toSorted((a, b) => b[0]!.y - a[0]!.y)) {
    const anywhere = narrow.best(equal);
    const place = anywhere ?? wide.best(equal);
    if (!place) continue;
    if (anywhere) narrow.take(place);
    wide.take(place);
    placed.set(place.aim, { room: anywhere ? 'any' : 'wide', side: place.side, below: place.below });
  }
  return aims.map((aim) => ({ ...aim, room: 'none', side: 'start', below: false, ...placed.get(aim) }));
}

/** A plot and what stands in the way of labels in it, by how bad it is to cover. */
class LabelRoom {
  readonly #room: Room;
  readonly #taken: { box: Box; cost: number }[];

  constructor(room: Room, aims: readonly Aim[], { points, breaks }: Drawn) {
    this.#room = room;
    this.#taken = [
      ...points.map((point) => ({ box: room.mark(point), cost: costs.mark })),
      ...aims.map((aim) => ({ box: room.level(aim), cost: costs.line })),
      ...breaks.map(({ x }) => ({ box: room.upright(x), cost: costs.break })),
    ];
  }

  /** The best place of a label that covers no mark and no other label, the best liked first. */
  best(equal: Aim[]): Place | null {
    const places = placesOf(equal, this.#room).map((place) => ({ ...place, cost: this.#cost(place) }));
    const best = places.reduce((one, other) => (other.cost < one.cost ? other : one));
    return best.cost < costs.mark ? best : null;
  }

  take(place: Place): void {
    this.#taken.push({ box: labelBox(place.aim, place, this.#room), cost: costs.label });
  }

  #cost(place: Place): number {
    const box = labelBox(place.aim, place, this.#room);
    const outside = this.#room.holds(box) ? 0 : costs.outside;
    return this.#taken.reduce((sum, one) => sum + (overlap(one.box, box) ? one.cost : 0), outside);
  }
}

/** All places of a label, the best liked first: at the newest line, inwards from the edge, above. */
function placesOf(equal: Aim[], room: Room): Place[] {
  return equal.toReversed().flatMap((aim) => {
    const start = room.x(aim.from) < room.width / 2;
    const inwards = start ? (['start', 'end'] as const) : (['end', 'start'] as const);
    return inwards.flatMap((side) => [false, true].map((below) => ({ aim, side, below })));
  });
}

/** What the label of a target takes. */
export function labelBox(aim: Aim, { side, below }: Pick<ChartTarget, 'side' | 'below'>, room: Room): Box {
  const width = widthOf(aim.label, 13);
  const left = side === 'start' ? room.x(aim.from) + 4 : room.x(aim.to) - 4 - width;
  const top = room.y(aim.y) + (below ? 7 : -22);
  return { left, right: left + width, top, bottom: top + 15 };
}
