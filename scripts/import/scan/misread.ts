import type { ScanCell } from './cell-line.ts';

/** Whether a cell's figure holds what is no digit: "T7T", or a ring that may be a 0. */
export function isMisread(cell: ScanCell): boolean {
  return !cell.words && (/\d/.test(cell.figure) ? /\p{L}/u.test(cell.figure) : cell.figure !== '');
}

/** "T7T" is 777, or 77 with one stroke too many: what a share can be. */
export function withDigits(text: string): { text: string }[] {
  if (!/[\p{L}\d]/u.test(text) || /^[oO]\)?$/.test(text)) return [{ text: '0' }];
  const looks: Record<string, string> = {
    A: '4',
    T: '7',
    I: '1',
    l: '1',
    O: '0',
    o: '0',
    S: '5',
    s: '5',
    B: '8',
    Z: '2',
    z: '2',
  };
  const whole = [...text].map((each) => looks[each] ?? each).join('');
  const fewer = [...whole].map((_, at) => whole.slice(0, at) + whole.slice(at + 1));
  return [...new Set(Number(whole.replace(',', '.')) <= 100 ? [whole] : fewer)].map((each) => ({
    text: each,
  }));
}

/** The figure without one of its digits: "717" may be 77. */
export function withoutOne(text: string): { text: string; value: number }[] {
  const all = [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
  return [...new Set(all)]
    .filter((each) => !each.startsWith('0'))
    .map((each) => ({ text: each, value: Number(each) }));
}
