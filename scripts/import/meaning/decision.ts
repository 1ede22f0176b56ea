import { moneyWords } from '../knowledge/measures.ts';
import { numberInText } from '../../../src/figure/number.ts';
import type { Decision } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import { fold, saidIn } from '../lines/clean.ts';
import { isHeadFurniture } from '../lines/furniture.ts';
import { joinPieces } from '../lines/join.ts';
import {
  attachmentsHeading,
  contentsHeading,
  decisionKinds,
  decisionsHeading,
  numberedItem,
} from '../knowledge/phrases.ts';
import type { Span } from '../lines/span.ts';
import { cell } from '../table/cell.ts';

/** A decision with its own words, which belong to the report's text. */
export interface DecisionRow {
  decision: Decision;
  text: string;
  /** All lines that carry it. */
  owned: number[];
}

/** A decision that is still being joined. */
interface Item {
  pieces: string[];
  owned: number[];
}

/** No decision is printed on a line longer than this. */
const longest = 5000;

/** The numbered items under "Förslag till beslut", also those that a page's foot parts from the rest. */
export function decisions(
  lines: Lines,
  head: Span | null,
  contents: Span | null,
  known: ReadonlyMap<string, unknown>,
): DecisionRow[] {
  const numbered: Item[] = [];
  const unnumbered: Item[] = [];
  // Items whose numbers an OCR lost or misread: they are such where the next number counts them.
  let lost: Item[] = [];
  let open = false;
  // Whether text or the table of contents stood between: nothing goes on after it.
  let parted = false;
  for (const [n, line] of head ? lines.filled(head) : []) {
    if (contents && n >= contents[0] && n <= contents[1]) {
      parted = true;
      continue;
    }
    if (line.length > longest || isHeadFurniture(line)) continue;
    const text = saidIn(line, known);
    const above = numbered.at(-1);
    const begin = (items: Item[], piece: string) => items.push({ pieces: [piece], owned: [n] });
    const extend = ({ pieces, owned }: Item) => [pieces.push(text), owned.push(n)];
    const item = numberedItem.exec(text);
    if (decisionsHeading.test(text)) open = true;
    else if (contentsHeading.test(text) || attachmentsHeading.test(text)) open = false;
    else if (!open || text === '') continue;
    else if (item && [0, lost.length].includes(Number(item[1]) - numbered.length - 1)) {
      if (Number(item[1]) > numbered.length + 1) numbered.push(...lost);
      begin(numbered, item[2]!);
      lost = [];
      parted = false;
    } else if (
      above &&
      !lost.length &&
      !parted &&
      !line.trimStart().startsWith('**') &&
      goesOn(above, text, n)
    )
      extend(above);
    else if (!numbered.length && clause.test(text)) begin(unnumbered, text.replace(bullet, ''));
    else if (!numbered.length && isClause(unnumbered.at(-1)) && goesOn(unnumbered.at(-1)!, text, n))
      extend(unnumbered.at(-1)!);
    else if (lost.length && !parted && !opensLost.test(text) && goesOn(lost.at(-1)!, text, n))
      extend(lost.at(-1)!);
    else if (opensLost.test(text) || decided.test(text)) {
      if (opensLost.test(text)) begin(lost, text.replace(/^\d{1,2} /, ''));
      if (decided.test(text)) begin(unnumbered, text.replace(bullet, ''));
    } else if (sentence.test(text)) parted = true;
  }
  return (numbered.length ? numbered : unnumbered).map(decisionRow);
}

const bullet = /^[-–•*]\s*/;
const sentence = /^\p{Lu}.{60,}[.!?]$/u;

/** A decision that stands without a number. */
const decided =
  /^(?:[-–•*]\s*)?(?:[\p{L}-]+ )*?(?:stadsdelsnämnden|nämnden|stadsdelsnämnd) \p{Ll}+\b.*[.]$/iu;

//   Förvaltningen föreslår att nämnden beslutar
//   – att godkänna rapporten
/** The first line of a decision that is a clause of the sentence above it. */
const clause = /^(?:[-–•*]\s*)?att \p{Ll}+a\s/u;

function isClause(item: Item | undefined): boolean {
  return item !== undefined && clause.test(item.pieces[0]!);
}

//   2 Stadsdelsnämnden ansöker om …      "2." or "1."
/** The first line of a decision whose number lost its point, or is lost. */
const opensLost = /^(?:\d{1,2} )?(?:Stadsdelsnämnden|Nämnden) \p{Ll}+\s/u;

/** The rest of an item: on the next line, or after the page with a small first letter. */
function goesOn(item: Item, text: string, n: number): boolean {
  const ended = /[.!?]$/.test(item.pieces.at(-1)!);
  if (numberedItem.test(text) || /@|\btelefon\b|\b08-?\s?\d/i.test(text)) return false;
  return !ended && (/^\p{Ll}/u.test(text) || (n === item.owned.at(-1)! + 1 && !/nämnd$/i.test(text)));
}

const money = new RegExp(String.raw`(?<![\d.,])(?:${numberInText})\s*(?:${moneyWords})(?!\p{L})`, 'giu');
//   "ändrar årsmålet för andel båtar med flytväst från 62,5 procent till 70 procent."
//                        ^ indicator                  ^ from             ^ to
const change =
  /årsmål(?:et)?\s+(?:för|avseende|gällande)\s+(?:indikatorn?\s+)?(.+?)\s+från\s+(.+?)\s+till\s+(.+?)\s*\.?$/i;

function decisionRow({ pieces, owned }: Item, at: number): DecisionRow {
  const text = joinPieces(pieces);
  const line = owned[0]!;
  const kind = decisionKinds.find(([, form]) => form.test(text))?.[0] ?? 'ovrigt';
  const [, indicator, from, to] = (kind === 'malandring' && change.exec(text)) || [];
  const decision: Decision = {
    n: at + 1,
    kind,
    amounts: [...text.matchAll(money)].flatMap((match) => cell(fold(match[0]), line) ?? []),
    indicator: indicator ?? null,
    from: cell(from ?? '', line),
    to: cell(to?.replace(/\s*\.$/, '') ?? '', line),
    lines: [line, owned.at(-1)!],
  };
  return { decision, text, owned };
}
