/** A line of a table of figures apart: its label, and the figures at its end as printed, tokens of thousands apart. */
export interface FigureLine {
  line: number;
  label: string;
  tokens: string[];
}

/** A figure, or what stands for one: "i.u." (ingen uppgift), "=272", a minus misread, and a ring for 0. */
const token = /^(?:[-–—=+]?\d[\d.,]*|i\.?\s?u\.?|¢\)|[©]|\(\))$/i;

/**
 * Cuts a line at the run of figures that ends it; null when none does.
 *
 *   Hägerstensåsens 48 712 2436 -756 0 756
 *                   ^^^^^^ one figure, two tokens
 */
export function figureLine(text: string, line: number): FigureLine | null {
  const parts = text
    .trim()
    .split(/\s+/)
    .filter((each) => !/^[|_~]+$/.test(each));
  const tokens: string[] = [];
  while (parts.length && token.test(parts.at(-1)!.replace(/^\||\|$/g, ''))) {
    tokens.unshift(
      parts
        .pop()!
        .replace(/^\||\|$/g, '')
        .replace(/^[–—]/, '-')
        .replace(/(\d)[.,]+$/, '$1'),
    );
  }
  if (!tokens.some((each) => /\d|u/.test(each))) return null;
  const label = parts
    .join(' ')
    .replace(/\s*\|\s*/g, ' ')
    .trim();
  if (/[.!?;:]$/.test(label) && label.length > 40) return null;
  return { line, label, tokens };
}

/**
 * All ways to read tokens as figures: "4 888" is one of thousands, or two. Each way has at most `most` figures.
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
    if (!/^[-=+]?[1-9]\d{0,2}$/.test(figure)) return;
    for (let next = at + 1; next < tokens.length && /^\d{3}(?:,\d+)?$/.test(tokens[next]!); next++) {
      figure += ` ${tokens[next]!}`;
      go(next + 1, [...done, figure]);
      if (figure.includes(',')) break;
    }
  };
  go(0, []);
  return out;
}
