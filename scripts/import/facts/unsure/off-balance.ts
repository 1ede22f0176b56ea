import type { Facts } from '../../../../src/model.ts';
import { balanceOf, rolesOf, type Printed } from '../../../../src/money.ts';
import type { Unsure } from '../../read/types.ts';

const reason = 'Raden är skannad, och budget och prognos ger inte den avvikelse som lästs';

/** A table whose rows come out less often than this does not promise it. */
const most = 0.5;

//   Verksamhet              Budget  Prognos  Avvikelse
//   Maskiner                   4,3      4,3       10,0        a border read as a 1
/** Figures of rows on pages that an OCR read whose budget and forecast make another deviation, where most rows' do. */
export function offBalance({ tables }: Facts, scanned: ReadonlySet<number>): Unsure[] {
  return tables.flatMap(({ columns, rows }) => {
    const roles = rolesOf(columns.slice(1));
    const held = rows.flatMap((row) => {
      const cells = row.cells.map((cell): Printed | null =>
        cell && cell.value !== null ? { value: cell.value, text: cell.text, unit: cell.unit } : null,
      );
      const balance = balanceOf(cells, roles);
      return balance ? [{ row, holds: balance.holds }] : [];
    });
    if (held.filter(({ holds }) => holds).length < most * held.length) return [];
    return held
      .filter(({ row, holds }) => !holds && scanned.has(row.line))
      .flatMap(({ row: { line, cells } }) =>
        cells.flatMap((cell): Unsure[] =>
          cell ? [{ line, readings: [cell.text], reason, ofFigures: true }] : [],
        ),
      );
  });
}
