import { periodLabel, periodPosition } from '../period.ts';
import type { Observation } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { oneStop } from '../text/one-stop.ts';
import type { OutcomeGroup } from '../report/tally.ts';
import { flawOf } from '../verdict.ts';
import type { StripChart, StripDot, StripLane } from './description.ts';
import { pointOf, saidPoint, saidValue, valueOf } from './points.ts';
import { isCut, placeScale } from './scale.ts';
import { outliersOf, medianOf } from './spread.ts';

/** One board's outcome, what is said of it beside its target, and the council's target for its year. */
export interface StripFigure {
  name: string;
  outcome: Observation;
  /** Only an analysis gives it. */
  said?: boolean;
  group: OutcomeGroup;
  councilTarget: Observation | null;
}

/** So few boards of one time are all named. */
const mostNamed = 3;

/** All boards' outcomes on one scale, the newest time first, or null where there is no number to draw. */
export function stripChart(
  all: readonly StripFigure[],
  { title, unit }: { title: string; unit: string | null },
): StripChart | null {
  const drawn = all.filter(
    ({ outcome }) => outcome.value !== null && outcome.worth !== 'osaker' && outcome.unit === unit,
  );
  if (drawn.length === 0) return null;
  const lanes = [...Map.groupBy(drawn, ({ outcome }) => periodLabel(outcome.period)).values()]
    .sort((a, b) => periodPosition(b[0]!.outcome.period) - periodPosition(a[0]!.outcome.period))
    .map(laneOf);
  const values = lanes.flatMap(({ dots, aims }) => [...dots, ...aims].map(({ at }) => at));
  const y = placeScale(values, { most: unit === '%' ? 100 : Infinity });
  return {
    kind: 'strip',
    title,
    unit: unit ?? '',
    lead: oneStop(lanes.map(laneLead).join(' ')),
    words: lanes.map(({ when, dots }) =>
      oneStop(`${when}: ${dots.map(({ name, value }) => `${name} ${value}`).join('; ')}.`),
    ),
    y,
    lanes,
    notes: [
      ...(lanes.length > 1 ? [chartText.otherPeriods] : []),
      ...(lanes.some(({ median }) => median) ? [chartText.medianKey] : []),
      ...(lanes.some(({ aims }) => aims.length > 0) ? [chartText.targetKey.council] : []),
      ...(isCut(y) ? [chartText.cutAxis] : []),
    ],
  };
}

function laneOf(figures: readonly StripFigure[]): StripLane {
  const ordered = figures.toSorted((a, b) => a.outcome.value! - b.outcome.value!);
  const values = ordered.map(({ outcome }) => outcome.value!);
  const outliers = outliersOf(values);
  const isNamed = (value: number, n: number) =>
    values.length <= mostNamed || n === 0 || n === values.length - 1 || outliers.includes(value);
  const dots = ordered.map(({ name, outcome, said, group }, n): StripDot => {
    const { y: at, value, when, source, href, printed } = (said ? saidPoint : pointOf)(outcome);
    const short = said ? saidValue(valueOf(outcome)) : valueOf(outcome);
    const told = flawOf(outcome) ? chartText.reservation : short;
    return { name, at, value, when, source, href, printed, group, named: isNamed(at, n), told };
  });
  const median = medianOf(values);
  const targets = figures.flatMap(({ councilTarget: one }) =>
    one?.value != null &&
    one.bound !== 'within' &&
    one.worth !== 'osaker' &&
    one.unit === figures[0]!.outcome.unit
      ? [one]
      : [],
  );
  const aims = [...Map.groupBy(targets, (one) => one.value!).values()].map(([one]) => ({
    at: one!.value!,
    label: chartText.councilAim(valueOf(one!)),
  }));
  return {
    when: dots[0]!.when,
    dots,
    median:
      median === null
        ? null
        : { at: median, value: valueOf({ ...ordered[0]!.outcome, ...medianFigure(median, ordered) }) },
    aims,
  };
}

/** The median as a figure: as exact as the least exact of the two that it lies between. */
function medianFigure(
  median: number,
  ordered: readonly StripFigure[],
): Pick<Observation, 'value' | 'text' | 'worth' | 'bound'> {
  const middle = ordered[Math.floor((ordered.length - 1) / 2)]!.outcome;
  return { value: median, text: middle.text, worth: 'tryckt', bound: null };
}

function laneLead({ when, dots, median }: StripLane): string {
  const [low, high] = [dots[0]!, dots.at(-1)!];
  const say = ({ name, value }: StripDot) => `${name}, ${value}`;
  if (!median) return chartText.laneFew(when, dots.map(say));
  const apart = dots.filter(({ named }) => named).filter((one) => one !== low && one !== high);
  return chartText.lane(when, dots.length, median.value, say(low), say(high), apart.map(say));
}
