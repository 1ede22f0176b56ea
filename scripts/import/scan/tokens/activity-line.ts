import { BORDER_LIKE, MINUS_LIKE } from '../../words/figures.ts';
import { kept } from '../../lines/kept.ts';
import { dates, type Dated } from './dates.ts';
import { sentences } from './sentences.ts';

/** A line of an activity apart. */
export interface ActivityLine {
  name: string;
  /** ISO. */
  dates: string[];
  /** What stands after the dates. */
  after: string;
}

/** Cuts a line at its dates; one within a sentence is a part of the name. */
//   "@ Rusta upp … lekplatser ~ 2021-06-01 2021-06-30 Avvikelse"
//      ^ name                   ^ dates                ^ after
export const activityLine = kept((text: string): ActivityLine => {
  const found = atEnd(text, dates(text));
  if (!found.length) return { name: text.trim(), dates: [], after: '' };
  const rest = text.slice(found.at(-1)!.end);
  const behind = rest.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  // "J" and "fF" after both dates are the table's border, "var" behind a sentence is a word of the next.
  const isWord = /^\p{Ll}{2}/u.test(behind) && sentences.test(text.slice(0, found[0]!.start));
  const isBorder = found.length > 1 && !/\p{L}{4}/u.test(behind) && !cross.test(behind) && !isWord;
  const after = isBorder ? '' : behind;
  // A date within a sentence is a part of the name, and so is one that ends it.
  const isWithin = after !== '' && !cross.test(after) && !/^\p{Lu}\p{L}{3,}/u.test(after);
  if (isWithin || goesOn.test(rest)) return { name: text.trim(), dates: [], after: '' };
  const name = text.slice(0, found[0]!.start).replace(edges, '');
  return { name: name.trim(), dates: found.map((each) => each.text), after };
});

//   … till 2024-01-01. Utfallet för hundarna var 73,5
//                    ^^^^^^^^^^^^^^
/** What begins the next sentence behind a date. */
const goesOn = /^[.!?]\s+\p{Lu}\p{Ll}+\s+\p{L}/u;

/** What is left of borders and icons between a name and its dates; a hyphen is only one that stands apart. */
const edges = new RegExp(`(?:\\s+[-${BORDER_LIKE}${MINUS_LIKE}«»•]+|[${BORDER_LIKE}–—«»\\s]+)+$`);

//   "> Rusta upp lekplatsen 2021-06-01 2021-06-30 Xx"
//                                                 ^^ one cross in the last column
/** The cross of a deviation, also as an OCR doubles it, or the word for one. */
const cross = /^(?:[Xx]{1,2}|Ja)$/;

//   "Årets fokus (2023-01-01 till 2024-06-30) är att plantera 2023-01-01 2024-12-31"
//                                                            ^ the row's
/** The last dates of a line, two at most, with no word between them. */
function atEnd(text: string, found: readonly Dated[]): Dated[] {
  const [first, last] = found.slice(-2);
  if (!first || !last) return [...found];
  return /\p{L}{2}/u.test(text.slice(first.end, last.start)) ? [last] : [first, last];
}
