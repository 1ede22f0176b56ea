import { likeAny, PERCENT, readerOf, usual } from '../../../words/confusions.ts';
import { COMMA_LIKE, DIGIT_LIKE, MINUS_LIKE, withDigits } from '../../../words/figures.ts';
import type { Strokes } from './strokes.ts';

/** What two readings of one cell and the strokes of its ink say together. */
export interface Settled {
  text: string;
  /** All that it may say, `text` first, where the readings differ and the ink does not tell; else none. */
  readings: string[];
}

/** What a reader made of a cell. */
export interface Reading {
  text: string;
  /** How sure it is, 0–1. */
  sure: number;
}

/** A reading as a figure. */
interface Figure {
  sign: string;
  digits: string;
  /** How many digits stand before the comma, null without one. */
  comma: number | null;
  /** Whether blanks part its thousands. */
  parted: boolean;
  unit: string;
  /** Whether its digits are as many as the strokes. */
  fits: boolean;
}

/** A lone reader that is less sure has guessed. */
const leastSure = 0.75;

/**
 * Settles a figure from two readings. Readers take "8" for "B" and lose commas; but a comma is ink: how many strokes as
 * high as digits stand before it is counted, not read. Null where neither reading is a plain figure.
 *
 *   7,1 %   read "71%" twice; its strokes are digit, comma, digit: "7,1 %" is sure
 *    ^
 */
export function settled(first: Reading, second: Reading, strokes: Strokes | null): Settled | null {
  const [a, b] = [figureOf(first.text, strokes), figureOf(second.text, strokes)];
  if (!a && !b) return null;
  if (!a || !b) {
    const [only, by, other] = a ? [a, first, second] : [b!, second, first];
    if (/^\d/.test(only.unit))
      return doubtful([written({ ...only, unit: '%' }), written(only), other.text.trim()]);
    if (only.fits && by.sure >= leastSure) return certain(only);
    return doubtful([written(only), other.text.trim()]);
  }
  const unit = unitOf(a.unit, b.unit);
  // Two strokes are no unit: a "%", or what is left of a ruling.
  if (likeUnit.test(unit)) return doubtful(['%', ''].map((each) => written({ ...a, unit: each })));
  // Where both readers made digits of what follows the figure, it is most likely "%".
  if (/^\d+$/.test(unit)) return doubtful([written({ ...a, unit: '%' }), written({ ...a, unit })]);
  if (a.sign === b.sign && a.digits === b.digits && a.comma === b.comma) {
    const figure = { ...a, unit, parted: a.parted || b.parted };
    //   223      a speck on the line that no reader took for a comma
    //    ^
    if (strokes?.isPoint && a.fits && !/[,.]/.test(first.text + second.text))
      return doubtful([written({ ...figure, comma: null }), written(figure)]);
    // A dash that both readers lost is seen in the ink.
    if (strokes?.isMinus && a.fits && !a.sign)
      return doubtful([written({ ...figure, sign: '-' }), written(figure)]);
    return certain(figure);
  }
  const isSame = a.digits === b.digits && a.comma === b.comma;
  if (isSame && a.fits && strokes?.isMinus && a.sign + b.sign === '-')
    return certain({ ...a, unit, sign: '-' });
  // A reading that the strokes bear out beside one that only lost a part of it.
  const [kept, other] = a.fits || !b.fits ? [a, b] : [b, a];
  if (kept.fits && !other.fits && kept.sign === other.sign && kept.digits.includes(other.digits))
    return certain(kept);
  return doubtful([kept, other].map((each) => written({ ...each, unit })));
}

function certain(figure: Figure): Settled {
  return { text: written(figure), readings: [] };
}

function doubtful(texts: readonly string[]): Settled {
  const readings = [...new Set(texts.filter(Boolean))];
  return { text: readings[0]!, readings };
}

/** What a reader may make of the "%" behind a figure, and of a ruling beside it. */
export const likeUnit = new RegExp(`^[${likeAny('%', usual)}]$`);

const { shape: likePercent } = PERCENT;

/** The unit on which two readings agree, or the one that can be one. */
function unitOf(a: string, b: string): string {
  if ((a === '%' && likeUnit.test(b)) || (b === '%' && likeUnit.test(a))) return '%';
  if (likePercent.test(a) && likePercent.test(b) && !/^\d+$/.test(a + b)) return '%';
  return a.length >= b.length ? a : b;
}

/** Reads a text as a figure with at most one comma and a unit, its comma where the ink has it. */
function figureOf(text: string, strokes: Strokes | null): Figure | null {
  const match = figure.exec(digitsOnly(strokes?.comma ? onesOf(text) : text));
  if (!match) return null;
  const [, sign, told, part, behind] = match as unknown as [string, string, string, string?, string?];
  //   1442 303      a blank is lost; three strokes more, as high as digits, are no "%"
  const count = told.replaceAll(' ', '').length + 3;
  const isThousand = !part && /^\d{3}$/.test(behind ?? '') && strokes?.digits.length === count;
  const [whole, unit] = isThousand ? [`${told} ${behind}`, ''] : [told, behind];
  const before = whole.replaceAll(' ', '');
  const digits = before + (part ?? '');
  const parted = whole.includes(' ');
  const own = { sign, digits, parted, comma: part ? before.length : null, unit: (unit ?? '').trim() };
  if (strokes?.digits.length !== digits.length) return { ...own, fits: false };
  return { ...own, comma: strokes.comma, parted: parted || strokes.parted, fits: true };
}

const figure =
  /^(\+\/-|[+-]?)\s?(\d{1,3}(?: \d{3})+|\d+)(?:,(\d*))?(?:\s*(%|(?<=\s)\d{2,3}|[^\d\s%,][^\d]{0,24}))?$/;

/** Strokes on either side of a comma are ones where a reader saw nothing but strokes: "Ll" is "1,1". */
function onesOf(text: string): string {
  return strokesOnly.test(text) ? asOnes(text) : text;
}

const strokesOnly = new RegExp(`^[${likeAny('1', 0.001)}\\d.,\\s]+$`);
const asOnes = readerOf('1');

/** Letters that stand for digits where nothing but a figure can stand ("O st", "l5", "B %"), and points for commas. */
function digitsOnly(text: string): string {
  return text.trim().replace(likeDigit, withDigits).replace(likeComma, ',').replace(likeMinus, '-');
}

const likeDigit = new RegExp(`(?<=^|\\d)[${DIGIT_LIKE}](?=$|[\\s,.%\\d])`, 'g');
const likeComma = new RegExp(`(?<=\\d)\\s*[,${COMMA_LIKE}]\\s*[.,]?\\s*(?=\\d)`);
const likeMinus = new RegExp(`^[${MINUS_LIKE}]\\s?(?=\\d)`);

function written({ sign, digits, comma, parted, unit }: Figure): string {
  const whole = comma === null ? digits : digits.slice(0, comma);
  const grouped = parted ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ') : whole;
  return `${sign}${sign.length > 1 ? ' ' : ''}${grouped}${comma === null ? '' : `,${digits.slice(comma)}`}${unit ? ` ${unit}` : ''}`;
}
