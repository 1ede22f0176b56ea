import { raised, takeMark } from './mark.ts';
import { printNumber, readNumber } from './number.ts';
import { countsThings, isKnownUnit, looksLikeUnit } from './units.ts';

/**
 * Why a text with digits is no figure. `thousands` and `mark` and `sign` can be read in two ways, which `readings`
 * gives; the others are words: a range, a part of a whole, "fewer than", "about", a time, two figures, a figure with
 * what is no unit, words round a figure.
 */
type Why = 'thousands' | 'mark' | 'sign' | 'range' | 'part' | 'strict' | 'about' | 'time' | 'several' | 'unit' | 'words'; // prettier-ignore

/** What a printed text says. */
export interface Figure {
  /** The number, or null for words and for what can be read in two ways. */
  value: number | null;
  /** The unit as printed, null where none is; always null without a value, unless the value can be read in two ways. */
  unit: string | null;
  bound: 'max' | 'min' | 'within' | null;
  /** The mark of a note beside the figure, as printed. */
  mark: string | null;
  /** Null for a figure, and for words without digits. */
  why: Why | null;
  /** Both readings, where there are two. */
  readings: readonly Reading[];
}

/** One of two readings: as Swedish prints it, and its value. */
export interface Reading {
  text: string;
  value: number;
}

/** Where a text is printed. */
export interface Where {
  /** Brackets and a trailing minus say that an amount is negative, as they do in money tables. */
  money?: boolean;
  /** What prints no unit counts whole things, as in a table of kronor or thousands of them: a comma may part thousands. */
  whole?: boolean;
}

/** Everything that is printed for minus, as it may stand between the brackets of a pattern. */
export const minus = '−–—‐‑‒﹣－-';
const sign = String.raw`[+＋${minus}]`;

const bounds: readonly [RegExp, 'max' | 'min' | 'within'][] = [
  [new RegExp(String.raw`^(?:max(?:imalt)?|högst|som mest|≤|<=)[.:]?\s*(?=${sign}?\d)`, 'i'), 'max'],
  [new RegExp(String.raw`^(?:min(?:st|imum)?|lägst|≥|>=)[.:]?\s*(?=${sign}?\d)`, 'i'), 'min'],
  [new RegExp(String.raw`^(?:\+\s*/?\s*[${minus}]|[${minus}]\s*/\s*\+|±)\s*(?=\d)`), 'within'],
];

const strict = /^(?:[<>]|(?:mindre|mer|färre|fler|lägre|högre) än|under|över)\s*\d/i;
const about = /^(?:ca\.?|cirka|omkring|runt|ungefär|drygt|knappt|nästan|[~≈])\s*\d/i;

/** How many a share is of, behind it. */
const base = / ?\((?:n|antal svar|svar(?:ande)?) ?[=:]? ?\d[\d ]*\)$/i;

//   "–1 283,5 st¹"
//    ^        sign
//     ^^^^^^^ digits with what parts them
//            ^^^^ what follows: unit and mark
const printed = new RegExp(String.raw`^(${sign}?)\s?(\d(?:[\d .,'’ʼ´]*\d)?)(.*)$`, 'u');
const bracketed = new RegExp(String.raw`^\(\s*(\d[\d .,'’]*)\)(\s*\D*)$`);

//   "¹ 71 %"
const markBefore = /^([⁰¹²³⁴-⁹]{1,2}\)?)\s?(?=\D?\d)/u;

const trailingMinus = new RegExp(String.raw`^\s?[${minus}]$`);

const none = { value: null, unit: null, bound: null, mark: null, readings: [] } as const;
const words = (why: Why): Figure => ({ ...none, why });

/**
 * Reads a printed cell: sign, digits, unit, bound, the mark of a note. It is a figure only when all of it is that;
 * everything else keeps its text, has no value and says why. The table of forms stands in CONTRIBUTING.md.
 */
export function readFigure(text: string, where: Where = {}): Figure {
  const mark = markBefore.exec(text);
  if (!mark) return unmarked(text, where);
  const made = unmarked(text.slice(mark[0].length), where);
  return made.mark === null ? { ...made, mark: mark[1]! } : words('words');
}

/** Reads a printed cell without a mark before it. */
function unmarked(text: string, { money = false, whole = false }: Where): Figure {
  let rest = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
  // A letter that the report does not tell may be a digit.
  if (/\ufffd/.test(rest)) return words('words');
  if (!/\d/.test(rest)) return { ...none, why: null };
  rest = rest.replace(base, '');
  if (strict.test(rest)) return words('strict');
  if (about.test(rest)) return words('about');
  const bound = bounds.find(([form]) => form.test(rest));
  if (bound) rest = rest.replace(bound[0], '');
  const negative = bracketed.exec(rest);
  if (negative && !bound) return oriented(`${negative[1]}${negative[2]}`, { money, whole });
  const match = printed.exec(rest);
  if (!match) return words('words');
  const [, signed, digits, after] = match as unknown as [string, string, string, string];
  if (trailingMinus.test(after) && signed === '' && !bound) return oriented(digits, { money, whole });
  const factor = signed !== '' && minus.includes(signed) ? -1 : 1;
  const made = measured(digits, after, factor, whole);
  return bound && made.why === null ? { ...made, bound: bound[1] } : made;
}

