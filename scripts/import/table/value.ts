import type { Cell } from '../../../src/model.ts';
import { fold } from '../clean.ts';

const bounds: readonly [RegExp, 'max' | 'min' | 'within'][] = [
  [/^(?:max(?:imalt)?|högst|≤|<=)\.?\s*(?=[+-]?\d)/i, 'max'],
  [/^(?:min(?:st|imum)?|lägst|≥|>=)\.?\s*(?=[+-]?\d)/i, 'min'],
  [/^(?:\+\s*\/\s*-|±|\+-)\s*(?=\d)/, 'within'],
];

//   "2 163,6 mnkr"
//    ^^^^^^^        sign, digits in groups of three or together, decimals
//            ^^^^   unit: all that follows, unless it goes on with figures
const figure = /^([+-]?)\s?(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+))?(?:\s*(?![\s\d,.-])(.*))?$/;

/** What a printed figure says. Value and unit are null for words. */
export type Reading = Pick<Cell, 'value' | 'unit' | 'bound'>;

/**
 * Reads a Swedish figure: "2 163,6", "-19,7", "1 283 st", "+/- 1 %", "Max 10 personer",
 * "1,70 kg CO ₂ per kg livsmedel". Words have no value. The unit is as printed, white space folded.
 */
export function readValue(printed: string): Reading {
  let text = fold(printed);
  let bound: Reading['bound'] = null;
  for (const [form, kind] of bounds) {
    if (form.test(text)) {
      bound = kind;
      text = text.replace(form, '');
      break;
    }
  }
  const match = figure.exec(text);
  if (!match) return { value: null, unit: null, bound: null };
  const [, sign, whole, decimals, rest] = match;
  const unit = rest?.trim() || null;
  // "15 till 20", "3 av 4": words round figures are words. A unit names a thing, and may hold figures (CO2).
  if (unit && /^(till|av|och|eller|-|–|\/\s*\d)/i.test(unit)) return { value: null, unit: null, bound: null };
  const value = Number(`${sign}${whole!.replaceAll(' ', '')}${decimals ? `.${decimals}` : ''}`);
  return { value, unit, bound };
}

/** A cell of one printed text, or null where nothing (or only a dash) is printed. */
export function cell(printed: string, line: number): Cell | null {
  const text = fold(printed);
  if (text === '') return null;
  return { text, ...readValue(text), line };
}

/** Whether a text is a figure with or without a unit. */
export function isFigure(text: string): boolean {
  return readValue(text).value !== null;
}

/** The number as Swedes print it: 2163.6 → "2 163,6". The other way round of {@link readValue}. */
export function printValue(value: number): string {
  const [whole, decimals] = Math.abs(value).toString().split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${value < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}
