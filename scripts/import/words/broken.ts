/** Two pieces of letters with one space, or a hyphen and one space, between them: where a narrow column may break. */
const SEAM = /(?<![\p{L}\d-])(\p{L}+)(- | )(\p{Ll}+)(?![\p{L}\d-])/gu;

/** Shortest known word that may span a break, and the least of it on either side. */
const SPANNING = 5;
const OPENING = 4;

/** Words that part what follows from a hanging hyphen (vård- och omsorg): no break. */
const HANGING = new Set(['och', 'eller', 'samt', 'respektive', 'till', 'som', 'alternativt']);

/** The forms of a list (small letters), made once for each list. */
const forms = new WeakMap<ReadonlyMap<string, number>, { whole: Set<string>; openings: Set<string> }>();

function formsOf(words: ReadonlyMap<string, number>) {
  let made = forms.get(words);
  if (!made) {
    const whole = new Set<string>();
    const openings = new Set<string>();
    for (const word of words.keys()) {
      const small = word.toLowerCase();
      // A hanging part (kvalitets-) opens compounds, but is no word on its own.
      if (small.endsWith('-')) openings.add(small.slice(0, -1));
      else whole.add(small);
      for (let n = OPENING; n < small.length - 2; n++) openings.add(small.slice(0, n));
    }
    forms.set(words, (made = { whole, openings }));
  }
  return made;
}

/**
 * Undoes the breaks that a narrow column made within words of a name: "Arbetsmarknad såtgärder" becomes
 * "Arbetsmarknadsåtgärder". Two pieces are one word only if at least one is no word by itself and the list
 * (words.txt: words with counts) knows either both together or a long word that spans the break:
 *
 *   anläggningsentrepr enader
 *              ^^^^^^^^^^^^^^
 */
export function mendBroken(text: string, words: ReadonlyMap<string, number>): string {
  let from = 0;
  let mended = text;
  while (true) {
    SEAM.lastIndex = from;
    const seam = SEAM.exec(mended);
    if (!seam) return mended;
    const [all, left, gap, right] = seam as unknown as [string, string, string, string];
    const rest = mended.slice(seam.index + all.length);
    if (isOne(left.toLowerCase(), gap, right, rest, words)) {
      mended = mended.slice(0, seam.index) + left + right + rest;
      from = seam.index;
    } else from = seam.index + left.length;
  }
}

function isOne(
  left: string,
  gap: string,
  right: string,
  rest: string,
  words: ReadonlyMap<string, number>,
): boolean {
  const { whole, openings } = formsOf(words);
  if (gap === '- ') return !HANGING.has(right) && whole.has(left + right);
  // "en" is a word, but no article when nothing follows: the end of "bedömningen".
  const ending = right === 'en' && /^\s*(?:$|[(,.])/.test(rest);
  const leftStands = whole.has(left);
  // Nearly all words stand: only the others are put together.
  if (leftStands && !ending && whole.has(right)) return false;
  // An abbreviation of single letters (t ex) is none of these.
  if (left.length === 1) return false;
  const joined = left + right;
  if (whole.has(joined)) return joined.length > 2;
  if (leftStands && right.length > 2) return false;
  for (let start = OPENING; start < left.length; start++) {
    const spanning = joined.slice(start);
    if (spanning.length < SPANNING) break;
    if (whole.has(spanning) && openings.has(joined.slice(0, start))) return true;
  }
  return false;
}
