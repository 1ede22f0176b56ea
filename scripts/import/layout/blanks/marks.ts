import { markKey, raise, readNote } from '../../../../src/figure/mark.ts';
import { textOf } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import { letter, phrasesOf, shared, type Grid } from './grid.ts';
import { isMeasure } from '../../knowledge/measures.ts';

/** A page's lines, to be changed. */
type Lines = Word[][];

/** Raises the marks of a page's figures whose notes it prints, or the next page. Changes the lines. */
export function raiseNotes(lines: Lines, next: Grid): void {
  const notes = notesOf([...lines, ...next]);
  if (!notes.size) return;
  lines.forEach((words, n) => {
    const [mark, ...more] = words;
    const isAlone = mark && !more.length && notes.has(markKey(mark.text));
    if (isAlone && !isBelow(mark, lines[n - 1] ?? []) && raiseAbove(mark, lines[n + 1] ?? [])) lines[n] = [];
    else raiseMarks(words, notes);
  });
}

//   Tertial
//   1            no mark: it goes on with what stands above it
function isBelow(mark: Word, above: readonly Word[]): boolean {
  return above.some((word) => shared(word, mark) > 0);
}

//   1
//       Avser helår.      a text prints what is raised on a line of its own, above what it is raised beside
/** Puts the marks of a page's notes on the lines of these. Changes the lines. */
export function setNotes(lines: Lines): void {
  lines.forEach(([mark, ...more], n) => {
    const [first, ...rest] = lines[n + 1] ?? [];
    if (!mark || more.length || !first || first.left <= mark.left) return;
    const set = { ...mark, top: first.top, bottom: first.bottom };
    if (readNote(textOf({ words: [set, first, ...rest] }))?.mark !== mark.text) return;
    lines[n] = [];
    lines[n + 1] = [set, first, ...rest];
  });
}

//                                    1
//   Antal båtar      270     281          250      a line with a long name may be moved to the right
/** Raises a mark at the figure on the line below that ends nearest to it; whether there is one. Changes the words. */
function raiseAbove(mark: Word, below: readonly Word[]): boolean {
  const figures = phrasesOf(below).flatMap(({ words }, n) =>
    n > 0 || /^[-+−–]?\d/.test(words[0]!.text)
      ? words.filter((word, at) => endsFigure(word, words[at - 1]))
      : [],
  );
  const away = (word: Word) => Math.abs(word.right - mark.left);
  const nearest = figures.toSorted((a, b) => away(a) - away(b))[0];
  if (!nearest || away(nearest) > farthest) return false;
  nearest.text += raise(mark.text);
  return true;
}

function endsFigure({ text }: Word, before: Word | undefined): boolean {
  return /\d%?$/.test(text) || (isMeasure(text) && follows(before, text));
}

/** No figure ends farther from the mark above it. */
const farthest = 16 * letter.width;

/** The marks of the notes that a page prints ("1) Siffran är preliminär."), as plain figures. */
export function notesOf(lines: Grid): Set<string> {
  return new Set(lines.flatMap((words) => markKey(readNote(textOf({ words }))?.mark ?? '') || []));
}

//   72 %1)      5,5 GWh3)      8112)      446 st1
/**
 * Raises the marks that a text prints at figures and units as if they were part of them: the figure before a bracket that
 * nothing opens, or right behind a unit, is the mark of one of `notes`. Changes the words.
 */
export function raiseMarks(words: readonly Word[], notes: ReadonlySet<string>): void {
  let open = 0;
  for (const [n, word] of words.entries()) {
    const { text } = word;
    const [, before, mark] = /^(.*?[%\d\p{L}.])(\d)\)$/u.exec(text) ?? behindUnit(text) ?? [];
    const isFigure = /^[-+−–]?\d[\d.,]*%?$/.test(before ?? '');
    const closes = open <= 0 && !text.includes('(');
    if (before && closes && notes.has(mark!) && (isFigure || follows(words[n - 1], before)))
      word.text = `${before}${raise(mark!)}${text.slice(before.length + 1)}`;
    open += text.split('(').length - text.split(')').length;
  }
}

//   st1      84%1      a unit with a figure of its own ("m3", "CO2") is none without it
/** A unit, with its figure or without, and the figure that is glued to it; null for any other word. */
function behindUnit(text: string): RegExpExecArray | null {
  const match = /^(\d[\d.,]*%|%|\p{L}+)(\d)$/u.exec(text);
  return match && isMeasure(match[1]!.replace(/^[\d.,]+/, '')) ? match : null;
}

/** Whether a unit stands behind a figure, or is the last line of one that does. */
function follows(left: Word | undefined, unit: string): boolean {
  const isBehind = left !== undefined && /^(?:[\d.,]+|kg|per)$/.test(left.text);
  return isMeasure(unit) || isBehind || /^(?:barn\/|avd\.?|livsmedel)/i.test(unit);
}
