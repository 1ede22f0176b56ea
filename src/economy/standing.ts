import type { Board } from '../overview/board.ts';

/** How many boards lack money, hold their budget and have some left; those that say nothing are in none. */
export function standing(boards: readonly (Pick<Board, 'deviation'> | null)[]): {
  lacking: number;
  holding: number;
  left: number;
} {
  const signs = boards.flatMap((board) => {
    const value = board?.deviation?.value ?? null;
    return value === null ? [] : [Math.sign(value)];
  });
  const count = (sign: number) => signs.filter((one) => one === sign).length;
  return { lacking: count(-1), holding: count(0), left: count(1) };
}
