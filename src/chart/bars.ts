import { mostDecimals } from '../economy/align.ts';
import { lineHref } from '../href.ts';
import type { Facts, Table } from '../model.ts';
import { isCountedApart, isNet, isPart, isSum, rolesOf } from '../money.ts';
import { formatSigned, formatValue } from '../number.ts';
import { placeIn, sourceLabel } from '../report/place.ts';
import { chartText } from '../text/chart.ts';
import type { BarChart } from './description.ts';
import { scaleOf } from './scale.ts';

/** The deviation of each area from its budget, or null when the table holds none that can be drawn. */
export function deviationChart(
  report: Pick<Facts, 'id' | 'source'>,
  table: Table,
  title: string,
): BarChart | null {
  const column = rolesOf(table.columns.slice(1)).deviation;
  if (column < 0) return null;
  const drawn = table.rows.flatMap((row) => {
    const cell = row.cells[column];
    if (!cell || cell.value === null || cell.value === 0 || row.parent !== null) return [];
    // A sum or a part would count the same money twice in the chart.
    if ([isSum, isNet, isPart].some((is) => is(row.label)) || isCountedApart(row.cells, table.unit))
      return [];
    return [{ label: row.label, cell, y: cell.value }];
  });
  // As exact as they are printed: thousands have no decimals.
  const decimals = mostDecimals(drawn.map(({ cell }) => cell));
  const bars = drawn.map(({ label, cell, y }) => ({
    label,
    y,
    value: `${formatSigned(y, decimals)} ${table.unit ?? ''}`.trim(),
    href: lineHref(placeIn(report, cell.line)),
    source: sourceLabel(placeIn(report, cell.line)),
    printed: cell.text,
  }));
  if (bars.length < 2) return null;
  const ordered = bars.toSorted((a, b) => a.y - b.y);
  const [low, high] = [ordered[0]!, ordered.at(-1)!];
  const told = ({ label, y }: typeof low) => `${label}, ${formatValue(Math.abs(y), table.unit, decimals)}`;
  return {
    kind: 'bars',
    title,
    unit: table.unit ?? '',
    lead: chartText.deviations(low.y < 0 ? told(low) : null, high.y > 0 ? told(high) : null),
    words: ordered.map((bar) => `${bar.label}: ${bar.value}.`),
    y: scaleOf(bars.map((bar) => bar.y)),
    bars: ordered,
    notes: [chartText.deviationSign],
  };
}
