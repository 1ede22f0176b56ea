/** What a font draws as one letter. */
const ligatures = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'tt', 'ti', 'ft', 'tf', 'fj'];

const word = /\p{L}+/gu;
/** A letter that Swedish lacks. */
const oddLetter = /(?![a-zåäöéèàA-ZÅÄÖÉ])\p{L}/gu;
/** Most texts hold none, and this is the fast way to know. */
const some = /(?![åäöéèàÅÄÖÉ])[\u00c0-\uffff]/;

/** "Müller", "MÜLLER"; not "InformaƟon". */
const mayBeName = /^\p{Lu}(?:\P{Lu}*|\P{Ll}*)$/u;

/** So many words tell that a report's letters are misread. */
const few = 2;
/** A part of a compound has no fewer letters, and a word no more. */
const leastOfPart = 4;
const longestWord = 60;

//   Traûknämnden    eûektiva    InformaƟon        the font says that its "fi", "ff" and "ti" are other letters
/**
 * Reads the ligatures of texts whose font says that they are letters which Swedish lacks; the same texts where fewer
 * than two words tell it: a word is told where one ligature alone, in the letter's place, makes a known one of it, and
 * some word with that letter is no name.
 */
export function withLigatures(
  texts: readonly string[],
  isWord: (word: string) => boolean,
): readonly string[] {
  const odd = texts.filter((text) => some.test(text));
  const words = new Set(odd.flatMap((text) => text.match(word) ?? []).filter((each) => some.test(each)));
  const read = [...words].flatMap((text) => {
    const own = readingOf(text, isWord);
    return own === null ? [] : [[text, own] as const];
  });
  const lettersOf = (text: string) => text.match(oddLetter) ?? [];
  const met = new Set(read.flatMap(([text]) => (mayBeName.test(text) ? [] : lettersOf(text))));
  const told = new Map(read.filter(([text]) => lettersOf(text).every((each) => met.has(each))));
  if (told.size < few) return texts;
  return texts.map((text) => (some.test(text) ? text.replace(word, (each) => told.get(each) ?? each) : text));
}

/** A word with a ligature in place of its odd letters; null where none or several make a known word. */
function readingOf(word: string, isWord: (word: string) => boolean): string | null {
  if (word.length > longestWord || isKnown(word.toLowerCase(), isWord)) return null;
  const read = ligatures.map((each) => word.replace(oddLetter, each));
  const known = read.filter((each) => isKnown(each.toLowerCase(), isWord));
  return known.length === 1 ? known[0]! : null;
}

/** Whether a word is known, or made of two that are, with or without an "s" between them. */
function isKnown(word: string, isWord: (word: string) => boolean): boolean {
  if (isWord(word)) return true;
  for (let at = leastOfPart; at <= word.length - leastOfPart; at++)
    if (isWord(word.slice(at)) && [word.slice(0, at), word.slice(0, at).replace(/s$/, '')].some(isWord))
      return true;
  return false;
}