/** An amount whose minus stands in brackets or behind it: negative in a money table, open elsewhere. */
function oriented(text: string, { money, whole }: Where): Figure {
  const made = readFigure(money ? `-${text}` : text, { whole });
  if (made.value === null || money) return made;
  const unit = made.unit ? ` ${made.unit}` : '';
  const readings = [-made.value, made.value].map((each) => ({ text: printNumber(each) + unit, value: each }));
  return { ...made, value: null, why: 'sign', readings };
}

const leadingMark = new RegExp(String.raw`^\s?(${raised})(?=\s|%|$|\p{L})\s*(.*)$`, 'u');

/** Reads digits with what follows them: a mark, a unit, a mark. */
function measured(digits: string, after: string, factor: 1 | -1, whole = false): Figure {
  if (after.startsWith(')')) return markedByDigit(digits, after.slice(1), factor);
  const lead = isKnownUnit(after.trim()) ? null : leadingMark.exec(after);
  const tail = suffix(lead ? lead[2]! : after.trim());
  const number = readNumber(digits);
  if (!tail) return words(whyNot(after));
  if (!number) return words('several');
  const mark = lead?.[1] ?? tail.mark;
  const { unit } = tail;
  const made = { ...none, unit, mark, why: null };
  const counted = unit === null ? whole : countsThings(unit);
  // "12.340 st" counts things, and Swedish decimals stand behind a comma: nothing is open there.
  if (number.parted === null || counted === (number.parted === '.'))
    return { ...made, value: number.value * factor };
  const end = unit ? ` ${unit}` : '';
  const start = factor < 0 ? '-' : '';
  const [thousands, decimal] = [number.value, number.other!].sort((a, b) => b - a) as [number, number];
  const readings = [
    { text: `${start}${printNumber(thousands)}${end}`, value: thousands * factor },
    { text: `${start}${digits.replace('.', ',')}${end}`, value: decimal * factor },
  ];
  return { ...made, why: 'thousands', readings };
}

//   "4121)" is 412 with note 1, or 4121;   "412 1)" is 412 with note 1
/** A figure with a digit glued to it that a bracket ends. */
function markedByDigit(digits: string, after: string, factor: 1 | -1): Figure {
  const tail = suffix(after.trim());
  const number = readNumber(digits);
  const apart = /^(.*\d) (\d)$/.exec(digits);
  if (!tail) return words('unit');
  if (!number && apart) {
    const made = measured(apart[1]!, ` ${after.trim()}`, factor);
    return { ...made, mark: `${apart[2]})` };
  }
  const shorter = digits.slice(0, -1).replace(/[.,' ]$/, '');
  const short = readNumber(shorter);
  if (!short || !number) return words('unit');
  const start = factor < 0 ? '-' : '';
  const end = tail.unit ? ` ${tail.unit}` : '';
  const readings = [
    { text: `${start}${shorter}${end}`, value: short.value * factor },
    { text: `${start}${digits}${end}`, value: number.value * factor },
  ];
  return { ...none, unit: tail.unit, mark: `${digits.at(-1)})`, why: 'mark', readings };
}

const markAlone = new RegExp(`^(${raised}|\\(?\\d{1,2}\\))$`, 'u');

/** The unit and mark that follow a figure's digits; null when they are no unit. */
function suffix(text: string): { unit: string | null; mark: string | null } | null {
  const bare = text.replace(/(?<!\p{L})\s*\.$/u, '').trim();
  if (bare === '') return { unit: null, mark: null };
  if (isKnownUnit(bare)) return { unit: withoutStop(bare), mark: null };
  const glued = /^(%|\p{L}+) ?(\d)$/u.exec(bare);
  if (glued && (glued[1] === '%' || (glued[1]!.length > 1 && isKnownUnit(glued[1]!))))
    return { unit: glued[1]!, mark: glued[2]! };
  const only = markAlone.exec(bare);
  if (only) return { unit: null, mark: only[1]! };
  const { text: unit, mark } = takeMark(bare);
  if (isKnownUnit(unit)) return { unit: withoutStop(unit), mark };
  return looksLikeUnit(unit) ? { unit, mark } : null;
}

/** "st." is "st"; "barn/avd." keeps the stop of its short form. */
function withoutStop(unit: string): string {
  return /[/ ]/.test(unit) ? unit : unit.replace(/\s*\.$/, '');
}

const another = new RegExp(String.raw`^[^\d]*?\s?(?:[${minus}]|till|eller|och|respektive)\s*\d`, 'i');

/** What follows the digits instead of a unit. */
function whyNot(after: string): Why {
  if (/^:\d/.test(after)) return 'time';
  if (/^\s*(?:\/|av|utav|of)\s*\d/i.test(after)) return 'part';
  if (another.test(after)) return 'range';
  return /\d/.test(after.replace(/co ?[2₂]|m[23²³]/gi, '')) ? 'several' : 'unit';
}

/** Whether a text is a figure with or without a unit. */
export function isFigure(text: string): boolean {
  return readFigure(text).value !== null;
}
