import { readFigure, type Figure } from '../../../src/figure/figure.ts';

/** What an OCR does to a figure: it reads its sign as digits, loses the comma, the first digits or a part of the sign, takes a digit for a letter, or reads a stroke twice. */
export type Misread = 'percent' | 'comma' | 'digit' | 'sign' | 'letter' | 'stroke';

/** One thing that a printed cell may say. */
export interface Reading {
  /** The cell's text as it is read: "0,78 %". */
  text: string;
  /** The number that it prints, without its unit: "0,78". */
  number: string;
  /** What that text says. */
  figure: Figure;
  /** What must have been misread for it; null for what is printed. */
  misread: Misread | null;
  /** What that costs. */
  cost: number;
  /** Why what is printed cannot be meant; "" where the row must tell. */
  why: string;
  /** Whether a unit is missing that no other line of the row has. */
  bare: boolean;
  /** Whether its unit stands on another line, where not all units of the row do. */
  broken?: boolean;
}

/** What a cell of sound letters says. */
export function asPrinted(text: string): Reading {
  const figure = readFigure(text);
  return {
    text,
    number: /[-+]?\d+(?: \d{3})*(?:,\d+)?/.exec(text)?.[0] ?? text,
    figure,
    misread: null,
    cost: 0,
    why: '',
    bare: figure.value !== null && figure.unit === null,
  };
}
