import type { Cell } from '../model.ts';
import { decimalsOf } from '../figure/number.ts';
import { formatValue } from '../number.ts';
import { lowered } from '../word.ts';

/** A printed cell as the site writes it. A unit of the whole table stands in its caption, not in each cell. */
export function printed({ value, text, unit, unitFrom, bound }: Cell): string {
  const isOfTable = unitFrom === 'table' || unitFrom === 'proof';
  return value === null ? text : formatValue(value, isOfTable ? null : unit, decimalsOf(text), bound);
}

/** The same after what it is, "KF:s årsmål": words printed in a cell, "Tas fram av nämnd", begin no sentence there. */
export function printedAfter(cell: Cell): string {
  return cell.value === null ? lowered(printed(cell)) : printed(cell);
}
