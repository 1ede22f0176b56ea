/** Signs that nobody sees: soft hyphens, joiners, marks of direction, byte order marks. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A text as the search compares it: composed letters, small, without what nobody sees. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(invisible, '').toLowerCase();
}

/** The same without accents: "å" and "a" alike. Takes plain text. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
