import type { Board } from '../overview/board.ts';

/** How many boards lack money, hold their budget and have some left; of those untold the report does not say it. */
export interface Standing {
  lacking: number;
  holding: number;
  left: number;
  untold: number;
}

/** How boards, or one area of theirs, stand to their budgets. */
export function standing(boards: readonly (Pick<Board, 'deviation'> | null)[]): Standing {
  const signs = boards.map((board) => {
    const value = board?.deviation?.value ?? null;
    return value === null ? null : Math.sign(value);
  });
  const count = (sign: number | null) => signs.filter((one) => one === sign).length;
  return { lacking: count(-1), holding: count(0), left: count(1), untold: count(null) };
}
