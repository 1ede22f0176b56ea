/** The columns of an indicator row, in the order in which reports print them. */
export const columns = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'previousOutcome',
  'forecast',
  'target',
  'councilTarget',
] as const;

/** Whether what a column is told to be is one of figures. */
export function isValueColumn(role: string | null): role is (typeof columns)[number] {
  return (columns as readonly (string | null)[]).includes(role);
}
