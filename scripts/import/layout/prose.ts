import { contentsHeading, analysisWord } from '../knowledge/phrases.ts';
import { goalHeading, isAssessment } from '../goal-heading.ts';
import { cellText, type IsWord } from './cell.ts';
import { around, middle } from './extent.ts';
import { phrasesOf, textOf, type Line } from './line.ts';
import type { Laid } from './table.ts';

/** Phrases farther apart than this, in their size, are no one text. */
const apart = 2.5;
/** Lines of a paragraph stand no farther below one another than this, in their size. */
const pitch = 1.75;

/** Lines of text as paragraphs, headings joined; a blank line between. */
export function textPart(lines: readonly Line[], isWord: IsWord): (Laid | null)[] {
  const out: (Laid | null)[] = [];
  for (const group of paragraphs(lines)) {
    if (out.length) out.push(null);
    const text = cellText(group, isWord);
    const isHead =
      group.length < 6 &&
      (group.every((line) => line.bold) || goalHeading(text) !== null) &&
      group.length > 1 &&
      !group.some(isEntry);
    if (isHead) out.push({ text, extent: around(group) });
    else for (const line of group) out.push(...printed(line));
  }
  return out;
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
    return [
      { text: `${text || textOf(line)}\t${last.text.replace(/^\.+/, '')}`, extent: around(line.words) },
    ];
  }
  // A mark before an item stands apart from its text.
  if (phrases.length === 2 && phrases[0]!.words.length === 1 && textOf(phrases[0]!).length < 4)
    return [{ text: textOf(line), extent: around([line]) }];
  return phrases.map((phrase) => ({ text: textOf(phrase), extent: around([phrase]) }));
}

function paragraphs(lines: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  for (const line of lines) {
    const above = out.at(-1)?.at(-1);
    if (above && isSame(above, line, out.at(-1)!)) out.at(-1)!.push(line);
    else out.push([line]);
  }
  return out;
}

function isSame(above: Line, line: Line, group: readonly Line[]): boolean {
  const distance = middle(line) - middle(above);
  if (distance < 0 || distance > pitch * Math.max(above.size, line.size)) return false;
  if (above.bold !== line.bold || Math.abs(above.size - line.size) > 0.08 * line.size) return false;
  const own = textOf(line);
  if (goalHeading(own) || isAssessment(own) || isAssessment(textOf(above))) return false;
  if (analysisWord.test(own) && line.words.length === 1) return false;
  if (contentsHeading.test(textOf(above))) return false;
  const before = group.length > 1 ? middle(above) - middle(group.at(-2)!) : null;
  return before === null || distance < before * 1.25 + 0.5;
}
