import { kronorIn } from '../figure/money-units.ts';
import type { Decision, Facts } from '../model.ts';

/** Money that the proposals of a report ask for, in million kronor. */
export interface Asked {
  /** Sum of the adjustments of the budget that are asked for, and the proposals that ask for them. */
  budget: number;
  proposals: Decision[];
  /** Moved on both sides of the budget: costs and income grow alike, so that nothing is asked for. */
  moved: number;
}

/** What the proposals of a report ask for, added up. */
export function askedIn({ decisions }: Pick<Facts, 'decisions'>): Asked {
  // In whole kronor: 5,4 and 1,65 million are 7,05, not a hair less.
  const sum = (kind: Decision['kind']) =>
    decisions
      .filter((one) => one.kind === kind)
      .flatMap((one) => one.amounts)
      .reduce((total, { value, unit }) => total + Math.round((value ?? 0) * (kronorIn(unit) ?? 0)), 0) / 1e6;
  return {
    budget: sum('budgetjustering'),
    proposals: decisions.filter((one) => one.kind === 'budgetjustering' && one.amounts.length > 0),
    moved: sum('omslutning'),
  };
}
