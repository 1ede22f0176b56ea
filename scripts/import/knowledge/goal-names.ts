import { readEntries } from './registry-entries.ts';

/** Names of the council's goals as they are written, of all sets of years. */
export function loadGoalNames(): string[] {
  const sets = readEntries('goals') as [string, { goals: { name: string }[] }][];
  return [...new Set(sets.flatMap(([, { goals }]) => goals.map(({ name }) => name)))];
}
