import type { Attachment } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import { fold, saidIn, withoutIcons } from '../lines/clean.ts';
import { isHeadFurniture } from '../lines/furniture.ts';
import { joinPieces } from '../lines/join.ts';
import {
  attachment as attachmentForm,
  attachmentOpens,
  attachmentsHeading,
  contentsHeading,
  decisionsHeading,
  numberedItem,
} from '../knowledge/phrases.ts';
import type { Span } from '../lines/span.ts';
import type { Pages } from './page.ts';

/** An attachment with all lines that carry it. */
export interface AttachmentRow {
  attachment: Attachment;
  owned: number[];
}

/** The page of an entry of the contents. */
const pageAtEnd = /\t\s*\d{1,3}\s*$/;

/** No title of an attachment is printed on a line longer than this. */
const longest = 1000;

//   Fler medarbetare är
//
//   Bilaga 2                      the head of a page, which parts a sentence
//
//   oförändrad (2022: 707 st)
/** Whether a line's text heads an attachment, or the list of them: a number alone above the rest of a sentence does not. */
export function headsAttachment(text: string, n: number, lines: Lines): boolean {
  if (attachmentsHeading.test(text)) return true;
  if (!attachmentOpens.test(text)) return false;
  const [below] = lines.filled([n + 1, lines.last]);
  return attachmentForm.test(text) || !below || !/^\p{Ll}/u.test(below[1].trim());
}

/** The list of attachments ("Bilaga 1: …") in the head of the report and at its end. */
export function attachments(
  lines: Lines,
  { head, body }: Pick<Pages, 'head' | 'body'>,
  known: ReadonlyMap<string, unknown>,
): AttachmentRow[] {
  const above = listIn(lines, head, known);
  // The contents may list those that are printed in the report.
  const numbers = new Set(above.map(({ attachment }) => attachment.n));
  const below = listIn(lines, listAtEnd(lines, body), known).filter(
    ({ attachment }) => !numbers.has(attachment.n),
  );
  return [...above, ...below].sort((a, b) => a.attachment.n - b.attachment.n);
}

//   Bilagor
//   • Bilaga 1. Resultatenheter
/** The last list below a heading of its own, and nothing below it. */
function listAtEnd(lines: Lines, body: Span): Span | null {
  const all = [...lines.filled(body)].filter(([, line]) => line.length <= longest);
  const at = all.findLastIndex(([, line]) => attachmentsHeading.test(saidIn(line)));
  if (at < 0) return null;
  const list = all.slice(at + 1);
  const end = list.findIndex(([, line]) => {
    const text = withoutIcons(saidIn(line));
    return !attachmentForm.test(text) && !numberedItem.test(text) && !goesOn(text);
  });
  return [all[at]![0], (end < 0 ? all.at(-1)! : all[at + end]!)[0]];
}

/** The list in a part of the report. Under its heading a bare number will do; a number that comes again opens the attachment. */
function listIn(lines: Lines, span: Span | null, known: ReadonlyMap<string, unknown>): AttachmentRow[] {
  const out: AttachmentRow[] = [];
  let listed = false;
  for (const [n, line] of span ? lines.filled(span) : []) {
    if (line.length > longest) continue;
    const text = withoutIcons(saidIn(line.replace(pageAtEnd, ''), known));
    if (attachmentsHeading.test(text)) listed = true;
    else if (decisionsHeading.test(text) || contentsHeading.test(text)) listed = false;
    const bare = listed ? numberedItem.exec(text) : null;
    const match = attachmentForm.exec(text) ?? (bare && Number(bare[1]) === out.length + 1 ? bare : null);
    const above = out.at(-1);
    const title = match ? fold(match[2]!.replace(/\s*\.{3,}\s*\d*$/, '')) : '';
    if (match && out.some(({ attachment: { n: met } }) => met === Number(match[1]))) continue;
    if (match && title !== '') {
      out.push({ attachment: { n: Number(match[1]), title, line: n }, owned: [n] });
    } else if (above && n === above.owned.at(-1)! + 1 && goesOn(text) && !isHeadFurniture(line)) {
      above.attachment.title = joinPieces([above.attachment.title, text]);
      above.owned.push(n);
    }
  }
  return out;
}

/** A title that was wrapped goes on with a small letter, a bracket or a year. */
function goesOn(text: string): boolean {
  return /^[\p{Ll}(\d]/u.test(text);
}
