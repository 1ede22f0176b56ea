import { bullets, shapes } from '../knowledge/marks.ts';
import { contentsHeading, analysisWord, expectedHeading, goalPart } from '../knowledge/phrases.ts';
import { goalHeading, isAssessment, opensGoal } from '../lines/goal-heading.ts';
import { isPerhapsAssessment } from '../knowledge/assessments.ts';
import { cellText, type IsWord } from './cell.ts';
import { around, middle } from '../read/extent.ts';
import { hasRoom, phrasesOf, textOf, type Line } from '../read/line.ts';
import type { Laid } from './laid.ts';
import type { Extent } from '../read/types.ts';

/** Phrases farther apart than this, in their size, are no one text. */
const apart = 2.5;
/** Lines of a paragraph stand no farther below one another than this, in their size. */
const pitch = 1.75;

/** Lines of text as paragraphs, headings joined, items with a dash before them; a blank line between. */
export function textPart(
  lines: readonly Line[],
  isWord: IsWord,
  icons: readonly Extent[] = [],
): (Laid | null)[] {
  const out: (Laid | null)[] = [];
  for (const group of paragraphs(lines, icons)) {
    if (out.length) out.push(null);
    const item = openedBy(group[0]!, icons);
    const text = cellText(item ? [item, ...group.slice(1)] : group, isWord);
    const isOne = group.every((line) => line.bold) || goalHeading(text) !== null;
    const isHead = isOne && group.length > 1 && group.length < 6 && !group.some(isEntry);
    if (item) out.push({ text: `${markOf(group[0]!)} ${text}`, extent: around(group) });
    else if (isHead) out.push(...headed(group, isWord));
    else for (const line of group) out.push(...printed(line));
  }
  return out;
}

//   * Mäts vartannat år.       a star may be the mark of a note
/** What stands before an item, as further stages read it. */
function markOf({ words: [first] }: Line): string {
  return first!.text === '*' ? '*' : '-';
}

//   1.1 Alla barn ska ges en     Uppfylls       an assessment beside a name, each on lines of its own
//   rik fritid                   delvis
/** A heading of several lines, and below it the assessment that stands beside it. */
function headed(group: readonly Line[], isWord: IsWord): Laid[] {
  const columns = group.map((line) => phrasesOf(line, apart));
  const said = columns.flatMap(([, ...beside]) => beside);
  const parts = isAssessment(said.map(textOf).join(' ')) ? [columns.map(([first]) => first!), said] : [group];
  return parts.map((own) => ({ text: cellText(own, isWord), extent: around(own) }));
}

/** The item that a line opens: what stands beside an icon may be a goal or its assessment as well. */
function openedBy(line: Line, icons: readonly Extent[]): ReturnType<typeof itemOf> {
  const item = isEntry(line) ? null : itemOf(line, icons);
  if (!item || line.bold) return null;
  const text = textOf(item);
  return goalHeading(text) || isAssessment(text) || analysisWord.test(text) ? null : item;
}

/** Whether a line is one of a table of contents: a page's number far behind its text, or behind dots. */
export function isEntry(line: Line): boolean {
  const text = textOf(line);
  if (/(?:\.\s?){4,}\s*\d{1,3}$/.test(text)) return true;
  const phrases = phrasesOf(line, apart);
  return (
    phrases.length === 2 && /^\d{1,3}$/.test(textOf(phrases[1]!)) && /\p{L}{3}/u.test(textOf(phrases[0]!))
  );
}

/** A line of text; phrases that stand far apart are lines of their own. */
function printed(line: Line): Laid[] {
  const phrases = phrasesOf(line, apart);
  if (isEntry(line)) {
    const last = line.words.at(-1)!;
    const text = textOf({ words: line.words.slice(0, -1) }).replace(/[\s.]*$/, '');
    return [{ text: `${text}\t${last.text.replace(/^\.+/, '')}`, extent: around(line.words) }];
  }
  // A mark before an item stands apart from its text.
  if (phrases.length === 2 && phrases[0]!.words.length === 1 && textOf(phrases[0]!).length < 4)
    return [{ text: textOf(line), extent: around([line]) }];
  return phrases.map((phrase) => ({ text: textOf(phrase), extent: around([phrase]) }));
}

function paragraphs(lines: readonly Line[], icons: readonly Extent[]): Line[][] {
  const out: Line[][] = [];
  // Where the text of the open item begins.
  let hangs: number | null = null;
  for (const line of lines) {
    const group = out.at(-1);
    const above = group?.at(-1);
    const item = openedBy(line, icons);
    const isRest = hangs === null || Math.abs(line.left - hangs) < 0.5 * line.size;
    if (!item && above && isRest && isSame(above, line, group!) && !isForced(above, line, lines, group!))
      group!.push(line);
    else {
      out.push([line]);
      hangs = item?.left ?? null;
    }
  }
  return out;
}

