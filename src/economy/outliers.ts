import { relativeDeviation } from './area.ts';
import type { AreaIn } from './areas.ts';

/** An area of a board with its deviation in percent of its budget. */
export interface Share {
  of: AreaIn;
  /** In percent; negative where money is lacking. */
  share: number;
}

/** Those that can be told in percent, the most lacking first. */
export function sharesOf(rows: readonly AreaIn[]): Share[] {
  return rows
    .flatMap((of) => {
      const share = relativeDeviation(of.area);
      return share === null ? [] : [{ of, share }];
    })
    .sort((a, b) => a.share - b.share);
}

/** The shares furthest from the budget, at most so many of each side, the most lacking first; what holds is in none. */
export function furthest(shares: readonly Share[], lacking: number, left: number): Share[] {
  const sorted = shares.toSorted((a, b) => a.share - b.share);
  const over = sorted.filter(({ share }) => share > 0);
  return [
    ...sorted.filter(({ share }) => share < 0).slice(0, lacking),
    ...over.slice(Math.max(0, over.length - left)),
  ];
}
