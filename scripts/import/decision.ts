import type { Attachment, Cell, Decision } from '../../src/model.ts';
import { clean, fold, undress } from './clean.ts';
import { isHeadFurniture } from './furniture.ts';
import { joinPieces } from './join.ts';
import {
  attachment as attachmentForm,
  attachmentsHeading,
  contentsHeading,
  decisionKinds,
  decisionsHeading,
} from './knowledge/phrases.ts';
import { cell } from './table/value.ts';

/** A decision with its own words, which belong to the report's text. */
export interface DecisionRow {
  decision: Decision;
  text: string;
  /** All lines that carry it. */
  owned: number[];
}

/** An attachment with all lines that carry it. */
export interface AttachmentRow {
  attachment: Attachment;
  owned: number[];
}

const numbered = /^(\d{1,2})\s*[.)]\s+(\S.*)$/;
const money = /(\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?\s*(mnkr|mkr|miljoner kronor|tkr|tusen kronor|kronor|kr)\b/gi;
//   "justerar årsmålet för andel arbetade timmar … från 14,0 procent till 11,5 procent."
//                          ^ indicator              ^ from             ^ to
const change =
  /årsmål(?:et)?\s+(?:för|avseende|gällande)\s+(?:indikatorn?\s+)?(.+?)\s+från\s+(.+?)\s+till\s+(.+?)\s*\.?$/i;

/** The numbered items under "Förslag till beslut", also those that a page's foot parts from the rest. */
export function decisions(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  contents: readonly [number, number] | null,
  known: ReadonlyMap<string, unknown>,
): DecisionRow[] {
  const found: { n: number; pieces: string[]; owned: number[] }[] = [];
  const unnumbered: typeof found = [];
  let open = false;
  /** Whether text or the table of contents stood between: nothing goes on after it. */
  let listed = false;
  for (let n = first; n <= last; n++) {
    const line = lines[n - 1]!;
    if (contents && n === contents[0]) {
      n = contents[1];
      listed = true;
      continue;
    }
    if (line.trim() === '' || line.length > 5000 || isHeadFurniture(line)) continue;
    const text = undress(clean(line, known).replaceAll('\t', ' '));
    if (decisionsHeading.test(text)) {
      open = true;
      continue;
    }
    if (!open || text === '') continue;
    if (contentsHeading.test(text) || attachmentsHeading.test(text)) {
      open = false;
      continue;
    }
    const match = numbered.exec(text);
    const next = (found.at(-1)?.n ?? 0) + 1;
    if (match && Number(match[1]) === next) {
      found.push({ n: next, pieces: [match[2]!], owned: [n] });
      listed = false;
    } else if (
      found.length &&
      !listed &&
      !line.trimStart().startsWith('**') &&
      goesOn(found.at(-1)!, text, n)
    ) {
      found.at(-1)!.pieces.push(text);
      found.at(-1)!.owned.push(n);
    } else if (/^\p{Lu}.{60,}[.!?]$/u.test(text) && !decided.test(text)) listed = true;
    else if (decided.test(text))
      unnumbered.push({ n: unnumbered.length + 1, pieces: [text.replace(/^[-–•*]\s*/, '')], owned: [n] });
  }
  return (found.length ? found : unnumbered).map(({ n, pieces, owned }) => {
    const text = joinPieces(pieces);
    return { decision: read(n, text, owned), text, owned };
  });
}

/** A decision that stands without a number. */
const decided =
  /^(?:[-–•*]\s*)?(?:[\p{L}-]+ )*?(?:stadsdelsnämnden|nämnden|stadsdelsnämnd) \p{Ll}+\b.*[.]$/iu;

/** The rest of an item: on the next line, or after the page with a small first letter. */
function goesOn(item: { pieces: string[]; owned: number[] }, text: string, n: number): boolean {
  const ended = /[.!?]$/.test(item.pieces.at(-1)!);
  if (numbered.test(text) || /@|\btelefon\b|\b08-?\s?\d/i.test(text)) return false;
  return !ended && (/^\p{Ll}/u.test(text) || (n === item.owned.at(-1)! + 1 && !/nämnd$/i.test(text)));
}

function read(n: number, text: string, owned: readonly number[]): Decision {
  const line = owned[0]!;
  const kind = decisionKinds.find(([, form]) => form.test(text))?.[0] ?? 'ovrigt';
  const changed = kind === 'malandring' ? change.exec(text) : null;
  const amounts = [...text.matchAll(money)]
    .map((match) => cell(fold(match[0]), line))
    .filter((each): each is Cell => each !== null);
  return {
    n,
    kind,
    amounts,
    indicator: changed ? changed[1]! : null,
    from: changed ? cell(changed[2]!, line) : null,
    to: changed ? cell(changed[3]!.replace(/\s*\.$/, ''), line) : null,
    lines: [line, owned.at(-1)!],
  };
}

/** The list of attachments ("Bilaga 1: …") in the head of the report. Under its heading a bare number will do. */
export function attachments(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  known: ReadonlyMap<string, unknown>,
): AttachmentRow[] {
  const out: AttachmentRow[] = [];
  let listed = false;
  for (let n = first; n <= last; n++) {
    const line = lines[n - 1]!;
    if (line.trim() === '' || line.length > 1000) continue;
    const text = undress(clean(line, known).replaceAll('\t', ' '));
    if (attachmentsHeading.test(text)) listed = true;
    else if (decisionsHeading.test(text) || contentsHeading.test(text)) listed = false;
    const bare = listed ? numbered.exec(text) : null;
    const match = attachmentForm.exec(text) ?? (bare && Number(bare[1]) === out.length + 1 ? bare : null);
    const above = out.at(-1);
    const title = match ? fold(match[2]!.replace(/\s*\.{3,}\s*\d*$/, '')) : '';
    if (match && title !== '') {
      out.push({ attachment: { n: Number(match[1]), title, line: n }, owned: [n] });
    } else if (
      above &&
      n === above.owned.at(-1)! + 1 &&
      /^[\p{Ll}(\d]/u.test(text) &&
      !isHeadFurniture(line)
    ) {
      above.attachment.title = joinPieces([above.attachment.title, text]);
      above.owned.push(n);
    }
  }
  return out;
}
