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

//   Andel nöjda besökare på torget 8676 84 Nn 85” 2022
//   Antal lyktor längs kajen 16 st 18 st Tertial
/** The end of a row whose cells nothing parts: a figure, and a year or how often a plan measures. */
const endOfRow = /^(?!.* {2}).*\d.* (?:20\d\d|Tertial|Halvår|År|Kvartal|Månad)$/;

//   Plantera häckar 2022-01-01 2022-12-31
/** The same of an activity: two dates, where headings stand over such. In prose they tell nothing. */
const endOfActivity = /^(?!.* {2}).*\p{L} (?:20\d\d-\d\d-\d\d ?){2}$/u;
const headsDates = /startdatum\S* slutdatum/i;

/** Fewer such rows may be anything. */
const FEWEST_ROWS = 3;

/**
 * Whether a report was read by an OCR: one that does not know Swedish leaves nearly no å, ä, ö, and its words maimed; one
 * that does reads each "%" as something else, and every report has some.
 */
export function isDamaged(lines: readonly string[]): boolean {
  if (lines.reduce((sum, line) => sum + line.length, 0) < ENOUGH) return false;
  const count = (words: RegExp) => lines.join('\n').match(words)?.length ?? 0;
  if (swedishShare(lines) < FEWEST) return count(MAIMED) > count(WHOLE);
  if (lines.some((line) => /[%\t]/.test(line))) return false;
  const isDated = lines.some((line) => headsDates.test(line));
  const isEnd = (line: string) => endOfRow.test(line) || (isDated && endOfActivity.test(line));
  return lines.filter(isEnd).length >= FEWEST_ROWS;
}
