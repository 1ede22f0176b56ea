/** On how many generated inputs a law is tried: LAW_RUNS of the audit, else this many. */
export function lawRuns(few: number): number {
  return Number(process.env['LAW_RUNS']) || few;
}
