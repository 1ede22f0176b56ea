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
