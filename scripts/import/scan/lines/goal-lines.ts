import { ONE_LIKE } from '../../words/figures.ts';
import type { Assessment } from '../../../../src/model.ts';
import { assessments } from '../../knowledge/assessments.ts';
import { isNear, letters } from '../../lines/letters.ts';
import type { Lines } from '../../lines/lines.ts';
import { pageNumber } from '../../lines/page-number.ts';
import { stripsAt } from '../rows/strips.ts';
import type { Span } from '../../lines/span.ts';

/** So many lines of words from its heading on may hold a goal's name and its assessment. */
const reach = 4;

const headings: readonly (readonly [string, string])[] = [
  ['kfsinriktningsmal', 'KF:s inriktningsmål:'],
  ['kommunfullmaktigesinriktningsmal', 'KF:s inriktningsmål:'],
  ['kfsmalforverksamhetsomradet', 'KF:s mål för verksamhetsområdet:'],
  ['kommunfullmaktigesmalforverksamhetsomradet', 'KF:s mål för verksamhetsområdet:'],
  ...['namndmal', 'namndensmal', 'malfornamnden'].map((each) => [each, 'Nämndmål:'] as const),
];

/**
 * Lines with the headings of goals, the first lines of their names and their assessments as they are written: what an
 * OCR made of them is read no more, and the rest is read as sound text is.
 *
 *   KF:s mal fér verksamhetsområdet:       KF:s mål för verksamhetsområdet:
 *   1.1 | hamnen är vatten och vägen       1.1 I hamnen är vatten och vägen
 *   hem kort                          ─▶   hem kort
 *
 *   @ Upptylls helt                        Uppfylls helt
 */
export function goalLines(
  lines: Lines,
  [first, last]: Span,
  furniture: ReadonlySet<number> = new Set(),
): string[] {
  const out = [...lines.texts];
  let head = 0;
  // So many lines more may hold the name or the assessment of the heading above.
  let left = 0;
  let isParted = false;
  for (let n = first; n <= last; n++) {
    const text = lines.at(n).trim();
    if (text === '' || furniture.has(n)) continue;
    const found = headingOf(text);
    if (found) {
      out[n - 1] = `${found.heading} ${numbered(found.rest)}`.trim();
      [head, left, isParted] = [n, reach, false];
      continue;
    }
    if (left === 0) continue;
    // An OCR of two columns puts the right side of a table between a heading and its name.
    const strip = stripsAt(lines, n, last).at(-1);
    if (strip) {
      n = strip.lines.at(-1)!;
      isParted ||= left === reach;
      continue;
    }
    // Rings and dots of the line below, read as a line of their own: ". ° . -- og8 .-"; a page's number: "Farsta Så 6 (7)"
    if (!/\p{L}{4}|\d\d/u.test(text) || pageNumber(text)?.of) {
      if (!isParted) out[n - 1] = '';
      continue;
    }
    const how = assessment(text);
    const isName = !how && left === reach && out[head - 1]!.endsWith(':');
    const said = how ? `Uppfylls ${how}` : isName ? numbered(text) : text;
    const isHeads = isParted && (how || isName || /^\p{Ll}/u.test(text));
    if (isHeads) out[head - 1] += ` ${said}`;
    out[n - 1] = isHeads ? '' : said === text ? out[n - 1]! : said;
    left = how ? 0 : left - 1;
  }
  return out;
}

/** Whether a line of these begins with a goal's heading. */
export function isHead(line: string): boolean {
  return headings.some(([, heading]) => line.startsWith(heading));
}

//   … på aktiviteter och på underliggande
//   nämndmål. Arbetet löper                     the end of a sentence
/** The heading that a line begins with, and what stands after it. A sentence about goals has no colon there. */
function headingOf(line: string): { heading: string; rest: string } | null {
  const text = line.trim();
  if (/^\p{Ll}\p{L}*\./u.test(text)) return null;
  const colons = [...text.matchAll(/[:;.]/g)].map((match) => match.index + 1);
  for (const end of [...colons, text.length]) {
    const key = letters(text.slice(0, end));
    if (key.length > 45) return null;
    for (const [wanted, heading] of headings) {
      if (isNear(key, wanted)) return { heading, rest: text.slice(end).trim() };
    }
  }
  return null;
}

//   ") Upptylls helt"   an icon before it, a letter misread
function assessment(line: string): Assessment | null {
  const tokens = line.trim().replace(/[.,]$/, '').split(/\s+/);
  if (tokens.length < 2 || tokens.length > 5) return null;
  const how = assessments[letters(tokens.at(-1)!)];
  if (!how) return null;
  const verb = letters(tokens.at(-2)!);
  const fits = ['uppfylls', 'uppfylles', 'uppfyllt', 'uppfyllts'].some((each) => isNear(verb, each));
  return fits ? how : null;
}

const one = `[1\\[${ONE_LIKE}]`;
/** A stroke behind a goal's number is the letter I, and a bar is one anywhere. */
const lone = new RegExp(`(?<=^\\d\\.\\d\\.? )${one} ?(?=\\p{Lu})|(?<=^|\\s)\\|(?=\\s)`, 'u');

/** "l.1 | Stockholm är …" is "1.1 I Stockholm är …". */
function numbered(name: string): string {
  return name
    .replace(firstOne, '1')
    .replace(secondOne, '$1.1')
    .replace(/^(\d),(\d)/, '$1.$2')
    .replace(lone, (stroke) => (stroke === '|' ? 'I' : 'I '));
}

const firstOne = new RegExp(`^[${ONE_LIKE}](?=[.,]\\s?\\d)`);
const secondOne = new RegExp(`^(\\d)[.,][${ONE_LIKE}](?=[.\\s])`);
