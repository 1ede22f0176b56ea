import type { Cell } from '../../src/model.ts';
import { formatNumber } from '../../src/number.ts';

const bounds = { max: 'Max ', min: 'Minst ', within: '+/- ' };

/** Another figure printed as a cell prints its own: as many decimals, the same unit and bound. */
export function printLike(cell: Cell, value: number): Cell {
  const rounded = Number(value.toFixed(decimalsOf(cell)));
  const number = formatNumber(rounded, decimalsOf(cell)).replaceAll('\u00a0', ' ');
  const unit = cell.unit !== null && cell.unitFrom === undefined ? ` ${cell.unit}` : '';
  return { ...cell, text: `${cell.bound ? bounds[cell.bound] : ''}${number}${unit}`, value: rounded || 0 };
}

/** How many decimals a cell prints: "2,4 %" has one. */
function decimalsOf({ text }: Cell): number {
  return /\d[.,](\d{1,3})(?!\d)/.exec(text)?.[1]?.length ?? 0;
}
