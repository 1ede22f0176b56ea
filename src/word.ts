/** A run of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Cuts a text where one of the words stands as a whole word; the pieces joined are the text. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  if (!words.length) return [{ text, found: false }];
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\d])(${any})(?![\\p{L}\\d])`, 'u');
  return text
    .split(whole)
    .map((each, at) => ({ text: each, found: at % 2 === 1 }))
    .filter((each) => each.text);
}

/** Whether a word stands in a text as a whole word. */
export function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // A letter may be two of a string's units.
    if (!endsInWord.test(text.slice(Math.max(0, at - 2), at)) && !beginsInWord.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}

const endsInWord = /[\p{L}\d]$/u;
const beginsInWord = /^[\p{L}\d]/u;

/** "sida 23" → "Sida 23", at the head of something. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Stadsdel" → "stadsdel", within a sentence. */
export function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "Utfall" → "utfall", within a sentence; what is an abbreviation stays: "KF:s årsmål", "BoU". */
export function lowered(label: string): string {
  return /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(label) ? small(label) : label;
}

/** A sentence ends with one full stop, also after an abbreviation: "15,3 barn/avd." */
export function stopped(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
