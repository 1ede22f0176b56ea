import { isKnownUnit } from './units.ts';

/** A heading apart from the unit that it prints for the figures below it. */
export interface Measured {
  text: string;
  /** As printed; null where none stands. */
  unit: string | null;
}

//   "Årsmål (%)"   "Utfall (%) VB 2023"   "Prognos helår [tkr]"
const inBrackets = /\s*[([]\s*(?:i |andel i |andel )?([^()[\]]{1,30}?)\s*[)\]]/giu;
//   "Utfall, %"   "Årsmål, i procent"   "Prognos %"
const atEnd = /(?:,\s*(?:i )?(\p{L}[^,]*|%)|\s(?:i )?(%|procent))$/iu;

/** Takes the unit off a heading: a known one in brackets, behind a comma, or a per cent sign at its end. */
export function takeUnit(heading: string): Measured {
  let unit: string | null = null;
  const text = heading.replace(inBrackets, (all, inner: string) => {
    if (!isKnownUnit(inner)) return all;
    unit ??= inner;
    return '';
  });
  if (unit !== null) return { text: text.trim(), unit };
  const match = atEnd.exec(heading);
  const last = (match?.[1] ?? match?.[2])?.trim();
  if (!match || !last || !isKnownUnit(last)) return { text: heading, unit: null };
  return { text: heading.slice(0, match.index).trim(), unit: last };
}
