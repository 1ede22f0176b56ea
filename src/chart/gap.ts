import { difference, wayWord } from '../observation/compare.ts';
import { standingOf, type Standing } from '../observation/pick.ts';
import { isEarly, isWholeYear, periodLabel } from '../period.ts';
import type { Observation, Series } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { oneStop } from '../text/one-stop.ts';
import { againstTarget, standsBeside, type Measured } from '../verdict.ts';
import type { Gap, GapChart, GapRow } from './description.ts';
import { newestTold } from './newest.ts';
import { sourceOf, toldValue, valueOf } from './points.ts';
import { isCut, placeScale } from './scale.ts';

/** What the caller knows and the series does not. */
export interface GapChartOptions {
  title: string;
  unit: string | null;
  about: Measured;
}

/** A figure that has a row, and which. */
interface Shown {
  kind: GapRow['kind'];
  one: Observation;
}

/**
 * Newest outcome, forecast, targets and what was before on one scale, and how far the outcome, or else the forecast, is
 * from its target. Null where fewer than two figures can be drawn.
 */
export function gapChart(series: Series, { title, unit, about }: GapChartOptions): GapChart | null {
  const standing = standingOf(series);
  const shown = shownOf(standing, about);
  if (shown.length < 2) return null;
  const found = gapOf(standing, about);
  const values = shown.map(({ one }) => one.value!);
  const y = placeScale(values, { most: unit === '%' ? 100 : Infinity });
  const rows = shown.map(rowOf);
  return {
    kind: 'gap',
    title,
    unit: unit ?? '',
    lead: oneStop([leadOf(standing), found?.words].filter(Boolean).join(' ')),
    words: rows.map(({ label, value }) => oneStop(`${label}: ${value}.`)),
    y,
    rows,
    gap: found && gapIn(shown, found),
    notes: [
      ...(rows.some((row) => row.hollow) ? [chartText.hollowAlone] : []),
      ...(shown.some(({ one }) => one.measure === 'utfall' && isEarly(one.period)) ? [chartText.early] : []),
      ...(isCut(y) ? [chartText.cutAxis] : []),
      ...(about.scope === 'stad' && standing.councilTarget?.value != null
        ? [chartText.cityTarget([`${chartText.councilTarget} ${valueOf(standing.councilTarget)}`])]
        : []),
    ],
  };
}

/** What is drawn: figures that can be read, in one unit, in the order of their time; targets last. */
function shownOf(standing: Standing, { scope }: Measured): Shown[] {
  const { lastYear, sameTime, outcome, forecast, target, aim, councilTarget } = standing;
  const earlier = [sameTime, lastYear].toSorted((a, b) => (a?.period.year ?? 0) - (b?.period.year ?? 0));
  const all: [GapRow['kind'], Observation | null][] = [
    ...earlier.map((one) => ['earlier', one] as [GapRow['kind'], Observation | null]),
    ['outcome', outcome],
    ['forecast', forecast],
    ['target', aim ?? target],
    ['council', scope === 'stad' ? null : councilTarget],
  ];
  const first = (outcome ?? forecast ?? target)?.unit;
  return all.flatMap(([kind, one]) => {
    const drawn =
      one?.value != null && one.worth !== 'osaker' && one.bound !== 'within' && one.unit === first;
    return drawn ? [{ kind, one }] : [];
  });
}

function rowOf({ kind, one }: Shown): GapRow {
  const { label, short } = chartText.gapRow(one.measure, one.period, periodLabel(one.period));
  const hollow = kind === 'forecast' || (one.measure === 'utfall' && !isWholeYear(one.period));
  const { year } = one.period;
  return {
    kind,
    label,
    short,
    at: one.value!,
    year,
    value: toldValue(one),
    hollow,
    ...sourceOf(one.sources[0]!),
  };
}

/** How far a figure is from a target, in words. */
interface FoundGap {
  figure: Observation;
  target: Observation;
  reaches: boolean | null;
  words: string;
}

/** The gap that may be told: of the outcome, or, while that cannot be judged, of the forecast. */
function gapOf({ outcome, aim, forecast, target }: Standing, about: Measured): FoundGap | null {
  return gapBetween(outcome, aim, about) ?? gapBetween(forecast, target, about);
}

function gapBetween(
  figure: Observation | null,
  target: Observation | null,
  about: Measured,
): FoundGap | null {
  if (!figure || !target || !standsBeside(figure, target, about)) return null;
  const { verdict } = againstTarget(figure, target, about);
  const apart = difference(figure, target);
  if (!apart || verdict === 'for-tidigt') return null;
  const distance = apart.value === 0 ? null : `${apart.size} ${wayWord(figure, apart.value)}`;
  const words = chartText.gap(figure.measure === 'prognos', distance, valueOf(target), target.period.year);
  return { figure, target, reaches: verdict === null ? null : verdict === 'nar', words };
}

function gapIn(shown: readonly Shown[], { figure, target, reaches }: FoundGap): Gap | null {
  const row = shown.findIndex(({ one }) => one === figure);
  const isDrawn = row >= 0 && shown.some(({ one }) => one === target) && figure.value !== target.value;
  return isDrawn ? { row, from: figure.value!, to: target.value!, reaches } : null;
}

function leadOf({ outcome, said }: Standing): string {
  const drawn =
    outcome?.value == null ? null : { value: toldValue(outcome), when: periodLabel(outcome.period) };
  return newestTold(drawn, said);
}
