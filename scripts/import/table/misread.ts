import { countsThings } from '../../../src/figure/units.ts';
import { asPrinted, type Misread, type Reading } from './reading.ts';
import { columnWeights } from '../weights.ts';
import { figuresOf, isRing, withComma, withSigns } from '../words/figures.ts';

/** What a printed figure may have been before an OCR read it. */
export interface Printed {
  /** The figure as it was read, without its unit. */
  figure: string;
  /** Its unit, "" for none. */
  unit: string;
  /** Whether a unit of another line may be its own. */
  loose: boolean;
}

/** What the row's other cells tell of a figure before the row is read. */
export interface Neighbours {
  /** The row's other figures as they were read. */
  figures: readonly string[];
  /** Whether the row's figures are shares. */
  share: boolean;
  /** Whether figures of the same measure have decimals elsewhere. */
  decimals: boolean;
}

/** What a printed figure may say, as it is printed first, with the cost of each misreading. */
export function readings(
  { figure, unit, loose }: Printed,
  { figures, share, decimals }: Neighbours,
): Reading[] {
  const end = unit === '' ? '' : ` ${unit}`;
  const as = (text: string, misread: Exclude<Misread, 'percent'> | null = null): Reading => {
    const made = asPrinted(`${text}${end}`);
    return {
      ...made,
      misread,
      cost: misread === null || misread === 'letter' ? 0 : columnWeights[misread],
      bare: made.bare && !loose,
    };
  };
  const never = (text: string): Reading => ({ ...as(text), cost: columnWeights.never, why: whyNever(text) });
  if (isRing(figure)) return [never(figure), as('0', 'letter')];
  if (/\p{L}/u.test(figure)) return [never(figure), ...lettered(figure).map((text) => as(text, 'letter'))];
  const text = withSigns(figure);
  if (/^\d+[.:]\d{1,2}$/.test(text)) return [never(figure), as(text.replace(/[.:]/, ','))];
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return [never(figure), as(text.replaceAll('.', ' '))];
  // Whole things have decimals only where others of theirs have.
  const isWhole = countsThings(unit) && !decimals && !figures.some((each) => /\d[.,]\d/.test(each));
  const longer = unit === '%' ? longerThan(text, figures, share) : [];
  return [
    /^[+-]?0\d/.test(text) ? never(text) : as(text),
    ...(isWhole ? [] : withCommas(text)).map((each) => as(each, 'comma')),
    ...(/^\+\d/.test(text) ? [as(`+/- ${text.slice(1)}`, 'sign'), as(text.slice(1), 'sign')] : []),
    ...longer.map((each) => as(each, 'digit')),
    ...(share && Number(text) > 100 ? withoutOne(text) : []).map((each) => as(each, 'stroke')),
  ];
}

/** A cell of which nobody knows what it says. */
export function unreadable(text: string): Reading {
  const figure = { value: null, unit: null, bound: null, mark: null, why: 'several', readings: [] } as const;
  return { text, number: text, figure, misread: 'letter', cost: 0, why: letters, bare: false };
}

const letters = 'bokstäver står för siffror i talet';

/** Why no table prints a figure as it was read; "" where only what stands beside it tells. */
export function whyNever(figure: string): string {
  if (isRing(figure) || /[\p{L})]/u.test(figure)) return letters;
  if (/^\D?\d+[.:;]\d{1,2}$/.test(figure)) return 'svenska decimaltal har komma';
  if (/\d{4} \d{3}|\d\.\d{3}/.test(figure)) return 'svenska tal har blanksteg mellan tusental';
  return /^\D?0\d/.test(figure) ? 'ett tal börjar inte på 0 utan decimalkomma' : '';
}

/** "T7T" is 777, or 77 with one stroke too many. */
function lettered(figure: string): string[] {
  const ways = figuresOf(figure).flatMap((each) =>
    Number(each.replace(',', '.')) <= 100 ? [each] : withoutOne(each),
  );
  return [...new Set(ways)];
}

/** The figure without one of its digits: "717" may be 77. */
function withoutOne(text: string): string[] {
  const all = [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
  return [...new Set(all)].filter((each) => !each.startsWith('0'));
}

/** The same digits with a comma before the last one or two: "875" is 87,5 or 8,75. A leading 0 has it right after. */
function withCommas(text: string): string[] {
  const digits = /^[+-]?(\d{2,})$/.exec(text)?.[1];
  const decimals = !digits ? [] : digits.startsWith('0') ? [digits.length - 1] : [1, 2];
  return decimals.flatMap((each) => withComma(text, each) ?? []);
}

/** What a share of one digit may be the rest of: a figure beside it, or tens whose 0 alone is left. */
function longerThan(text: string, figures: readonly string[], share: boolean): string[] {
  if (share && text === '0') return Array.from({ length: 10 }, (_, at) => String(10 * (at + 1)));
  if (!/^[1-9]$/.test(text)) return [];
  const others = figures.flatMap((each) => (/\p{L}/u.test(each) ? lettered(each) : [each]));
  const isLonger = (each: string) => /^\d\d$/.test(each) && (each.startsWith(text) || each.endsWith(text));
  return [...new Set(others.filter(isLonger))];
}
