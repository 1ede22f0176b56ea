import { takeMark } from '../../../src/figure/mark.ts';
import { column } from '../table/header.ts';
import { textOf, type Line } from '../read/line.ts';

/** A heading with the year it is about; "Utfall Utfall2022 2021" are two. */
const datedForm =
  /^(?:utfall|prognos|(?:års)?mål|bokslut|vb|budget)(?: (?!(?:utfall|prognos|årsmål|mål|budget)\b)\p{L}{1,10}\d?)? 20\d\d$/iu;

/** A heading that names a sex and nothing else besides. */
const sexOnly =
  /^(?:(?:periodens|årets|varav|utfall|vb|för|20\d\d) )*(?:män|pojkar|kvinnor|flickor)(?:\s?\/\s?(?:män|pojkar|kvinnor|flickor))?$/i;

/** Whether reports are known to head a column so. */
export function isKnown(text: string): boolean {
  // "2024 Prognos" are the ends of two headings.
  if (/^20\d\d\s/.test(text)) return false;
  const { role } = column(text);
  if (role === 'outcomeMen' || role === 'outcomeWomen')
    return sexOnly.test(takeMark(text).text.replace(/(\p{L})- ?(?=\p{Ll})/gu, '$1'));
  return role !== null || datedForm.test(text);
}

/** Headings of a merged heading's parts: by sex, or by year. */
const sexForm = /^(?:totalt|män|kvinnor|pojkar|flickor|män\/ ?pojkar|kvinnor\/ ?flickor)$/i;
const yearForm = /^20\d\d$/;

/** By what a heading names a part of what stands above it; null where it names none. */
export function partBy(text: string): 'sex' | 'year' | null {
  if (sexForm.test(text)) return 'sex';
  return yearForm.test(text) ? 'year' : null;
}

//   Perioden      a narrow column breaks words where it must
//   s utfall
/** A heading's lines joined: with or without a blank between two, as reports are known to print it. */
export function headingText(lines: readonly Line[]): string {
  const texts = lines.map(textOf).filter((text) => text !== '');
  const ways = texts
    .slice(1)
    .reduce<string[]>(
      (all, text) => all.flatMap((before) => [`${before} ${text}`, `${before}${text}`]),
      [texts[0] ?? ''],
    );
  return ways.slice(0, 32).find(isKnown) ?? texts.join(' ');
}
