import type { Observation } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { listed } from '../text/listed.ts';
import type { ChartTarget } from './description.ts';
import { widthOf } from './measure.ts';
import { numbers, sourceOf, valueOf, type NamedSeries } from './points.ts';
import { narrowest, narrowestWide, overlap, Room, type Box } from './room.ts';
import type { Scale } from './scale.ts';

/** A target before its label has a place. */
export type Aim = Omit<ChartTarget, 'room' | 'side' | 'below'>;

/** Targets to draw, and what is said of those that are not. */
interface Targets {
  drawn: Aim[];
  undrawn: string[];
}

/**
 * Targets as lines across the year that they hold for; equal council targets of several districts are one line.
 * Boards' own are drawn only where one district is shown: with several they would be a thicket. The council's are named
 * and not drawn where they are for the whole city.
 */
export function targetsOf(all: readonly NamedSeries[], alone: boolean, city: boolean): Targets {
  const found = new Map<string, Aim>();
  for (const { name, series } of all) {
    if (alone) for (const one of numbers(series, 'arsmal')) add(found, one, name, false);
    for (const one of numbers(series, 'kf-arsmal')) add(found, one, name, true);
  }
  const aims = [...found.values()].sort((a, b) => a.from - b.from);
  const ofCity = aims.filter((one) => city && one.council);
  return {
    drawn: sameAsCouncil(aims.filter((one) => !ofCity.includes(one))),
    undrawn: ofCity.length > 0 ? [chartText.cityTarget(namedOnce(ofCity))] : [],
  };
}

/** "KF:s årsmål 11 500 (2026 och 2027)": each value with the years that have it. */
function namedOnce(aims: readonly Aim[]): string[] {
  const years = Map.groupBy(aims, ({ label }) => label);
  return [...years].map(([label, equal]) => `${label} (${listed(equal.map(({ year }) => String(year)))})`);
}

/** What the lines of targets mean. */
export function targetKeys(drawn: readonly Pick<Aim, 'council'>[]): string[] {
  return [
    ...(drawn.some((one) => !one.council) ? [chartText.targetKey.board] : []),
    ...(drawn.some((one) => one.council) ? [chartText.targetKey.council] : []),
  ];
}

function add(found: Map<string, Aim>, one: Observation, of: string, council: boolean): void {
  const value = one.value ?? 0;
  const { year } = one.period;
  const name = council ? chartText.councilTarget : chartText.target;
  const label = `${name} ${valueOf(one)}`;
  // "+/- 1 %" is a lane, not a line.
  for (const y of one.bound === 'within' ? [value, -value] : [value]) {
    const key = `${council} ${year} ${y}`;
    const sources = one.sources.map((source) => ({ name, of, ...sourceOf(source) }));
    const known = found.get(key)?.sources ?? [];
    found.set(key, { from: year, to: year + 1, year, label, council, y, sources: [...known, ...sources] });
  }
}

/** Where board and council say the same, one line says so. */
function sameAsCouncil(aims: Aim[]): Aim[] {
  const twin = (one: Aim) =>
    aims.find((other) => other.council !== one.council && other.year === one.year && other.y === one.y);
  return aims.filter((one) => !one.council || !twin(one)).map((one) => both(one, twin(one)));
}

/** A board's target, and the council's that says the same. */
function both(board: Aim, council: Aim | undefined): Aim {
  if (!council) return board;
  const label = board.label.replace(chartText.target, chartText.bothTargets);
  return { ...board, label, sources: [...board.sources, ...council.sources] };
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
