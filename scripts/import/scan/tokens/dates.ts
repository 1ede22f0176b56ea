/** An ISO date as an OCR reads it: blanks within, `O` for 0, `l` for 1, long dashes, the last one lost. */
const form =
  /(?<!\d|\d[-–])((?:19|2[0Oo])[\dOo]{2})\s?[-–—.~]\s?([01OoIl][\dOoIl])\s?[-–—.~]?\s?([0-3Oo][\dOoIl])(?!\d)/g;

/** A date with the place where it stands in its line. */
export interface Dated {
  /** ISO. */
  text: string;
  start: number;
  end: number;
}

/** All dates of a line, written as ISO. */
export function dates(line: string): Dated[] {
  return [...line.matchAll(form)].flatMap((match) => {
    const [year, month, day] = match.slice(1).map((each) => each.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
    return [{ text: `${year}-${month}-${day}`, start: match.index, end: match.index + match[0].length }];
  });
}
