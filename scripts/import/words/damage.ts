/** Share of å, ä and ö among letters: 4–6 % in Swedish; from here down the text cannot have been read as Swedish. */
const FEWEST = 0.02;

/** Fewer letters tell nothing. */
const ENOUGH = 400;

/** Words that every Swedish page holds, as they look when an English OCR has read them. */
const MAIMED =
  /(?<!\p{L})(?:fér|for|fdr|pa|pd|pé|ar|dr|ér|fran|frdn|frén|sarskilt|sérskilt|utifran|dven|dldre|aldre|6ka)(?!\p{L})/gu;
const WHOLE = /(?<!\p{L})(?:för|på|är|från|särskilt|utifrån|även|äldre|öka)(?!\p{L})/gu;

type Damage = {
  /** å, ä and ö among letters, 0–1 */
  swedish: number;
  /** of the commonest words with å, ä or ö: the share that lost them, 0–1 */
  maimed: number;
};

/** Measures how a report's letters came through. Needs no dictionary. */
function damage(lines: readonly string[]): Damage {
  const text = lines.join('\n');
  const lost = text.match(MAIMED)?.length ?? 0;
  const kept = text.match(WHOLE)?.length ?? 0;
  return { swedish: swedishShare(lines), maimed: lost + kept ? lost / (lost + kept) : 0 };
}

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

/** Whether a report was read by an OCR that does not know Swedish: nearly no å, ä, ö, and its words maimed. */
export function isDamaged(lines: readonly string[]): boolean {
  if (lines.reduce((sum, line) => sum + line.length, 0) < ENOUGH) return false;
  return swedishShare(lines) < FEWEST && damage(lines).maimed > 0.5;
}
