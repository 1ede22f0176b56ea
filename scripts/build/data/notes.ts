import type { Row } from '../../../src/csv.ts';
import { columns } from '../../../src/indicator-columns.ts';
import type { Cell, NoteMark } from '../../../src/model.ts';
import { rowAddress } from '../../../src/report/row-address.ts';
import type { Identified } from '../identify.ts';
import { place } from './standing.ts';

/** What a mark stands beside: a name on a line, or a cell of it. */
interface Marked {
  table: 'indicators' | 'activities' | 'budget' | 'decisions';
  name: string | null;
  line: number;
  column: string | null;
  text: string | null;
  note: NoteMark | undefined;
}

/** `notes`: one row a mark beside a figure or a name. */
export function noteRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) =>
    marked(report).flatMap(({ table, name, line, column, text, note }) =>
      note === undefined
        ? []
        : [
            {
              ...place(report, line),
              table,
              name,
              column,
              text,
              mark: note.mark,
              note_line: note.line,
              address: rowAddress({ report: report.facts.id, line }),
            },
          ],
    ),
  );
}

/** Everything that a mark may stand beside, in the order of the facts. */
function marked({ facts: { indicators, activities, tables, decisions } }: Identified): Marked[] {
  return [
    ...indicators.flatMap(({ name, lines, note, cells }) => [
      named('indicators', name, lines[0], note),
      ...columns.flatMap((column) => beside('indicators', name, column, cells[column])),
      ...cells.more.flatMap(({ column, cell }) => beside('indicators', name, column, cell)),
    ]),
    ...activities.map(({ name, lines, note }) => named('activities', name, lines[0], note)),
    ...tables.flatMap(({ rows, columns }) =>
      rows.flatMap(({ label, line, note, cells }) => [
        named('budget', label, line, note),
        ...cells.flatMap((cell, nth) => beside('budget', label, columns[nth + 1] ?? null, cell)),
      ]),
    ),
    ...decisions.flatMap(({ amounts, from, to }) => [
      ...amounts.flatMap((cell) => beside('decisions', null, 'amounts', cell)),
      ...beside('decisions', null, 'from', from),
      ...beside('decisions', null, 'to', to),
    ]),
  ];
}

function named(table: Marked['table'], name: string, line: number, note?: NoteMark): Marked {
  return { table, name, line, column: null, text: null, note };
}

function beside(
  table: Marked['table'],
  name: string | null,
  column: string | null,
  cell: Cell | null,
): Marked[] {
  return cell === null ? [] : [{ table, name, line: cell.line, column, text: cell.text, note: cell.note }];
}
