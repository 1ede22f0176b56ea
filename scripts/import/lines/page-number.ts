import { DIGIT_LIKE, withDigits } from '../words/figures.ts';
import { likeAny } from '../words/confusions.ts';

/** A page's number as a line prints it at its end. */
export interface PageNumber {
  page: number;
  /** How many pages there are, where the line says so. */
  of: number | null;
  /** Whether a word says that it is a page's: "Sid 4". */
  labelled: boolean;
  /** What the line holds before it. */
  before: string;
}

//   "stad Sid 55 (81)"   "Sida 3 av 40"   "Tertialrapport 1 2022 för Farsta stadsdelsnämnd  Sid 2"   "12 (40)"   "7/30"
const ofPage = String.raw`s[i${likeAny('i')}]d(?:an?)?\.?\s*`;
/** A number of one page, its word before it, of all pages behind it; "lav8" behind that word is "1 av 8". */
const form = new RegExp(
  String.raw`(?:^|\s)(?<label>${ofPage})?(?<page>\d{1,3}|(?<=${ofPage})[${DIGIT_LIKE}](?=\s*av))(?:\s*(?:\(\s*(?<of>\d{1,3})\s*\)?|(?:av|\/)\s*(?<all>\d{1,3})))?$`,
  'i',
);

/** The number of a page that a text ends with; null where it ends with none. A number alone may be any. */
export function pageNumber(text: string): PageNumber | null {
  const match = /[\d)]\s*$/.test(text) ? form.exec(text) : null;
  if (!match) return null;
  const { label, page = '', of = match.groups!['all'] } = match.groups!;
  const [own, all] = [Number(withDigits(page)), of === undefined ? null : Number(of)];
  if (own < 1 || (all !== null && own > all)) return null;
  return { page: own, of: all, labelled: label !== undefined, before: text.slice(0, match.index) };
}

/** Whether a text is a page's number and nothing else: "7", "Sid 7", "7 (12)". */
export function isPageNumber(text: string): boolean {
  return pageNumber(text)?.before === '';
}

/** The longest run of some things, in their order, in which each may follow the one before: of several the first. */
export function longestRun<T>(all: readonly T[], follows: (one: T, before: T) => boolean): T[] {
  const ends: { length: number; before: number }[] = [];
  all.forEach((one, at) => {
    let [length, before] = [1, -1];
    for (let n = 0; n < at; n++)
      if (ends[n]!.length >= length && follows(one, all[n]!)) [length, before] = [ends[n]!.length + 1, n];
    ends.push({ length, before });
  });
  const most = Math.max(...ends.map(({ length }) => length));
  const run: T[] = [];
  for (let at = ends.findIndex(({ length }) => length === most); at >= 0; at = ends[at]!.before)
    run.unshift(all[at]!);
  return run;
}
