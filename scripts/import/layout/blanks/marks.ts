import { markKey, raise, readNote } from '../../../../src/figure/mark.ts';
import { textOf } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import type { Grid } from './grid.ts';
import { isMeasure } from '../../knowledge/measures.ts';

/** Raises the marks of a page's figures whose notes it prints, or the next page. Changes the words. */
export function raiseNotes(lines: Grid, next: Grid): void {
  const notes = notesOf([...lines, ...next]);
  if (notes.size) for (const words of lines) raiseMarks(words, notes);
}

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
