import type * as z from 'zod';
import type { Indicator as PrintedRow } from '../../src/model.ts';
import { columns } from '../../src/indicator-columns.ts';
import type { Indicator } from '../build/registry/indicator.ts';
import type { Suggestion } from '../build/identify/suggest.ts';
import type { NewEntry } from './new-entry.ts';
import { entryText } from './yaml.ts';

/** A row of a report that prints an indicator. */
export interface Row {
  report: string;
  page: number | undefined;
  row: PrintedRow;
}

/**
 * An entry for a printed name: what its rows say, and null for what they do not. The nearest entries stand as comments,
 * for whoever decides whether it is one of them under another name.
 */
export function indicatorEntry(id: string, rows: readonly Row[], nearest: readonly Suggestion[]): NewEntry {
  const [{ report, page, row }] = rows as [Row];
  const units = unitsOf(rows);
  const entry: z.input<typeof Indicator> = {
    name: row.name,
    names: [row.name],
    unit: units[0] ?? null,
    direction: null,
    directionFrom: null,
    sexes: null,
    owner: row.owner,
    theme: null,
    definition: null,
    changes: [],
  };
  const sexes = rows.some(({ row: { cells } }) => cells.outcomeMen || cells.outcomeWomen);
  const open = ['theme', 'direction', ...(sexes ? ['sexes'] : []), ...(units[0] ? [] : ['unit'])];
  const place = `line ${row.lines[0]}${page === undefined ? '' : `, page ${page}`}`;
  return {
    path: `indicators/${id}.yml`,
    text: entryText(
      [
        `From ${report}, ${place}. Not known yet: ${open.join(', ')} (see CONTRIBUTING.md).`,
        ...(units.length > 1
          ? [`Printed in several units: ${units.join(', ')}. One of them is misread or changed.`]
          : []),
        ...nearest.map(
          (one) => `Near (${one.score.toFixed(2)}): ${one.id}, “${one.name}”. The same by definition?`,
        ),
      ],
      entry,
    ),
    open: [
      ...open,
      ...(units.length > 1 ? [`which unit of ${units.join(', ')}`] : []),
      ...nearest.slice(0, 1).map(({ id: near, score }) => `whether it is ${near} (${score.toFixed(2)})`),
    ],
  };
}

/** The units that the rows' figures print, the commonest first. */
function unitsOf(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { row } of rows) {
    for (const column of columns) {
      const unit = row.cells[column]?.value === null ? null : row.cells[column]?.unit;
      if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([unit]) => unit);
}
