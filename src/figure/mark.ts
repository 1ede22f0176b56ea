/** A text apart from the mark of a note at its end. */
export interface Marked {
  text: string;
  /** The mark as printed: "¹", "2)", "*"; null where none stands. */
  mark: string | null;
}

/** A raised figure, stars, or a figure before a bracket. */
export const raised = String.raw`[⁰¹²³⁴-⁹]{1,2}\)?|[*†‡]{1,3}\)?`;

const atEnd = new RegExp(String.raw`^(.*?\S)\s*(${raised}|(?<=[\s%)\p{L}])\(?\d{1,2}\))$`, 'u');

/** What raised figures belong to that are no marks: "m²", "CO₂". */
const power = /(?:^|[\s/])[ckm]?m$/i;

/** Takes a mark off the end of a name, a label or a unit: "Andel nöjda¹", "Lokaler 2)", "%*". */
export function takeMark(text: string): Marked {
  // Most texts end otherwise, and need no closer look.
  const match = /[⁰¹²³⁴-⁹*†‡)]$/.test(text) ? atEnd.exec(text) : null;
  if (!match) return { text, mark: null };
  const [, before, mark] = match as unknown as [string, string, string];
  // "Lokaler (nivå 2)": the bracket was opened in the text.
  const opened = before.split('(').length > before.split(')').length;
  if (opened) return { text, mark: null };
  if (/^[²³]/.test(mark) && power.test(before)) {
    // "m²¹" is square metres with note 1.
    const rest = mark.slice(1);
    return rest ? { text: before + mark[0]!, mark: rest } : { text, mark: null };
  }
  return { text: before, mark };
}

/** Raised figures, from 0 to 9. */
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text whose digits are raised. */
export function raise(text: string): string {
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)]!);
}

/** Marks are the same whether raised or in brackets: "¹", "1)" and "(1)" are "1". */
export function markKey(mark: string): string {
  return [...mark.replace(/[()\s]/g, '')]
    .map((each) => (digits.includes(each) ? String(digits.indexOf(each)) : each))
    .join('');
}

//   "1) Avser endast enheter i egen regi."   "* Mäts vartannat år."   "1 Avser helår."
const note =
  /^\s*(\*{1,3}\)?|[⁰¹²³⁴-⁹]{1,2}\)?|\(?\d{1,2}\)|[a-h]\)|[†‡]|[1-9](?=\s+\p{Lu}\p{Ll}.*\p{Ll}{2}[.!?]$))\s*(\p{Lu}.*)$/u;

/** The line below a table that says what a mark means: its mark and its words; null for another line. A bare figure is one before a sentence. */
export function readNote(line: string): { mark: string; text: string } | null {
  const match = note.exec(line);
  return match && { mark: match[1]!, text: match[2]!.trim() };
}
