import type { Cell, Doubt, Facts } from '../../src/model.ts';
import type { Unsure } from './layout/unsure.ts';

const reason = 'Den skannade siffran kan läsas på flera sätt';

/** Puts in doubt each figure that an OCR was not sure of: its cell keeps what was read and has no value. */
export function withUnsure(facts: Facts, unsure: readonly Unsure[]): Facts {
  if (!unsure.length) return facts;
  const inRow = ([first, last]: readonly [number, number]) =>
    unsure.filter(({ line }) => line >= first && line <= last);
  const indicators = facts.indicators.map((row) => {
    const open = inRow(row.lines);
    if (!open.length) return row;
    const doubts: Doubt[] = [...row.doubts];
    const settle = (name: string, cell: Cell | null): Cell | null => {
      const candidates = cell && candidatesOf(cell, open);
      if (!candidates) return cell;
      if (!doubts.some((each) => each.cell === name)) doubts.push({ cell: name, reason, candidates });
      return { ...cell, value: null, unit: null, bound: null };
    };
    const { more, ...named } = row.cells;
    const cells = Object.fromEntries(Object.entries(named).map(([name, cell]) => [name, settle(name, cell)]));
    const further = more.map(({ column, cell }) => ({ column, cell: settle(column, cell)! }));
    return { ...row, cells: { ...cells, more: further } as typeof row.cells, doubts };
  });
  const inTables: Doubt[] = [];
  const tables = facts.tables.map((table, nth) => ({
    ...table,
    rows: table.rows.map((row) => {
      const open = inRow([row.line, row.line]);
      if (!open.length) return row;
      const cells = row.cells.map((cell) => {
        const candidates = cell && candidatesOf(cell, open);
        if (!candidates) return cell;
        inTables.push({ cell: `tables/${nth}`, reason: `${reason} (rad ${row.line})`, candidates });
        return { ...cell, value: null };
      });
      return { ...row, cells };
    }),
  }));
  return { ...facts, indicators, tables, doubts: [...facts.doubts, ...inTables] };
}

/** What a cell may say; null where it holds nothing that is unsure. */
function candidatesOf({ text }: Cell, open: readonly Unsure[]): string[] | null {
  for (const { readings } of open) {
    const at = bare(text).indexOf(bare(readings[0]!));
    if (at < 0) continue;
    return [
      ...new Set(
        readings.map((reading) =>
          bare(text) === bare(readings[0]!) ? reading : text.replace(readings[0]!, reading),
        ),
      ),
    ];
  }
  return null;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
