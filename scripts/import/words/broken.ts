/** Two pieces of letters with a space between them: where a narrow column may break. */
const SEAM = /(?<![\p{L}\d-])(\p{L}+) (\p{Ll}+)(?![\p{L}\d-])/gu;

/**
 * Undoes the breaks that a narrow column made within words of a name: "Arbetsmarknad såtgärder" becomes
 * "Arbetsmarknadsåtgärder". Two pieces are one word only if at least one is no word by itself and the list (words of
 * small letters with their counts) knows both together.
 */
export function mendBroken(text: string, words: ReadonlyMap<string, number>): string {
  let from = 0;
  let mended = text;
  while (true) {
    SEAM.lastIndex = from;
    const seam = SEAM.exec(mended);
    if (!seam) return mended;
    const [all, left, right] = seam as unknown as [string, string, string];
    const rest = mended.slice(seam.index + all.length);
    if (isOne(left.toLowerCase(), right, rest, words)) {
      mended = mended.slice(0, seam.index) + left + right + rest;
      from = seam.index;
    } else from = seam.index + left.length;
  }
}

function isOne(left: string, right: string, rest: string, words: ReadonlyMap<string, number>): boolean {
  // "en" is a word, but no article when nothing follows: the end of "bedömningen".
  const ending = right === 'en' && /^\s*(?:$|[(,.])/.test(rest);
  const areWords = words.has(left) && words.has(right) && !ending;
  // An abbreviation of single letters (t ex) is none of these.
  return !areWords && left.length > 1 && left.length + right.length > 2 && words.has(left + right);
}
