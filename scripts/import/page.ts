import { clean, undress } from './clean.ts';
import {
  attachment,
  attachmentsHeading,
  attestHeading,
  bodyHeading,
  contentsHeading,
  decisionsHeading,
  goalHeadings,
} from './knowledge/phrases.ts';

/** The parts of a report by line: `[first, last]` from 1, both included; null where the report has none. */
export interface Pages {
  /** Before the body: title, decisions, contents, attachments. */
  head: [number, number] | null;
  /** The table of contents within the head. */
  contents: [number, number] | null;
  body: [number, number];
  /** Who attested it, at the end. */
  attest: [number, number] | null;
}

//   "Resultatenheter .....⇥94"   a tab, dots or blanks, and a page number at the end; or dots and nothing
const entry = /(?:\t\s*|\.{2,}\s*| {3,})\d{1,3}\s*$|\.{4,}\s*$/;

/** How far apart two entries of one table of contents may stand, in lines that are not blank. */
const maxGap = 4;

/** Finds the head, the table of contents, the body and the attestation of a report. */
export function page(lines: readonly string[]): Pages {
  const contents = findContents(lines);
  const start = bodyStart(lines, contents);
  const attest = findAttest(lines, start);
  return {
    head: start > 1 ? [1, start - 1] : null,
    contents,
    body: [start, attest ? attest[0] - 1 : lines.length],
    attest,
  };
}

function findContents(lines: readonly string[]): [number, number] | null {
  const limit = Math.min(lines.length, 600);
  let heading = -1;
  let run: number[] = [];
  for (let i = 0; i < limit; i++) {
    const line = lines[i]!;
    if (line.trim() === '') continue;
    if (heading < 0 && contentsHeading.test(undress(clean(line)))) {
      heading = i;
      run = [];
      continue;
    }
    if (!entry.test(clean(line)) || isTableRow(line)) continue;
    if (run.length && filled(lines, run.at(-1)!, i) > maxGap) {
      if (heading >= 0 || run.length >= 5) break;
      run = [];
    }
    if (heading >= 0 && !run.length && filled(lines, heading, i) > 3 * maxGap) break;
    run.push(i);
  }
  if (heading < 0 && run.length < 5) return null;
  const first = heading >= 0 ? heading : run[0]!;
  return [first + 1, Math.max(first, run.at(-1) ?? first) + 1];
}

/** A row of figures, which may also end in a whole number, has more than a title and a page. */
function isTableRow(line: string): boolean {
  return line.split('\t').filter((cell) => cell.trim() !== '').length > 2;
}

function filled(lines: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i++) if (lines[i]!.trim() !== '') count++;
  return count;
}

function bodyStart(lines: readonly string[], contents: [number, number] | null): number {
  let start = contents ? contents[1] + 1 : 1;
  // The list of attachments and, in some years, the decisions stand between the contents and the body.
  const limit = Math.min(lines.length, start + (contents ? 80 : 400));
  for (let i = start - 1; i < limit; i++) {
    const text = undress(clean(lines[i]!));
    if (text === '') continue;
    if (bodyHeading.test(text) || isGoal(text)) return contents ? Math.max(start, i + 1) : i + 1;
    if (attachment.test(text) || attachmentsHeading.test(text)) start = i + 2;
    else if (contents && decisionsHeading.test(text)) start = i + 2;
    else if (contents && i + 1 > start + 12) break;
  }
  while (start <= lines.length && lines[start - 1]!.trim() === '') start++;
  return Math.min(start, lines.length);
}

function isGoal(text: string): boolean {
  return Object.values(goalHeadings).some((form) => form.test(text));
}

function findAttest(lines: readonly string[], after: number): [number, number] | null {
  for (let i = lines.length - 1; i >= after && i > lines.length - 60; i--) {
    if (attestHeading.test(undress(clean(lines[i]!)))) return [i + 1, lines.length];
  }
  return null;
}
