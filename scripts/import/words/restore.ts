import type { Choice } from './choose.ts';
import { likeliest } from './context.ts';
import { fragments } from './fragment.ts';
import { placeOf, written } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { tokens, type Token } from './token.ts';
import { asRead, edge, waysOf } from './ways.ts';

/** A scan's text with its words put right. */
export type Restored = {
  /** The report's lines, as many as before, with words put right in place. */
  lines: string[];
  /** Share of the word tokens (two letters or more) that are known words, names or abbreviations, 0–1. */
  words: { before: number; after: number };
  /** Every word that was changed; lines from 1. */
  changes: { line: number; from: string; to: string }[];
  /** Words that are not known and could not be restored; lines from 1. */
  open: { line: number; word: string }[];
};

/** A token with the way in which it is read among its neighbours. */
interface Reading {
  token: Token;
  choice: Choice;
  /** Whether the token was a known word before. */
  wasKnown: boolean;
}

type Ways = (token: Token) => Choice[];

/**
 * Restores the Swedish words of a report that an English OCR read, as a noisy channel: how letters are misread
 * (confusions.ts) against how common words and their neighbours are (context.ts). Everything between the words stays.
 */
export function restore(lines: readonly string[], lexicon: Lexicon): Restored {
  const ways = remembered(lexicon);
  const out: Restored = { lines: [...lines], words: { before: 1, after: 1 }, changes: [], open: [] };
  const met: Reading[] = [];
  for (const block of blocks(lines))
    readBlock(lines, block, lexicon, ways).forEach((readings, nth) => {
      const line = block[nth]! + 1;
      const printed = lines[line - 1]!;
      const around = readings.map(({ token }) => token);
      let text = '';
      let end = 0;
      readings.forEach(({ token, choice }, at) => {
        const from = printed.slice(token.start, token.end);
        const kept = choice.known ? token.read : from;
        const place = placeOf(around, at, nth === 0);
        const to = choice.same ? kept : written(choice.word, token.read, place, choice.name);
        text += printed.slice(end, token.start) + to;
        end = token.end;
        if (to !== from) out.changes.push({ line, from, to });
      });
      out.lines[line - 1] = text + printed.slice(end);
      const words = readings.filter(({ token }) => token.kind === 'word' && token.read.length > 1);
      met.push(...words);
      for (const { token, choice } of words) if (!choice.known) out.open.push({ line, word: token.read });
    });
  const share = (isKnown: (each: Reading) => boolean) =>
    met.length ? met.filter(isKnown).length / met.length : 1;
  out.words = { before: share(({ wasKnown }) => wasKnown), after: share(({ choice }) => choice.known) };
  return out;
}

/** The ways to read a token, found once for all places where it stands. */
function remembered(lexicon: Lexicon): Ways {
  const memory = new Map<string, Choice[]>();
  return (token) => {
    const key = `${token.kind} ${token.read}${token.hyphenAfter ? '-' : ''}`;
    let found = memory.get(key);
    if (!found) memory.set(key, (found = waysOf(lexicon, token)));
    return found;
  };
}

/** Runs of lines without a blank line between them, as line numbers from 0. */
function blocks(lines: readonly string[]): number[][] {
  const found: number[][] = [];
  lines.forEach((line, i) => {
    if (!line.trim()) return;
    if (i > 0 && lines[i - 1]!.trim()) found.at(-1)!.push(i);
    else found.push([i]);
  });
  return found;
}

/** Reads the words of a block together, since each says something of the next; returns them line by line. */
function readBlock(lines: readonly string[], block: number[], lexicon: Lexicon, ways: Ways): Reading[][] {
  const cut = block.map((line) => tokens(lines[line]!, lines[line + 1]));
  const halves = fragments(lexicon, cut, (token) => !ways(token).some((way) => way.same && way.known));
  const run = cut.flat().map((token) => (halves.has(token) ? [asRead(lexicon, token)] : ways(token)));
  const chosen = likeliest(lexicon, [[edge(lexicon)], ...run, [edge(lexicon)]]).slice(1, -1);
  let at = 0;
  return cut.map((line) =>
    line.map((token) => {
      const wasKnown = run[at]!.some((way) => way.same && way.known);
      return { token, choice: chosen[at++]!, wasKnown };
    }),
  );
}
