import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

/**
 * Numbers of a board's goals that are passed over: 1.3.3 right below 1.3.1. One remark a gap. Of the council's goals a
 * board may leave out those that are not its own; they are told by the table of contents.
 */
export function sequence({ under: { goals } }: Whole): ReportRemark[] {
  const latest = new Map<string, number>();
  return goals.flatMap(({ number, lines }): ReportRemark[] => {
    const parts = number?.split('.') ?? [];
    if (parts.length !== 3) return [];
    const own = Number(parts.pop());
    const above = parts.join('.');
    const expected = (latest.get(above) ?? 0) + 1;
    latest.set(above, own);
    if (own <= expected) return [];
    const missing = [...parts, expected].join('.');
    const message = `Unexpected goal ${number}, expected ${missing} before it: import the whole report, or compare with the original`;
    return [reportRemark('cut', lines, `Mål ${missing} saknas före mål ${number}`, message)];
  });
}
