import { choices, type Choice } from './restore/choose.ts';
import { likeliest } from './restore/context.ts';
import { written, type Place } from './restore/letters.ts';
import type { Lexicon } from './restore/lexicon.ts';
import { tokens, type Token } from './restore/token.ts';

export type Restored = {
  /** the report's lines, as many as before, with words put right in place */
  lines: string[];
  /** share of the word tokens that are known words, names, abbreviations or numbers, 0–1 */
  words: { before: number; after: number };
  /** every word that was changed; lines from 1 */
  changes: { line: number; from: string; to: string }[];
  /** words that are not known and could not be restored */
  open: { line: number; word: string }[];
};

const BOUNDARY: Choice = { word: '.', misread: 0, prior: 3, known: true, name: false, same: true };
const NUMBER: Choice = { word: '0', misread: 0, prior: 4, known: true, name: false, same: true };

/** What an i that stands alone is read as, besides letters, and the cost. */
const LONE: Record<string, { same: Choice; misread: number }> = {
  '1': { same: NUMBER, misread: 5 },
  '|': { same: BOUNDARY, misread: 1 },
};

/** Capitals of an abbreviation, or of a code with its letters mixed: left alone and counted as known. */
const ABBREVIATION = /^(?:\p{Lu}{1,6}s?|\p{Lu}\p{Ll}\p{Lu})$/u;

/** Restores the Swedish words of a report that an English OCR read. Everything between the words stays. */
export function restore(lines: readonly string[], lexicon: Lexicon): Restored {
  const memory = new Map<string, Choice[]>();
  const ways = (token: Token): Choice[] => {
    if (token.kind === 'mark' && !LONE[token.read]) return [BOUNDARY];
    if (token.kind === 'number' && !LONE[token.read]) return [NUMBER];
    if (ABBREVIATION.test(token.read) && token.read !== 'I') {
      return [
        { word: token.read.toLowerCase(), misread: 0, prior: 10, known: true, name: false, same: true },
      ];
    }
    let known = memory.get(token.read);
    if (!known)
      memory.set(token.read, (known = LONE[token.read] ? lone(lexicon, token.read) : choices(lexicon, token.read)));
    return known;
  };

  const out = [...lines];
  const changes: Restored['changes'] = [];
  const open: Restored['open'] = [];
  let seen = 0;
  let knownBefore = 0;
  let knownAfter = 0;

  for (const block of blocks(lines)) {
    const cut = block.map((line) => tokens(lines[line]!));
    const run = cut.flat().map(ways);
    const chosen = likeliest(lexicon, [[BOUNDARY], ...run, [BOUNDARY]]).slice(1, -1);
    let at = 0;
    block.forEach((line, i) => {
      let text = '';
      let end = 0;
      let place: Place = i === 0 ? 'opens' : 'elsewhere';
      for (const token of cut[i]!) {
        const options = run[at]!;
        const choice = chosen[at++]!;
        const to = choice.same ? token.read : written(choice.word, token.read, place, choice.name);
        text += lines[line]!.slice(end, token.start) + to;
        end = token.end;
        if (token.kind === 'word') place = 'amid';
        else place = /[.!?]/.test(token.read) ? 'opens' : 'elsewhere';
        if (token.kind !== 'word') {
          if (to !== token.read) changes.push({ line: line + 1, from: token.read, to });
          continue;
        }
        seen++;
        if (options.some(({ same, known }) => same && known)) knownBefore++;
        if (choice.known) knownAfter++;
        else open.push({ line: line + 1, word: token.read });
        if (to !== token.read) changes.push({ line: line + 1, from: token.read, to });
      }
      out[line] = text + lines[line]!.slice(end);
    });
  }
  const words = { before: knownBefore / (seen || 1), after: knownAfter / (seen || 1) };
  return { lines: out, words, changes, open };
}

/** A number or a mark that may be the word i, by its neighbours. */
function lone(lexicon: Lexicon, read: string): Choice[] {
  const prior = -Math.log((lexicon.counts.get('i') ?? 1) / lexicon.total);
  const { same, misread } = LONE[read]!;
  return [same, { word: 'i', misread, prior, known: true, name: false, same: false }];
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
