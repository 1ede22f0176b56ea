import { likeAny } from '../../words/confusions.ts';

/** What stands before a row's name, and the name. */
export interface Led {
  /** The icon: "✓" where the print has a tick, else whatever noise it was read as. */
  icon: string;
  name: string;
  /** Whether anything stood before the name. */
  marked: boolean;
}

/** A word that opens a name: a capital and a small letter, or all capitals ("SISAB", "AB"). */
const opens = /^[("”“]?(?:\p{Lu}\p{Ll}|\p{Lu}{2,}(?![^\p{L}-]))/u;

/**
 * Takes the icons off the first line of a row: `9@3 U Arbetsmarknadsnämnden …`, `'@i} Förvaltningen …`,
 * `v Se över …`. At most three tokens are icons, and none of them is a word.
 */
export function withoutIcon(line: string): Led {
  const tokens = line.trim().split(/\s+/);
  let at = 0;
  while (at < 3 && at < tokens.length - 1 && isNoise(tokens[at]!)) at++;
  const icon = tokens.slice(0, at).join(' ');
  const name = rest(tokens, at);
  // ":@; | samverkan med": a bar behind an icon is the letter I.
  const isI = at > 1 && tokens[at - 1] === '|' && /^\p{Ll}/u.test(name);
  return { icon: tick(icon), name: isI ? `I ${name}` : name, marked: at > 0 };
}

//   "QO Hålla möten", "Ö Andel hundar", "O0 Antal katter"
/** Rings before a name, read as round letters. */
const ring = new RegExp(`^[${likeAny('○')}]{1,3}$`);

/** Whether what stands before a name has a ring, which no letters of a name are read as. */
export function isRing(icon: string): boolean {
  return icon.split(' ').some((each) => ring.test(each) && /[^0oD]/.test(each));
}

/** "7" for "U" after an icon is noise as well as a mark; single letters and what is not letters are noise. */
function isNoise(token: string): boolean {
  if (opens.test(token))
    return /^[A-Z][a-z]$/.test(token) && !/^(?:Se|Av|Ta|Ge|Ny|En|Ett|Vi|Få|Nå|Bo|På)$/.test(token);
  if (/^\p{L}{1,2}$/u.test(token))
    return !/^(?:i|å|ö|se|av|ta|ge|ny|en|är|år|om|på|de|vi|så|än|ej|ha|få|nå)$/i.test(token);
  if (/^\p{L}+[,:]?$/u.test(token) && !/^\p{L}:$/u.test(token)) return false;
  return !/\p{L}{4}/u.test(token) && !/^[("”]\p{L}{3}/u.test(token);
}

const ticked = new RegExp(`^[${likeAny('✓')}](?!\\p{Lu})`, 'u');

function tick(icon: string): string {
  return ticked.test(icon) ? '✓' : icon;
}

//   @Andel hundar      A {Antal katter      > |Räkna båtar      an icon, or the border behind it, stands close before the name
function rest(tokens: readonly string[], from: number): string {
  return tokens
    .slice(from)
    .join(' ')
    .replace(/^[@©®{[|—–-]+(?=\p{Lu})/u, '');
}

//   A |hela året 86 % 88 %      beside a name's last line; "I |" may be a word
/** A line of a name without an icon of a letter or two and the border behind it. */
export function withoutBorder(line: string): string {
  return line.replace(/^\s*(?!I\s)\S{1,2}\s*\|\s*(?=\p{Ll})/u, '');
}

/** A line of a name without what an icon beside it leaves before it: "g‘ stadsdel där man bor", "9) och unga", "> | och unga". */
export function withoutTail(line: string): string {
  return withoutBorder(line)
    .trim()
    .replace(
      /^(?:[a-hj-z]?['‘’`´"|]+|[b-hj-z](?=\s+\S)|[g9][@)](?=\s|$)|ge(?=\s+[A-ZÅÄÖ])|[@©®°•*»>¥€#^=]+(?=\s+(?:\|\s*)?\p{L})(?:\s+\|)?)\s*/u,
      '',
    )
    .replace(/^[gq]$/, '');
}
