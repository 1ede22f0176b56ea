import type { Lines } from '../lines/lines.ts';
import { saidIn } from '../lines/clean.ts';
import { contents } from './contents.ts';
import { goalHeading } from '../lines/goal-heading.ts';
import {
  attachment,
  attachmentsHeading,
  attestHeading,
  bodyHeading,
  decisionsHeading,
} from '../knowledge/phrases.ts';
import { signature } from '../lines/signature.ts';

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

/** How far below the contents the body may begin, in lines with text: attachments and decisions may stand between. */
const patience = 80;

/** Finds the head, the table of contents, the body and the attestation of a report. */
export function page(lines: Lines): Pages {
  const listed = contents(lines);
  const start = bodyStart(lines, listed);
  const attest = findAttest(lines, start);
  return {
    head: start > 1 ? [1, start - 1] : null,
    contents: listed && listed[1] < start ? listed : null,
    body: [start, attest ? attest[0] - 1 : lines.last],
    attest,
  };
}

/** The body begins where its first heading or goal stands below the contents, or right below them. */
function bodyStart(lines: Lines, listed: [number, number] | null): number {
  let start = listed ? listed[1] + 1 : 1;
  let met = 0;
  for (const [n, line] of lines.filled([start, lines.last])) {
    if (met >= (listed ? patience : 10 * patience)) break;
    if (line.length > 800) continue;
    met++;
    const text = saidIn(line);
    if (bodyHeading.test(text) || goalHeading(line)) return listed ? Math.max(start, n) : n;
    if (attachment.test(text) || attachmentsHeading.test(text) || decisionsHeading.test(text)) {
      if (listed) start = n + 1;
      met = 0;
    } else if (listed && n > start + 12) break;
  }
  while (start < lines.last && lines.at(start).trim() === '') start++;
  return Math.min(start, lines.last);
}

/** Who attested a report stands no farther from its end, in lines. */
const farthest = 59;

/** Signatures stand at the very end, below a heading of their own or as names above titles. */
function findAttest(lines: Lines, after: number): [number, number] | null {
  for (let n = lines.last; n > after && n > lines.last - farthest; n--) {
    const line = lines.at(n);
    if (line.length < 80 && attestHeading.test(saidIn(line))) return [n, lines.last];
  }
  const signed = signature(lines);
  return signed && signed > after ? [signed, lines.last] : null;
}
