import type { Choice } from './restore/choose.ts';
import { likeliest } from './restore/context.ts';
import { fragments } from './restore/fragment.ts';
import { placeOf, written } from './restore/letters.ts';
import type { Lexicon } from './restore/lexicon.ts';
import { mended } from './restore/split.ts';
import { tokens, type Token } from './restore/token.ts';
import { asRead, BOUNDARY, waysOf } from './restore/ways.ts';

export type Restored = {
  /** the report's lines, as many as before, with words put right in place */
  lines: string[];
  /** share of the word tokens (two letters or more) that are known words, names or abbreviations, 0–1 */
  words: { before: number; after: number };
  /** every word that was changed; lines from 1 */
  changes: { line: number; from: string; to: string }[];
  /** words that are not known and could not be restored; lines from 1 */
  open: { line: number; word: string }[];
};

/** Restores the Swedish words of a report that an English OCR read. Everything between the words stays. */
export function restore(lines: readonly string[], lexicon: Lexicon): Restored {
  const memory = new Map<string, Choice[]>();
  const ways = (token: Token): Choice[] => {
    const key = `${token.kind} ${token.read}${token.hyphenAfter ? '-' : ''}`;
    let found = memory.get(key);
    if (!found) memory.set(key, (found = waysOf(lexicon, token)));
    return found;
  };

  const out = [...lines];
  const changes: Restored['changes'] = [];
  const open: Restored['open'] = [];
  const seen = { words: 0, before: 0, after: 0 };

  for (const block of blocks(lines)) {
    const cut = mended(
      lexicon,
      lines,
      block,
      block.map((line) => tokens(lines[line]!, lines[line + 1])),
      ways,
    );
    const flat = cut.flat();
    const halves = fragments(lexicon, cut, (token) => !ways(token).some((way) => way.same && way.known));
    const run = flat.map((token) => {
      return token.mended ?? (halves.has(token) ? [asRead(token)] : ways(token));
    });
    const chosen = likeliest(lexicon, [[BOUNDARY], ...run, [BOUNDARY]]).slice(1, -1);
    let at = -1;
    block.forEach((line, i) => {
      let text = '';
      let end = 0;
      cut[i]!.forEach((token, j) => {
        const choice = chosen[++at]!;
        const to = choice.same
          ? token.read
          : written(choice.word, token.read, placeOf(cut[i]!, j, i === 0), choice.name);
        const from = lines[line]!.slice(token.start, token.end);
        text += lines[line]!.slice(end, token.start) + to;
        end = token.end;
        if (to !== from) changes.push({ line: line + 1, from, to });
        if (token.kind !== 'word' || token.read.length < 2) return;
        seen.words++;
        if (run[at]!.some((way) => way.same && way.known)) seen.before++;
        if (choice.known) seen.after++;
        else open.push({ line: line + 1, word: token.read });
      });
      out[line] = text + lines[line]!.slice(end);
    });
  }
  const share = (count: number) => (seen.words ? count / seen.words : 1);
  return { lines: out, words: { before: share(seen.before), after: share(seen.after) }, changes, open };
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
