import type { Decision, Indicator } from '../../../src/model.ts';
import type { Identified } from '../identify.ts';
import { comparable } from './name.ts';
import { likeness } from './suggest.ts';

/** How like a decision's wording and a row's name must be, where neither begins with the other. */
const alike = 0.85;

/** "antalet ungdomar" in a decision is "Antal ungdomar" in the table. */
function plain(name: string): string {
  return comparable(name).replace(/^(antal|andel)(et|en)\b/, '$1');
}

/**
 * The row of its report whose yearly target a decision changes: named exactly, by a beginning that no other row shares,
 * or by great likeness; null where it names none, or more than one would do.
 */
export function decidedRow({ indicator }: Decision, rows: readonly Indicator[]): Indicator | null {
  if (indicator === null) return null;
  const wanted = plain(indicator);
  const exact = rows.filter(({ name }) => plain(name) === wanted);
  if (exact.length === 1) return exact[0]!;
  const begun = rows.filter(({ name }) => plain(name).startsWith(wanted));
  if (begun.length > 0) return begun.length === 1 ? begun[0]! : null;
  const near = rows.filter(({ name }) => likeness(plain(name), wanted) >= alike);
  return near.length === 1 ? near[0]! : null;
}

/** Id of the registry's entry of each decision's row, by index; empty where there is none. */
export function decidedIndicators({ facts, rows }: Pick<Identified, 'facts' | 'rows'>): string[] {
  return facts.decisions.map((decision) => {
    const row = decidedRow(decision, facts.indicators);
    return row === null ? '' : rows[facts.indicators.indexOf(row)]!;
  });
}
