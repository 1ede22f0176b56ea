import type { Letter } from './letter.ts';

/** Signs that are drawn over letters, and what joins each to the letter before it. */
const joining: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '˚': '\u030a',
  '°': '\u030a',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '\u0308': '\u0308',
  '\u030a': '\u030a',
  '\u0301': '\u0301',
};

//   ¨
//   a      two glyphs, one drawn right before or after the other and over it: "ä"
/** A page's letters, as drawn, those that are drawn of a letter and the sign over it made one. */
export function composed(letters: readonly Letter[]): Letter[] {
  if (!letters.some(({ text }) => text in joining)) return [...letters];
  const over = new Map<Letter, Letter>();
  letters.forEach((sign, n) => {
    if (!(sign.text in joining)) return;
    const host = [letters[n + 1], letters[n - 1]].find((each) => each && isOver(sign, each));
    if (host && !over.has(host)) over.set(host, sign);
  });
  const gone = new Set(over.values());
  let before = 0;
  return letters.flatMap((letter) => {
    if (gone.has(letter)) {
      before++;
      return [];
    }
    const sign = over.get(letter);
    // Whoever goes by the order of drawing meets no gap where a sign was.
    const nth = letter.nth - before;
    if (!sign) return [{ ...letter, nth }];
    const spaced = sign.nth < letter.nth ? sign.spaced : letter.spaced;
    return [{ ...letter, nth, spaced, text: joined(letter.text, sign.text) }];
  });
}

/** A letter and the sign over it as one, where there is such a letter; else both. */
function joined(letter: string, sign: string): string {
  return (letter + joining[sign]!).normalize('NFC');
}

function isOver(sign: Letter, letter: Letter): boolean {
  const at = (sign.left + sign.right) / 2;
  const isWithin = at > letter.left && at < letter.right;
  const isNear = Math.abs(sign.bottom - letter.bottom) < letter.size / 2;
  return isWithin && isNear && joined(letter.text, sign.text).length === letter.text.length;
}
