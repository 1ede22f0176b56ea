/** What is left of signs of shares, read apart from their line; among them may be one that is left of two. */
const rings = /(?:(?:^|\s+)(?:[069oO°.]|\d{2}(?=\s|$)))+$/;

/** Half a period behind them. */
const half = /\s+Tertial \d$/;

/** Words within a name, behind what may be left of an icon. */
const rest = /^(?:\P{L}|\p{L}(?=\s))*\p{Ll}{2}/u;

const ring = /(?<!\S)[069oO](?!\S)/g;

/**
 * Lines without what an OCR read of the signs of shares on the line above them, where the rest of a row's name stands
 * beside the shares.
 *
 *   Andel båtar som har 6 6 9 Tertial 2          Andel båtar som har Tertial 2
 *   egen brygga 70,2 % 70,7 % 69,7 % 2022   ─▶   egen brygga 70,2 % 70,7 % 69,7 % 2022
 */
export function withoutRings(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const text = line.trimEnd();
    const period = half.exec(text)?.[0] ?? '';
    const whole = text.slice(0, text.length - period.length);
    const read = rings.exec(whole)?.[0] ?? '';
    const count = read.match(ring)?.length ?? 0;
    const others = read.match(/\d{2}/g)?.length ?? 0;
    if (count < 2 || others > 1) return line;
    const below = lines.slice(at + 1, at + 3).find((each) => each.trim() !== '') ?? '';
    const isRest = rest.test(below) && /\d\s?%/.test(below);
    // What is no blank line stays none.
    return isRest ? `${whole.slice(0, whole.length - read.length)}${period}` || '°' : line;
  });
}
