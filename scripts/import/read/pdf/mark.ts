import { raise as raised } from '../../../../src/figure/mark.ts';
import { middle } from '../extent.ts';
import type { Word } from '../types.ts';

/** A raised or lowered word is smaller than this share of the one it stands at. */
const small = 0.87;
/** A mark as large as the word it stands at is raised by this share of its size at least. */
const raise = 0.16;

/** What a note's mark is printed as. */
const markForm = /^(?:\d{1,2}|\*{1,3})\)?$/;

//   14,1 barn/avd.¹)     CO₂
/**
 * Small figures beside a word, or before a figure: a raised one becomes a mark of its own on the word's line ("¹)"),
 * since it is no figure of the cell; a lowered one belongs to the word.
 */
export function attachMarks(words: readonly Word[]): Word[] {
  const gone = new Set<Word>();
  for (const mark of words) {
    if (!markForm.test(mark.text)) continue;
    const host = hostOf(mark, words) ?? words.find((each) => isRaisedBefore(mark, each));
    if (!host) continue;
    if (mark.bottom < host.bottom - 0.14 * host.size) {
      mark.text = raised(mark.text);
      [mark.top, mark.bottom, mark.size] = [host.top, host.bottom, host.size];
    } else {
      host.text += mark.text;
      host.right = mark.right;
      gone.add(mark);
    }
  }
  return gone.size ? words.filter((word) => !gone.has(word)) : [...words];
}

/** The word that a mark stands right behind, the nearest; null where there is none. */
function hostOf(mark: Word, words: readonly Word[]): Word | null {
  const beside = words.filter((each) => each !== mark && isBeside(each, mark));
  const away = (each: Word) => Math.abs(middle(each) - middle(mark));
  return beside.reduce<Word | null>((best, each) => (best && away(best) <= away(each) ? best : each), null);
}

function isBeside(host: Word, mark: Word): boolean {
  const isSmall = mark.size <= small * host.size;
  if (!isSmall && (mark.size > host.size || host.bottom - mark.bottom < raise * host.size)) return false;
  const gap = mark.left - host.right;
  return (
    gap > -0.15 * host.size &&
    gap < (isSmall ? 0.35 : 0.12) * host.size &&
    Math.abs(middle(mark) - middle(host)) < 0.65 * host.size &&
    /[\p{L}\d%.)]$/u.test(host.text)
  );
}

//   ¹71 %
/** Whether a small raised figure stands right before a figure. */
function isRaisedBefore(mark: Word, figure: Word): boolean {
  const gap = figure.left - mark.right;
  return (
    mark.size <= small * figure.size &&
    mark.bottom < figure.bottom - 0.14 * figure.size &&
    mark.bottom > figure.top &&
    Math.abs(gap - 0.1 * figure.size) < 0.25 * figure.size &&
    /^[-+−–(]?\d/.test(figure.text)
  );
}
