import { LETTER_LIKE } from './confusions.ts';

/** A piece of a line that may be a word, with its place (0-based, end exclusive). */
export type Token = {
  read: string;
  start: number;
  end: number;
  /** word: to be looked at; number; mark: a boundary, nothing to restore */
  kind: 'word' | 'number' | 'mark';
  /** a hyphen follows at once */
  hyphenAfter: boolean;
};

const escaped = LETTER_LIKE.map((c) => c.replace(/[\\^\]-]/, '\\$&')).join('');

/** Letters and what is read for letters, numbers, and single marks; hyphens part. */
const PIECE = new RegExp(
  `[\\p{L}${escaped}]*\\p{L}[\\p{L}${escaped}]*|[&#][\\p{L}]*|\\d(?:[\\d ,.:%-]*[\\d%])?|\\||[^\\s\\p{L}]`,
  'gu',
);

/** Letters or digits that are an amount with its unit, a code or a time rather than a misread word. */
const NO_WORD =
  /^(?:\d+(?:st|kg|k?Wh|[hkmg]|km|m2|kr|tkr|mnkr|ar|min|tim|v|a|b)|[A-ZÅÄÖ]\d{1,3}|\d{1,3}[A-ZÅÄÖ])$/;

/** The only bar of a line, where a sentence may begin and before a word: a capital I, not the rule of a table. */
const LONE_BAR = /^(?:\s*(?:\d+(?:\.\d+)*\.?\s*)?|[^|]*[.!?:]\s*)\|\s\p{L}[^|]*$/u;

/** An l that was read as a mark of exclamation (Ande! nöjda): no sentence ends before a small letter. */
const MARK_FOR_L = /(?<=\p{Ll}{3})!(?= \p{Ll})/gu;

/** What a 1 after it numbers (steg 1), and what follows a number: then a 1 is no misread i. */
const NUMBERED =
  /(?:^|\s)\p{L}*(?:rapport|bilaga|steg|niv.|etapp|fas|del|punkt|prioritet|tert\p{L}*|kvartal|vecka|typ|årskurs|den)\s$/iu;
const COUNTS =
  /^\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|st|[mt]?n?kr|miljon|procent|(?:och|eller|till|av|samt)\s\d)(?!\p{L})/iu;

/** Whether a lone 1 can be the word i: words stand around it (or the line begins), and it numbers nothing. */
function maybeWord(before: string, after: string): boolean {
  if (NUMBERED.test(before) || COUNTS.test(after)) return false;
  return /\p{Ll}{2},?\s$/u.test(before)
    ? /^\s\p{L}/u.test(after)
    : !before.trim() && /^\s\p{Ll}/u.test(after);
}

/** Cuts a line into words, numbers and marks (`next` is the line that follows). Everything between them is white space or part of a mark. */
export function tokens(line: string, next = ''): Token[] {
  const cut: Token[] = [];
  for (const { 0: read, index: start } of line.replace(MARK_FOR_L, 'l').matchAll(PIECE)) {
    const end = start + read.length;
    let kind: Token['kind'] = 'mark';
    if (NO_WORD.test(read) || /^\d\P{L}*$/u.test(read)) kind = 'number';
    else if (/\p{L}/u.test(read) || (read === '|' && LONE_BAR.test(line))) kind = 'word';
    if (read === '1' && maybeWord(line.slice(0, start), line.slice(end) || ` ${next.trim()}`)) kind = 'word';
    cut.push({ read, start, end, kind, hyphenAfter: line[end] === '-' });
  }
  return cut;
}
