import { formatNumber } from '../number.ts';

/** "1 stadsdel", "4 stadsdelar": a number and what is counted, which never stand on two lines. */
export function counted(count: number | string, one: string, many: string): string {
  const shown = typeof count === 'number' ? formatNumber(count) : count;
  return `${shown}\u00a0${count === 1 ? one : many}`;
}
