import { refuse } from '../lines/problem.ts';

/** No report is near this, in bytes; a file that is larger is not a report. */
const maxBytes = 20_000_000;

/** Refuses a file that is no report by its size alone. */
export function expectSize(name: string, size: number): void {
  if (size <= maxBytes) return;
  const reason = `Unexpected ${size} bytes, expected at most ${maxBytes}`;
  refuse(name, 'file-size', reason, 'Import one report a file, as text.');
}
