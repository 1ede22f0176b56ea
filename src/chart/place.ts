import { chartText } from '../text/chart.ts';
import { placeBreaks } from './breaks.ts';
import {
  concerning,
  type ChartBand,
  type ChartChange,
  type ChartSeries,
  type TimeChart,
} from './description.ts';
import { rowsAbove } from './geometry.ts';
import { placeNames } from './names.ts';
import { isCut, scaleOf } from './scale.ts';
import { placeTargets, targetKeys, type Aim } from './target-labels.ts';

/** An axis with more years than this shortens them. */
const mostYears = 8;

/** What of a chart over the years depends on everything that is drawn in it. */
export type Placed = Pick<
  TimeChart,
  'bands' | 'y' | 'series' | 'targets' | 'breaks' | 'rows' | 'changes' | 'notes' | 'named'
>;

/** Gives series, targets and changes their places on axes that hold them and no more. One district alone is not named. */
export function place(
  series: readonly Omit<ChartSeries, 'named'>[],
  aims: readonly Aim[],
  changes: readonly ChartChange[],
  { unit, alone }: { unit: string | null; alone: boolean },
): Placed {
  const points = series.flatMap((one) => one.points);
  const years = [...points.map((point) => Math.floor(point.x)), ...aims.map((one) => one.from)];
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const y = scaleOf([...points.map((point) => point.y), ...aims.map((one) => one.y)], {
    most: unit === '%' ? 100 : Infinity,
  });
  // One district's series are named after what they are of, and all is about it.
  const concerned = alone ? changes : concerning(changes, new Set(series.map(({ name }) => name)));
  const known = concerned.filter(({ x }) => x >= first && x <= last);
  const breaks = placeBreaks(known, first, last);
  const plot = { first, last, y, breaks };
  const targets = placeTargets(aims, { ...plot, points });
  const drawn = alone
    ? series.map((one) => ({ ...one, named: null }))
    : placeNames(series, { ...plot, targets });
  return {
    bands: bandsOf(first, last),
    y,
    series: drawn,
    targets,
    breaks,
    rows: rowsAbove(unit ?? '', breaks),
    changes: known,
    notes: [
      ...(series.some((one) => one.links.length > 0) ? [] : [chartText.few]),
      ...(points.some((point) => point.hollow) ? [alone ? chartText.hollowAlone : chartText.partYear] : []),
      ...(points.some((point) => point.said) ? [chartText.said] : []),
      ...(points.some((point) => point.early) ? [chartText.early] : []),
      ...(isCut(y) ? [chartText.cutAxis] : []),
      ...targetKeys(targets),
    ],
    named: drawn.some((one) => one.named !== null),
  };
}

function bandsOf(first: number, last: number): ChartBand[] {
  return Array.from({ length: last - first }, (_, n) => {
    const year = String(first + n);
    const short = `’${year.slice(2)}`;
    return { at: first + n, label: last - first <= mostYears ? year : short, short, year: null };
  });
}
