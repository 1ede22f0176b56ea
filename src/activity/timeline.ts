/** Where a bar begins and ends on the line of one year, in per cent, and whether it goes on outside it. */
export interface Bar {
  from: number;
  to: number;
  before: boolean;
  after: boolean;
}

/** The part of a year that an activity takes. A missing date is the year's own; null where nothing falls in it. */
export function barOf(start: string | null, end: string | null, year: number): Bar | null {
  const [first, last] = [Date.parse(`${year}-01-01`), Date.parse(`${year + 1}-01-01`)];
  const from = start === null ? first : Date.parse(start);
  const to = end === null ? last : Date.parse(end) + 86_400_000;
  if (to <= first || from >= last || to <= from) return null;
  const share = (time: number) => Math.round(((time - first) / (last - first)) * 1000) / 10;
  return {
    from: Math.max(0, share(from)),
    to: Math.min(100, share(to)),
    before: from < first,
    after: to > last,
  };
}