/** Room for a word and a little more than two blanks, in their size: a paragraph's own lines may be a little uneven. */
const surely = 1.01;

//   Arbetet fortsätter under året.
//   Nämnden har under perioden öppnat två
//
//   KF:s inriktningsmål:
//   4. Ett hållbart Stockholm
//   Andelen som deltar har ökat under året.
/** Whether a sentence, or a goal's name, ends a line that had room for the next line's first word: a paragraph ends there. */
function isForced(above: Line, line: Line, lines: readonly Line[], group: readonly Line[]): boolean {
  const isEnd = /\p{L}{2}[.!?]$/u.test(textOf(above)) || (opensGoal(textOf(group[0]!)) && isSentence(line));
  if (line.bold || !isEnd || Math.abs(above.left - line.left) > line.size) return false;
  const beside = lines.filter((each) => Math.abs(each.left - line.left) < 2 && each.size === line.size);
  const end = Math.max(...beside.map((each) => each.right));
  return hasRoom(above, line.words[0]!, end, surely);
}

/** Whether a line is a whole sentence, as no rest of a goal's name is. */
function isSentence(line: Line): boolean {
  return /^\p{Lu}/u.test(textOf(line)) && endsSentence(line);
}

//   34 hushåll och följer utvecklingen noga.
/** Whether a line is a sentence or the end of one, and nothing beside it, as no line of a name is. */
export function endsSentence(line: Line): boolean {
  const isOne = phrasesOf(line, apart).length === 1;
  return isOne && line.words.length > 4 && /\p{L}{2}[.!?]$/u.test(textOf(line));
}

function isSame(above: Line, line: Line, group: readonly Line[]): boolean {
  const distance = middle(line) - middle(above);
  if (distance < 0) return isNextColumn(above, line);
  if (distance > pitch * Math.max(above.size, line.size)) return false;
  if (above.bold !== line.bold || Math.abs(above.size - line.size) > 0.08 * line.size) return false;
  const own = textOf(line);
  if (opensGoal(own) || isAssessment(own) || isAssessment(textOf(above))) return false;
  if (isPerhapsAssessment(own) && opensGoal(textOf(group[0]!))) return false;
  if (isLabel(own) || isLabel(textOf(above))) return false;
  if (isIndented(above, line)) return false;
  const before = group.length > 1 ? middle(above) - middle(group.at(-2)!) : null;
  return before === null || distance < before * 1.25 + 0.5;
}

/** Whether a line begins a paragraph that is told by its indent. */
function isIndented(above: Line, line: Line): boolean {
  const indent = (line.left - above.left) / line.size;
  return indent > 0.8 && indent < 3 && /\p{L}{2}[.!?]$/u.test(textOf(above)) && /^\p{Lu}/u.test(textOf(line));
}

/** Whether a sentence goes on from the foot of one column at the top of the next. */
function isNextColumn(above: Line, line: Line): boolean {
  return line.left > above.right && !/[.!?:]$/.test(textOf(above)) && /^\p{Ll}/u.test(textOf(line));
}

/** Whether a line is known to head a part and nothing else. */
function isLabel(text: string): boolean {
  const isExpected = expectedHeading.test(text) && text.length < 25;
  const isAnalysis = analysisWord.test(text) && !/\s/.test(text);
  return contentsHeading.test(text) || goalPart.test(text) || isExpected || isAnalysis;
}

/** A mark before an item, as a glyph: a bullet, a dash, whatever an icon font shows. */
const glyph = new RegExp(String.raw`^(?:[${bullets}${shapes}–*-]|o|[\ue000-\uf8ff])$`, 'u');
/** A mark stands no farther before its item than this, in the item's size. */
const farthest = 3;
/** A drawn mark is no higher than this share of the letters' size. */
const mostHigh = 0.75;

//   •  Fler barn tar del av
//      föreningslivet              the text begins here
//      ^
/** The text of an item of a list behind its mark, which may be drawn; null where a line opens no item. */
function itemOf(line: Line, icons: readonly Extent[]): Pick<Line, 'words' | 'left'> | null {
  const [first, ...rest] = line.words;
  if (rest.length && glyph.test(first!.text) && rest[0]!.left - first!.right < farthest * line.size)
    return isText(rest) ? { words: rest, left: rest[0]!.left } : null;
  const isDrawn = icons.some(
    (icon) =>
      icon.right < line.left &&
      icon.right > line.left - farthest * line.size &&
      icon.bottom - icon.top < mostHigh * line.size &&
      Math.abs(middle(icon) - middle(line)) < 0.4 * line.size,
  );
  return isDrawn && isText(line.words) ? { words: line.words, left: line.left } : null;
}

/** A minus before figures is no mark. */
function isText(words: Line['words']): boolean {
  return /\p{L}{2}/u.test(textOf({ words }));
}
