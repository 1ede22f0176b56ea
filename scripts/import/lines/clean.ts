import { raise } from '../../../src/figure/mark.ts';

/** Tags that the text layer of a PDF leaves behind. Anything else in angle brackets is the report's own. */
const tags =
  /<\/?(?:b|i|u|p|br|em|strong|sup|sub|span|div|td|tr|th|table|tbody|thead)(?:\s[^<>]{0,200})?\/?>/gi;

/** A raised figure: the mark of a note, or a power. */
const sup = /<sup>\s*(\d{1,2})\s*<\/sup>/gi;

/** What HTML writes for marks of its own. */
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  shy: '',
};

/** Cyrillic and Greek letters that stand for the Latin letter of the same look. */
const looks: Record<string, string> = {
  а: 'a', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', в: 'b', н: 'h', м: 'm',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y',
  ο: 'o', α: 'a', ν: 'v', Α: 'A', Β: 'B', Ε: 'E', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X',
}; // prettier-ignore

/** The same letters by their sound: "кураторer" is "kuratorer". */
const sounds: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'tj', ш: 'sj', ы: 'y', э: 'e', ю: 'ju', я: 'ja',
}; // prettier-ignore

/** Letters that a font sets as one. */
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** A text whose letters stand one by one. */
export function withoutLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (each) => ligatures[each]!);
}

/** How far signs of full width stand from those of ASCII: "％" is "%". */
const wide = 0xfee0;

//   "­3,5 %"   "10­12 st"   "2023­12­31"
/** A soft hyphen before a figure is none: fonts draw the same sign for both, and a PDF's text may have either. */
const softMinus = /(?<=^|[\s\d(])\u00ad(?=\d)/gu;

const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;
const word = /\p{L}+/gu;

/**
 * One line (or cell) without what extraction added: tags, soft hyphens, invisible marks (those that turn the direction
 * of what follows too), odd spaces, ligatures and look-alike letters. Tabs stay. `known` tells words apart where look and sound disagree.
 */
export function clean(text: string, known: ReadonlyMap<string, unknown> = new Map()): string {
  let out = text;
  if (out.includes('&'))
    out = out.replace(/&(amp|lt|gt|quot|nbsp|#39|shy);/g, (_, name: string) => entities[name]!);
  if (out.includes('<')) out = out.replace(sup, (_, digits: string) => raise(digits)).replace(tags, '');
  if (/[^\t\x20-\x7eåäöÅÄÖé–]/.test(out)) {
    out = withoutLigatures(out)
      .replace(softMinus, '-')
      .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufe0f]/g, '')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v]/g, ' ')
      .replace(/[\u2010\u2011\u2212]/g, '-')
      .replace(/[\uff01-\uff5e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - wide));
    if (foreign.test(out))
      out = out.replace(word, (each) => (foreign.test(each) ? latin(each, known) : each));
  }
  return out;
}

/** A word with look-alike letters in Latin letters; a word wholly in another script is left alone. */
function latin(word: string, known: ReadonlyMap<string, unknown>): string {
  if (!/[a-zåäöA-ZÅÄÖ]/.test(word)) return word;
  const by = (table: Record<string, string>) => [...word].map((letter) => table[letter] ?? letter).join('');
  const look = by(looks);
  const sound = by(sounds);
  if (known.has(sound.toLowerCase())) return sound;
  if (known.has(look.toLowerCase())) return look;
  return foreign.test(look) ? sound : endsAsKnown(sound, known) ? sound : look;
}

/** "äldrekuratorer" is no word of the list, but "kuratorer" may be. */
function endsAsKnown(word: string, known: ReadonlyMap<string, unknown>): boolean {
  const lower = word.toLowerCase();
  for (let at = 1; at <= lower.length - 5; at++) if (known.has(lower.slice(at))) return true;
  return false;
}

/** White space folded to single blanks, none at the ends. */
export function fold(text: string): string {
  const inner = text.trim();
  return inner.includes('  ') || /[^\S ]/.test(inner) ? inner.replace(/\s+/g, ' ') : inner;
}

/** Pairs of stars around a text, and those that lost the other; apart from words they are the mark of a note. */
const bold = /\*\*(?=\S)(.*?)\*\*/g;
const halfBold = /\*\*(?=\S)|(?<=\S)\*\*/g;

/** A text without Markdown's bold. */
export function withoutBold(text: string): string {
  return text.includes('**') ? text.replace(bold, '$1').replace(halfBold, '') : text;
}

/** A heading or name without its Markdown dress: "### **Analys**" → "Analys". */
export function undress(text: string): string {
  return fold(withoutBold(text.replace(/^\s*#{1,6}\s+/, '')).replace(/^\s*\*(?=\S)(.*)\*\s*$/, '$1'));
}

/** What a line says: without what extraction added, nor its Markdown dress. */
export function saidIn(line: string, known?: ReadonlyMap<string, unknown>): string {
  return undress(clean(line, known));
}

/**
 * Leading icons and blanks: ●, ▶, ✓, ☀, ♀, private-use glyphs, bullets.
 * What a name may begin with (letters, digits, quotes, brackets) is left, but for a letter that is no word before one
 * with a capital: an OCR reads a dot so.
 *
 *   e Andel nöjda äldre
 *   ^
 */
export function withoutIcons(text: string): string {
  return text.replace(/^[^\p{L}\p{N}"”“'’(\[§+]+/u, '').replace(/^[a-hj-zäO+] (?=\p{Lu}\p{Ll})/u, '');
}
