/** Share of å, ä and ö among letters: 4–6 % in Swedish; from here down the text cannot have been read as Swedish. */
const FEWEST = 0.02;

/** Fewer letters tell nothing. */
const ENOUGH = 400;

/** Words that every Swedish page holds, as they look when an English OCR has read them. */
const MAIMED =
  /(?<!\p{L})(?:fér|for|fdr|pa|pd|pé|ar|dr|ér|fran|frdn|frén|sarskilt|sérskilt|utifran|dven|dldre|aldre|6ka)(?!\p{L})/gu;
const WHOLE = /(?<!\p{L})(?:för|på|är|från|särskilt|utifrån|även|äldre|öka)(?!\p{L})/gu;

/** Share of å, ä and ö among letters. Every report is asked, so letters are counted by their codes. */
function swedishShare(lines: readonly string[]): number {
  let letters = 0;
  let marked = 0;
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at) | 32; // small letters, in ASCII and Latin-1
      if ((code >= 97 && code <= 122) || (code >= 224 && code <= 254 && code !== 247)) letters++;
      if (code === 229 || code === 228 || code === 246) marked++;
    }
  }
  return letters ? marked / letters : 0;
}

//   Andel nöjda besökare på torget 86 NW 84 Nn 85” 2022
/** A row whose "%" were read as letters and marks: an OCR that knows Swedish does not know that sign. */
const withoutPercent =
  /(?<=\p{L}{3}.* \d[\d,]*(?: ?%| st)? (?:\p{Lu}\p{L}?|[—=~|”"“’°*]+|\d+[”"“’°*]) .*)20\d\d$/u;

/** Fewer such rows may be anything. */
const FEWEST_ROWS = 3;

/**
 * Whether a report was read by an OCR: one that does not know Swedish leaves nearly no å, ä, ö, and its words maimed; one
 * that does, no sign behind the figures.
 */
export function isDamaged(lines: readonly string[]): boolean {
  if (lines.reduce((sum, line) => sum + line.length, 0) < ENOUGH) return false;
  const count = (words: RegExp) => lines.join('\n').match(words)?.length ?? 0;
  if (swedishShare(lines) < FEWEST) return count(MAIMED) > count(WHOLE);
  // Every report is asked: most lines end otherwise, and need no closer look.
  const ending = lines.filter((line) => line.length < 200 && /^20\d\d$/.test(line.slice(-4)));
  return ending.filter((line) => withoutPercent.test(line)).length >= FEWEST_ROWS;
}
