import type { Source } from './read.ts';

/** Control characters that no text means, and halves of letters: tabs, line ends and form feeds are text. */
const controls = /[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

/** Most lines hold none of them, and this is the fast way to know. */
const some = /[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;

/** Marks that turn the direction of the text around them: in a message they would show it otherwise than it is. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A source without control characters, and the numbers of the lines that held any. */
export function withoutControls(source: Source): { source: Source; held: number[] } {
  const held = [...source.lines].flatMap(([n, line]) => (some.test(line) || !line.isWellFormed() ? [n] : []));
  const overlong = [...source.overlong].map(([line, text]) => [line, text.replace(controls, '')] as const);
  const lines = held.length ? source.lines.map((line) => line.replace(controls, '')) : source.lines;
  return { source: { ...source, lines, overlong: new Map(overlong) }, held };
}

/** Where in a text the first character stands that no text means, and what it is: "U+001B at 7". Null where there is none. */
export function controlIn(text: string): string | null {
  const at = text.search(controls);
  if (at < 0) return null;
  return `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')} at ${at + 1}`;
}

/** Several lines as a terminal may show them, each by itself. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A name or message as a terminal may show it: what would move its cursor or colour it is written out, "\x1b". */
export function printable(text: string): string {
  const code = (character: string) => character.codePointAt(0)!;
  return text
    .replace(/[\t\n\v\f\r]/g, (each) => `\\x${code(each).toString(16).padStart(2, '0')}`)
    .replace(controls, (each) => `\\x${code(each).toString(16).padStart(2, '0')}`)
    .replace(turning, (each) => `\\u${code(each).toString(16)}`);
}
