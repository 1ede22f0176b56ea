import { doubtfulWords, numberClass } from '../import/words/doubtful.ts';

/** Words and neighbours of clean reports, counted. */
export type Tally = {
  /**
   * by the form to be written: small letters, unless it only occurs with capitals amid a sentence; a word that
   * only occurs before a hanging hyphen (hälso- och sjukvård) keeps the hyphen
   */
  words: Map<string, number>;
  /** "left right" in small letters, `.` for a boundary, `0` for a number and `2000` for a year, which also have a count of their own */
  pairs: Map<string, number>;
};

/** Lines at either end of a report where its officers, addresses and signatures stand. */
const LETTERHEAD = 60;

/** A letterhead or signature; the parts of a date (2025-01-31) are no telephone number. */
const CONTACT = /@|telefon|handläggare:|(?<![\d-])0\d{1,3}-\d/i;

/** A word with inner hyphens (and perhaps a hanging one), a number, or a mark that ends a phrase. */
const TOKEN = /\p{Script=Latin}+(?:-\p{Script=Latin}+)*-?|\d[\d ,.]*|[.,:;!?()●▶✓"”•]/gu;

/** Capitals that an English OCR maims. */
const ABBREVIATION = /^(?=.*[ÅÄÖ])\p{Lu}{2,6}$/u;

/** Markdown and HTML out of the way, without joining what they part. */
function plain(line: string): string {
  return line.replace(/<[^>]*>|[*_#|\t]+/g, (mark) => (/^[*_]+$/.test(mark) ? '' : ' . '));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts the words of reports and their neighbours. */
export function tally(reports: readonly (readonly string[])[]): Tally {
  const forms = new Map<string, Map<string, number>>();
  const amid = new Set<string>();
  const pairs = new Map<string, number>();
  for (const lines of reports) {
    let before = '.';
    for (const line of lines.slice(LETTERHEAD, -LETTERHEAD)) {
      if (CONTACT.test(line)) continue;
      if (!line.trim()) before = '.';
      for (const [token] of plain(line).matchAll(TOKEN)) {
        const small = /^\d/.test(token)
          ? numberClass(token)
          : /^\p{L}/u.test(token)
            ? token.toLowerCase()
            : '.';
        if (/^\p{L}/u.test(small)) {
          const written = forms.get(small) ?? new Map<string, number>();
          add(written, token);
          forms.set(small, written);
          if (/\p{L}/u.test(before) && token !== small) amid.add(small);
        }
        const pair = `${before} ${small}`;
        if (pair !== '. .') add(pairs, pair);
        if (!/\p{L}/u.test(before)) add(pairs, before);
        before = small;
      }
    }
  }

  const words = new Map<string, number>();
  for (const [small, written] of forms) {
    // Single letters are marks of lists and forms, except the words i and å; a hanging part is one by its whole form.
    if (small.length === 1 && small !== 'i' && small !== 'å') continue;
    const whole = small.replace(/-$/, '');
    if (whole !== small && (forms.has(whole) || whole.length < 3)) continue;
    const [commonest] = [...written].sort((a, b) => b[1] - a[1])[0]!;
    const count = [...written.values()].reduce((sum, n) => sum + n, 0);
    const form = written.has(small) || !amid.has(small) ? small : commonest;
    words.set(form, count);
    // An abbreviation beside a word: SÖK and sök.
    const short = small.toUpperCase();
    if (form !== short && ABBREVIATION.test(short) && (written.get(short) ?? 0) > 1) {
      words.set(short, written.get(short)!);
    }
  }
  return { words, pairs };
}

/** The pairs seen at least twice in which a word stands that could be taken for another: all that context needs. */
export function tellingPairs(
  pairs: ReadonlyMap<string, number>,
  words: Iterable<string>,
): Map<string, number> {
  const doubtful = doubtfulWords([...words].map((word) => word.toLowerCase()));
  return new Map(
    [...pairs].filter(
      ([pair, count]) =>
        count > 1 && (!pair.includes(' ') || pair.split(' ').some((word) => doubtful.has(word))),
    ),
  );
}
