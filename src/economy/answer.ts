import { decimalsOf } from '../figure/number.ts';
import type { Facts } from '../model.ts';
import { formatValue } from '../number.ts';
import { economyText } from '../text/economy.ts';
import { overviewText as text } from '../text/overview.ts';
import type { Areas } from './area.ts';
import type { Operating } from './operating.ts';
import { inUnit, total } from '../money.ts';
import type { RankedArea } from './ranked.ts';
import { isAnnual } from '../report/annual.ts';

/** Whether the money lasts, in one sentence: by the whole budget's deviation, or in a plan by the budget alone. */
export function moneyAnswer(
  report: Pick<Facts, 'type' | 'year'>,
  operating: Operating | null,
  areas: Areas | null,
): string {
  const isPlan = report.type === 'verksamhetsplan';
  const deviation = operating?.after ?? operating?.before ?? null;
  const ofAreas = areas?.rows.find((row) => row.total)?.budget ?? null;
  const [budget, unit] = operating?.budget
    ? [operating.budget, operating.unit]
    : [ofAreas, areas?.unit ?? null];
  if (deviation?.value != null)
    return text.deviation(
      deviation.value,
      operating!.unit,
      decimalsOf(deviation.text),
      budget?.value != null
        ? inUnit({ text: budget.text, value: budget.value, unit }, operating!.unit).value
        : null,
      operating?.after != null,
      isAnnual(report),
    );
  return budget?.value != null && isPlan
    ? text.budgetOnly(formatValue(budget.value, unit), report.year)
    : operating && !isPlan
      ? text.noDeviation
      : text.noMoney;
}

/** How many areas deviate, and what they lack and have left together; the sums are ours. */
export function areasAnswer(
  { lacking, left }: { lacking: readonly RankedArea[]; left: readonly RankedArea[] },
  { unit, basis }: Pick<Areas, 'unit' | 'basis'>,
): string {
  const told = (some: readonly RankedArea[]) => {
    const cells = some.map(({ area }) => area.deviation!);
    if (cells.length === 0) return null;
    const all = total(cells.map(({ value }) => ({ value: value! })));
    const decimals = Math.max(...cells.map(({ text }) => decimalsOf(text)));
    return { count: cells.length, sum: economyText.sum(all, unit, decimals) };
  };
  return economyText.deviating(told(lacking), told(left), basis === 'utfall');
}
