/** First and last line, counted from 1, both included. */
export type Span = readonly [number, number];

/** The lines of a span, in order; none where a report lacks such a part. */
export function range(span: Span | null): number[] {
  if (!span) return [];
  const [first, last] = span;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
