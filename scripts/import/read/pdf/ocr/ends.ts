import { raise } from '../../../../../src/figure/mark.ts';
import { around, type Sides } from '../../extent.ts';
import type { Extent, Word } from '../../types.ts';
import type { Blot } from './blots.ts';
import { bounded, type Bounded } from './bound.ts';
import type { Eye } from './digits.ts';
import type { Picture } from './picture.ts';
import { noted, type Noted } from './raised.ts';

/** A word of a piece. */
export type PieceWord = Pick<Word, 'text' | 'left' | 'right' | 'readings'>;

/** What stands before a figure and behind a figure or a name, and is no part of it: a sign, the raised mark of a note. */
export interface Ends {
  sign: Omit<Bounded, 'own'> | null;
  mark: (Omit<Noted, 'own'> & { area: Extent }) | null;
  /** The strokes between. */
  own: Blot[];
}

/** What a mark alone may say. */
const markForm = /^([1-9]\d?|\*{1,3})\)?$/;

/** What readers take a small star for. */
const likeStar = /^["”’'*]\)?$/;

/** Tells what a line begins and ends with besides its words; null where there is no such thing. */
export function endsOf(page: Picture, blots: readonly Blot[]): Ends | null {
  const mark = noted(blots);
  const sign = bounded(page, mark?.own ?? blots);
  const own = (sign ?? mark)?.own;
  if (!own) return null;
  const area = mark && around([...mark.digits, mark.bracket ?? mark.digits[0]!]);
  return { sign, mark: mark && { ...mark, area: area! }, own };
}

/** Words with the sign before them; null where they are no figure. */
export function withSign(words: readonly PieceWord[], sign: Ends['sign']): PieceWord[] | null {
  if (!sign) return [...words];
  const [first, ...rest] = words as [PieceWord, ...PieceWord[]];
  if (!/^\d/.test(first.text)) return null;
  const signed = (text: string) => `${sign.sign}${sign.isApart ? ' ' : ''}${text}`;
  const readings = first.readings?.map(signed);
  return [{ ...first, text: signed(first.text), left: sign.at.left, ...(readings && { readings }) }, ...rest];
}

/** A mark as a word, from what a reader said of it alone; else from its shape; null where neither tells, or both clearly differ. */
export function markWord(
  { digits, bracket, isStar, area }: NonNullable<Ends['mark']>,
  told: string,
  eye: Eye,
): (Sides & { text: string }) | null {
  const shapes = eye(digits);
  const star = isStar && likeStar.test(told) ? '*' : undefined;
  // A bracket that hides its star looks like a one.
  const seen = told === ')' ? '' : shapes.map((each) => each.digit ?? '').join('');
  const read = star ?? markForm.exec(told)?.[1];
  const sign = read ?? (seen.length === digits.length ? markForm.exec(seen)?.[1] : undefined);
  if (!sign || shapes.some(({ not }, at) => not.includes(sign[at]!))) return null;
  // Of "11" the second is as slender as a bracket.
  const isClosed = bracket && sign.length <= digits.length;
  const text = `${raise(sign)}${isClosed || told.endsWith(')') ? ')' : ''}`;
  return { text, left: area.left, right: area.right };
}
