import { refuse } from '../lines/problem.ts';

/** No report is near this, in bytes; a file that is larger is not a report. A hundred scanned pages may take 60 million. */
const mostBytes = { pdf: 150_000_000, text: 20_000_000 };

/** Refuses a file that is no report by its size alone, in bytes; its name tells whether it is a PDF. */
export function expectSize(name: string, size: number): void {
  const most = /\.pdf$/i.test(name) ? mostBytes.pdf : mostBytes.text;
  if (size <= most) return;
  const reason = `Unexpected ${size} bytes, expected at most ${most}`;
  refuse(name, 'file-size', reason, 'Import one report a file, as a PDF or a text.');
}
