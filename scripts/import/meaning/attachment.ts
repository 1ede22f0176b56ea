import type { Attachment } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import { clean, fold, undress } from '../lines/clean.ts';
import { isHeadFurniture } from '../lines/furniture.ts';
import { joinPieces } from '../lines/join.ts';
import {
  attachment as attachmentForm,
  attachmentsHeading,
  contentsHeading,
  decisionsHeading,
  numberedItem,
} from '../knowledge/phrases.ts';
import type { Span } from '../lines/span.ts';

/** An attachment with all lines that carry it. */
export interface AttachmentRow {
  attachment: Attachment;
  owned: number[];
}

/** No title of an attachment is printed on a line longer than this. */
const longest = 1000;

/** The list of attachments ("Bilaga 1: …") in the head of the report. Under its heading a bare number will do. */
export function attachments(
  lines: Lines,
  head: Span | null,
  known: ReadonlyMap<string, unknown>,
): AttachmentRow[] {
  const out: AttachmentRow[] = [];
  let listed = false;
  for (const [n, line] of head ? lines.in(head) : []) {
    if (line.trim() === '' || line.length > longest) continue;
    const text = undress(clean(line, known).replaceAll('\t', ' '));
    if (attachmentsHeading.test(text)) listed = true;
    else if (decisionsHeading.test(text) || contentsHeading.test(text)) listed = false;
    const bare = listed ? numberedItem.exec(text) : null;
    const match = attachmentForm.exec(text) ?? (bare && Number(bare[1]) === out.length + 1 ? bare : null);
    const above = out.at(-1);
    const title = match ? fold(match[2]!.replace(/\s*\.{3,}\s*\d*$/, '')) : '';
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
