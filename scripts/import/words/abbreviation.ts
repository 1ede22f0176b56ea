import { readerOf, withoutDots } from './confusions.ts';

/** Abbreviations of municipal prose that no dictionary lists, as printed without their points. */
const WRITTEN = new Set(
  (
    'bl ca dnr dvs ev etc exkl from gwh inkl jfr kap kl kvm kwh mm mkr mnkr mom nr obs osv pga proc red resp st ' +
    'sid tex tfn tim tkr tom vb vp vs jan feb mar apr jun jul aug sep sept okt nov dec'
  ).split(' '),
);

/** Capitals as an English OCR reads them, a digit, é or a small l for I among them. */
const CAPITALS = /^(?=.*\p{Lu})[\p{Lu}é0146|l]{2,6}$/u;

/**
 * Abbreviations in capitals by what an OCR leaves of them: SÖK by SOK, as Ö may be read as O, é or 6; those before a
 * hyphen (BRA-samtal) by what is left and the hyphen. Those that share what is left stay as they were read.
 */
export function abbreviationsOf(words: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const word of words) {
    const [short, hyphen = ''] = /^(\p{Lu}{2,6})(-?)/u.exec(word)?.slice(1) ?? [];
    if (!short || (short !== word && !hyphen)) continue;
    const left = `${leftOf(short, 'A')}${hyphen}`;
    if (found.has(left) && found.get(left) !== short) shared.add(left);
    found.set(left, short);
  }
  for (const left of shared) found.delete(left);
  return found;
}

/** The abbreviation that a token was, if it was one: SÖK for "SéK", IA for "1A". */
export function knownAbbreviation(
  known: ReadonlyMap<string, string>,
  read: string,
  hyphenAfter: boolean,
): string | undefined {
  if (!CAPITALS.test(read)) return undefined;
  const left = [leftOf(read, 'A'), leftOf(read, 'O')];
  const hanging = hyphenAfter ? left.map((each) => `${each}-`) : [];
  return [...hanging, ...left].map((each) => known.get(each)).find((short) => short !== undefined);
}

const asA = readerOf('åä');
const asAny = readerOf('åäöI');

/** What is left when å, ä and ö are lost, é being taken for either. */
function leftOf(capitals: string, é: 'A' | 'O'): string {
  const read = capitals.replace(/\P{Lu}/gu, (each) => asAny(é === 'A' ? asA(each) : each));
  return withoutDots(read).toUpperCase();
}

/** Whether a token is an abbreviation: one of the list, capitals (SHIS, SDF:s) or a code (SoL). */
export function isAbbreviation(read: string): boolean {
  return /^(?:\p{Lu}{1,6}s?|\p{Lu}\p{Ll}\p{Lu})$/u.test(read) ? true : WRITTEN.has(read.toLowerCase());
}
