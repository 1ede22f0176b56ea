import type { ScanCell } from './cell-line.ts';

/** A printed figure and what else it may have been before the OCR read it. */
export interface Figure {
  /** As printed, without its unit. */
  text: string;
  unit: string;
  /** What it says as printed. */
  value: number;
  /** Whether it has a decimal comma. */
  comma: boolean;
  /** Whether it cannot stand as printed, and why. */
  wrong: string | null;
}

/** What a share, and a sick leave, can be at most. */
export const limits = { share: 100, sickLeave: 25 };

/** Reads a cell's figure; null for words. `most` is what a share of the row's can be. */
export function figure(cell: ScanCell, most: number | null): Figure | null {
  const within = cell.figure.replace(/^\+\s?\/?\s?-(?=\d)/, '');
  if (cell.words || !/^[+-]?\d+(?:[.,]\d+)?$/.test(within)) return null;
  const value = Number(within.replace(',', '.'));
  const comma = /[.,]/.test(cell.figure);
  let wrong: string | null = null;
  if (!comma && /^[+-]?0\d/.test(cell.figure)) wrong = 'ett tal börjar inte på 0 utan decimalkomma';
  else if (most !== null && Math.abs(value) > most && (cell.unit === '%' || cell.unit === ''))
    wrong = `en ${most === limits.sickLeave ? 'sjukfrånvaro' : 'andel'} kan inte vara över ${most} %`;
  return { text: cell.figure, unit: cell.unit, value, comma, wrong };
}

/** The same digits with a comma at each place: "875" is 87,5 or 8,75. A leading 0 has it right after. */
export function withComma(text: string): { text: string; value: number }[] {
  const [, sign, digits] = /^([+-]?)(\d+)$/.exec(text) ?? [];
  if (digits === undefined || digits.length < 2) return [];
  const places = digits.startsWith('0')
    ? [1]
    : Array.from({ length: digits.length - 1 }, (_, at) => digits.length - 1 - at);
  return places.map((at) => {
    const made = `${sign}${digits.slice(0, at)},${digits.slice(at)}`;
    return { text: made, value: Number(made.replace(',', '.')) };
  });
}

/** Figures with a decimal comma that a text states, with the line where it begins. */
export function stated(text: string): string[] {
  return [...text.matchAll(/(?<![\d,.-])\d+,\d+(?![\d,]|\.\d)/g)].map((match) => match[0]);
}
