import type { Said } from './job.ts';
import { refuse } from '../lines/problem.ts';

/** Refuses a second report of the same id: it would overwrite the first. `seen` holds the files by id. */
export function expectOnce({ id, name }: Pick<Said, 'id' | 'name'>, seen: Map<string, string>): void {
  const other = seen.get(id);
  if (other)
    refuse(
      name,
      'report-twice',
      `Unexpected second report ${id}, expected one`,
      `${other} has the same board, year and type: import only one of them.`,
    );
  seen.set(id, name);
}
