import type { Observation } from '../series.ts';

/** A figure that tests invent: a printed share of a year, of district x and indicator y, but for what is told. */
export function observation(more: Partial<Observation> & { value: number }): Observation {
  const text = `${more.value} %`;
  return {
    district: 'x',
    indicator: 'y',
    measure: 'utfall',
    period: { year: 2023, span: 'ar' },
    unit: '%',
    bound: null,
    text,
    missing: null,
    worth: 'tryckt',
    candidates: [],
    sources: [{ report: 'x-2023-t1', line: 7, column: 'outcome', text, row: 0 }],
    ...more,
  };
}
