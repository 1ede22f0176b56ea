import type { Attachment, Cell, Decision } from '../../src/model.ts';
import { clean, fold, undress } from './clean.ts';
import { joinPieces } from './join.ts';
import { attachment as attachmentForm, decisionKinds, decisionsHeading } from './knowledge/phrases.ts';
import { cell } from './table/value.ts';

/** A decision with its own words, which belong to the report's text. */
export interface DecisionRow {
  decision: Decision;
  text: string;
  /** All lines that carry it. */
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
  known: ReadonlyMap<string, unknown>,
): DecisionRow[] {
  const found: { n: number; pieces: string[]; owned: number[] }[] = [];
  let open = false;
  for (let n = first; n <= last; n++) {
    const text = undress(clean(lines[n - 1]!, known).replaceAll('\t', ' '));
    if (text === '') continue;
    if (decisionsHeading.test(text)) {
      open = true;
      continue;
    }
    if (!open) continue;
    const match = numbered.exec(text);
    const next = (found.at(-1)?.n ?? 0) + 1;
    if (match && Number(match[1]) === next) found.push({ n: next, pieces: [match[2]!], owned: [n] });
    else if (found.length && goesOn(found.at(-1)!, text, n)) {
      found.at(-1)!.pieces.push(text);
      found.at(-1)!.owned.push(n);
    }
  }
  return found.map(({ n, pieces, owned }) => {
    const text = joinPieces(pieces);
    return { decision: read(n, text, owned), text, owned };
  });
}

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

/** The list of attachments ("Bilaga 1: …") in the head of the report. */
export function attachments(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  known: ReadonlyMap<string, unknown>,
): { attachment: Attachment; owned: number[] }[] {
  const out: { attachment: Attachment; owned: number[] }[] = [];
  for (let n = first; n <= last; n++) {
    const text = undress(clean(lines[n - 1]!, known).replaceAll('\t', ' '));
    const match = attachmentForm.exec(text);
    const above = out.at(-1);
    if (match) {
      const title = fold(match[2]!.replace(/\s*\.{3,}\s*\d*$/, ''));
      out.push({ attachment: { n: Number(match[1]), title, line: n }, owned: [n] });
    } else if (above && text !== '' && n === above.owned.at(-1)! + 1 && /^\p{Ll}/u.test(text)) {
      above.attachment.title = joinPieces([above.attachment.title, text]);
      above.owned.push(n);
    }
  }
  return out;
}
