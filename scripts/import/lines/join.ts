import { fold } from './clean.ts';

/**
 * Joins pieces that a page or a narrow column parted.
 * "(I-" + "SIP)" and "2022-" + "2024" keep their hyphens; "funktions-" + "nedsättning" loses it; "vård-" + "och omsorg"
 * keeps hyphen and blank.
 */
export function joinPieces(pieces: readonly string[]): string {
  if (pieces.length === 1) return unhyphen(fold(pieces[0]!));
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1) ?? '';
    if (piece === '') continue;
    //   15,3 barn/avd
    //   .
    if (/^[.,]$/.test(piece)) out.push(piece);
    else if (!last.endsWith('-') || afterHyphen.test(piece)) out.push(out.length ? ' ' : '', piece);
    else if (/\p{Ll}-$/u.test(last.slice(-4)) && /^\p{Ll}/u.test(piece) && !keepsHyphen(last, piece))
      out.splice(-1, 1, last.slice(0, -1), piece);
    else out.push(/(?:\p{L}|(?<![\d,.])\d{1,4})-$/u.test(last.slice(-6)) ? '' : ' ', piece);
  }
  return unhyphen(fold(out.join('')));
}

/** Joins the pieces of a name, a cell or a paragraph that stand on lines of their own. */
export function joinParts(parts: readonly { text: string }[]): string {
  return joinPieces(parts.map((part) => part.text));
}

/** The same pieces as they are printed, hyphens and all. */
export function foldParts(parts: readonly { text: string }[]): string {
  return fold(parts.map((part) => part.text).join(' '));
}

//   "Hässelby-" "Vällingby"   "SÄBO-" "läkare"   "e-" "tjänster"   "upp-" "projektet"
//                                                               ^^^^^^^^ no word has three of a letter
/** Whether a hyphen between two pieces is part of the word rather than the end of its line. */
function keepsHyphen(above: string, below: string): boolean {
  const start = /\p{L}+(?=-$)/u.exec(above)?.[0] ?? '';
  const isShort = start.length === 1 || /\p{Lu}$/u.test(start);
  return isShort || /^\p{Lu}/u.test(below) || /(\p{L})\1-\n\1/iu.test(`${above}\n${below}`);
}

/** What follows a hyphen that stays with a blank after it: "vård- och omsorg". */
const afterHyphen = /^(och|eller|samt|respektive|som|resp|till|\/|–|&)(?![\p{L}])/iu;

//   "Förskole- verksamhet"   "Hässelby- Vällingby"   "Resultatöver-föring"
//            ^^ goes                  ^ blank goes
const broken = /(\p{L})- +(\p{L}+)/gu;

/** Hyphens of line ends within one cell or name. */
export function unhyphen(text: string): string {
  if (!text.includes('- ')) return text;
  return text.replace(broken, (all, before: string, word: string, at: number) => {
    if (afterHyphen.test(text.slice(at + all.length - word.length))) return all;
    // "personalen- LSS-boende" is a dash with a blank after it, but its next word is no second half.
    if (/^\p{Lu}{2,}$/u.test(word)) return all;
    return `${before}${keepsHyphen(text.slice(0, at + 2), word) ? '-' : ''}${word}`;
  });
}

//   Resultatenhetens namn⇥Resultat-enhetens budget⇥Resultatöver-föring⇥Resultat-överföring
/** Headings of one table, those words without hyphens that are printed in two ways but for these: their lines ended there. */
export function unbroken(headings: readonly string[]): string[] {
  const word = /\p{L}[\p{L}-]*\p{L}/gu;
  const bare = (text: string) => text.replaceAll('-', '');
  const forms = new Set(headings.flatMap((heading) => heading.match(word) ?? []));
  const alike = Map.groupBy(forms, bare);
  return headings.map((heading) =>
    heading.replace(word, (own) => (alike.get(bare(own))!.length > 1 ? bare(own) : own)),
  );
}

//   340        12
//   140        340 st       two figures, or one; with its unit on the second line it is one
/** Whether two lines of a cell may be two figures, and would be thousands as one. */
export function areStacked(above: string, below: string): boolean {
  return /(?:^|\s)[-+−–]?\d{1,3}(?: \d{3})*$/.test(above) && /^\d{3}$/.test(below);
}

/** All that the lines of a cell may say where two of them may be two figures, as the cell has it (`text`) first; null elsewhere. */
export function stackedIn(lines: readonly string[], text: string): string[] | null {
  const at = lines.findIndex((below, n) => n > 0 && areStacked(lines[n - 1]!, below));
  return at < 0 ? null : [text, lines.slice(0, at).join(' '), lines.slice(at).join(' ')];
}

/** Why such a figure is in doubt. */
export const stackedReason =
  'Rutan har siffror på två rader, och det går inte att säga om de är ett tal eller två';
