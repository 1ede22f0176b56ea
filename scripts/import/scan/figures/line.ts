import { moneyWords } from '../../knowledge/measures.ts';
import { likeAny } from '../../words/confusions.ts';
import { BORDER_LIKE, isRing } from '../../words/figures.ts';
import { knownLabel } from './label.ts';
import type { FigureLine } from './types.ts';

/** A figure, or what stands for one: "i.u." (ingen uppgift), "=272", a minus misread. */
const token = new RegExp(
  `^(?:[-+${likeAny('-')}]?\\d[\\d.,]*(?:[;:]\\d{1,2}|[;:]\\d{3},\\d)?|i\\.?u\\.?)$`,
  'i',
);

/**
 * Cuts a line at the run of figures that ends it; null when none does. Lines between cells are no part of them.
 *
 *   Hägerstensåsens 48 712| 2436} -756 0 756
 *                   ^^^^^^ one figure, two tokens
 */
export function figureLine(text: string, line: number): FigureLine | null {
  const parts = withoutBars(text).trim().split(/\s+/);
  const tokens: string[] = [];
  while (parts.length) {
    const part = plain(parts.at(-1)!);
    const isRead = token.test(part) || (part === ')' ? token.test(plain(parts.at(-2) ?? '')) : isRing(part));
    if (!isRead && !isLostFigure(part, parts, tokens)) break;
    // "överskott från 2019 16,5": the year is the label's.
    if (tokens.length && /^20\d\d$/.test(part) && /^(?:från|till)$/.test(parts.at(-2) ?? '')) break;
    tokens.unshift(part);
    parts.pop();
  }
  if (!tokens.some((each) => token.test(each))) return null;
  // "(varav 16 27,4 25,5": a number within brackets is the label's.
  if (/\([^)]*$/.test(parts.join(' ')) && /^\d+$/.test(tokens[0]!) && tokens.length > 1)
    parts.push(tokens.shift()!);
  if (isLostBehind(parts)) tokens.unshift(parts.pop()!);
  const label = parts.join(' ');
  return { line, label, tokens };
}

/** Whether a line ends in figures that are not all years: years head columns. */
export function hasFigures(text: string): boolean {
  return figureLine(text, 0)?.tokens.some((each) => !/^20[0-4]\d$/.test(each)) ?? false;
}

/** Whether a line holds figures and nothing else. */
export function isBare(text: string): boolean {
  return hasFigures(text) && figureLine(text, 0)!.label === '';
}

/** Whether a line is a label that the city's tables print, with figures behind it or without. */
export function isKnownRow(text: string): boolean {
  return knownLabel(figureLine(text, 0)?.label ?? text) !== null;
}

/** Whether figures of a table have decimals: most of those that it prints keep their comma. */
export function haveDecimals(tokens: readonly string[]): boolean {
  return tokens.filter((each) => /\d[,;]\d/.test(each)).length > tokens.length / 3;
}

/** Whether a token is a 0 that was read as a ring, or as half of one. */
export function isZero(text: string): boolean {
  return text === ')' || isRing(text);
}

//   varav vuxna Sit 0,0 37,7 0,0
/** Whether a label ends with what was a figure: without it, it is one that the city's tables print. */
function isLostBehind(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  const isFigure = /^\p{Lu}\d+[.,;:]\d$/u.test(last);
  if (parts.length < 2 || !(isFigure || /^\p{Lu}.{0,4}$/u.test(last))) return false;
  return knownLabel(parts.slice(0, -1).join(' ')) !== null && knownLabel(parts.join(' ')) === null;
}

/** Whether a token is what an OCR made of a figure, so that it says nothing but where one stands. */
export function isGarbled(text: string): boolean {
  return !text.includes(' ') && !token.test(text) && !isZero(text);
}

//   Kostnader 513,6 Pack 30,6 544,3     3/1,3 -0,2
//                   ^^^^                ^^^^^
/** Whether a word among figures was one of them: it has digits and a comma, or stands right behind one that does. */
function isLostFigure(part: string, before: readonly string[], behind: readonly string[]): boolean {
  const figures = before.slice(0, -1).map(plain).filter(isSure).length;
  if (/^\W*\d.*,\d/.test(part)) return behind.length > 0;
  const isBehind = isSure(plain(before.at(-2) ?? ''));
  return isBehind && part.length < 6 && !isUnit.test(part) && (behind.some(isSure) || figures > 1);
}

/** A figure that is no number of a name, and no year. */
function isSure(text: string): boolean {
  return /^[-+]?\d+,\d+$|^[-+]?\d{3,}$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

const isUnit = new RegExp(`^(?:${moneyWords}|st|%|procent|och|av|i|till|för|är)$`, 'i');

/** The tokens of a row whose figures a narrow column broke: their upper halves in the first line, above single digits. */
export function joinHalves([upper, lower]: readonly FigureLine[]): string[] {
  const [above, below] = [upper!.tokens, lower!.tokens];
  const at = below.findIndex(
    (_, at) =>
      at + above.length <= below.length &&
      below.slice(at, at + above.length).every((each) => /^\d$/.test(each)) &&
      !/^\d$/.test(below[at - 1] ?? ''),
  );
  return at < 0 ? [...above, ...below] : below.map((each, nth) => `${above[nth - at] ?? ''}${each}`);
}

const within = new RegExp(`(?<=\\d,)[${BORDER_LIKE}](?=\\d)`, 'g');

const borders = new RegExp(`[${BORDER_LIKE}]+`, 'g');

/** A line without what is left of the lines between its cells: "| 1,0} 2,]0 484/480" is "1,0 2,0 484 480". */
export function withoutBars(text: string): string {
  return text
    .replace(within, '')
    .replace(borders, ' ')
    .replace(/(?<![\d/])(\d{3})\/(?=\d{3}(?!\d|\/))/g, '$1 ');
}

/** A token without the specks around it, its minus as a hyphen. */
function plain(part: string): string {
  return part
    .replace(/^[:.'’‘*]+(?=\d)/, '')
    .replace(/^[–—]-?/, '-')
    .replace(/^i\.?u\.?$/i, 'i.u.')
    .replace(/^([^(]*\d)[.,:;°'’*)/]+$/, '$1');
}

/** How many figures tokens are at least. */
export function widthOf(tokens: readonly string[]): number {
  return Math.min(...waysToJoin(tokens, 12).map((way) => way.length));
}

/**
 * All ways to read tokens as figures: "4 888" is one of thousands, or two; so is "1525 240", which lost a blank. Each way
 * has at most `most` figures.
 */
export function waysToJoin(tokens: readonly string[], most: number): string[][] {
  const out: string[][] = [];
  const go = (at: number, done: string[]): void => {
    if (done.length > most || out.length > 500) return;
    if (at === tokens.length) {
      out.push(done);
      return;
    }
    let figure = tokens[at]!;
    go(at + 1, [...done, figure]);
    if (!/^[-=+]?[1-9]\d{0,2}(?:\.?\d{3})?$/.test(figure) || /^20\d\d$/.test(figure)) return;
    for (
      let next = at + 1;
      next < tokens.length && /^\d{3}(?:,\d+|[.;:]\d{1,2})?$/.test(tokens[next]!);
      next++
    ) {
      figure += ` ${tokens[next]!}`;
      go(next + 1, [...done, figure]);
      if (/[.,;:]/.test(figure)) break;
    }
  };
  go(0, []);
  return out;
}
