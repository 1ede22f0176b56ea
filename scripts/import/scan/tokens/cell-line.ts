import { knownUnits } from '../../../../src/figure/units.ts';
import { beginsTarget, cellUnits } from '../../knowledge/targets.ts';
import { kept } from '../../lines/kept.ts';
import { edits, isNear, letters } from '../../lines/letters.ts';
import { likeAny } from '../../words/confusions.ts';
import { BORDER_LIKE, DIGIT_LIKE, isRing, MINUS_LIKE, withDigits } from '../../words/figures.ts';
import { goOn, isPiece, type Begun } from './phrase.ts';
import type { ScanCell } from '../types.ts';

/** The period of a row so far: "Tertial 1" waits for its year. */
export interface ScanPeriod {
  kind: string | null;
  year: string | null;
}

/** A line of a row apart: what is left of the name, its cells, its period. */
export interface CutLine {
  name: string;
  cells: ScanCell[];
  period: ScanPeriod | null;
}

const units = new Map(cellUnits.map((unit) => [letters(unit) || unit, unit]));

//   "+-1%"  "0,85"  "9000st"  "T7T%"  "=272"
const figureForm = new RegExp(
  String.raw`^([+\-${MINUS_LIKE}]{0,2}/?[+\-${MINUS_LIKE}]?\d[\d.,]*(?::\d)?)(%|[\p{L}][\p{L}\d./]*)?$`,
  'u',
);

/** A figure some of whose digits were read as letters, which its unit or its comma tells: "T7T%", "l3st", "l,85". */
const mixedForm = new RegExp(
  `^(?=.*\\d)([\\d${DIGIT_LIKE}.,]{2,}(?=%|st$)|[\\d${DIGIT_LIKE}]+,[\\d${DIGIT_LIKE}]+)(%|st|)$`,
);

/** "Max 10" is one cell. */
const boundWord = /^(?:max|min|minst|högst|lägst)\.?$/i;

/** Whether words are a bound and nothing else. */
export function isBareBound(words: Begun | null): boolean {
  return words !== null && boundWord.test(words.pieces.join(' '));
}

//   Minst      max Tertial 1
/** The bound that a line holds with half a period at most, whose figure stands elsewhere; null where it holds more. */
export function boundAlone(text: string, line: number): ScanCell | null {
  const tokens = cellTokens(text);
  takePeriod(tokens, false);
  const words = goOn(null, tokens.join(' '));
  return isBareBound(words) ? { figure: '', unit: '', words, line } : null;
}

/**
 * A target of the last tokens, so many, and a bound before them that no name ends with: it has its capital, stands behind
 * a cell, also one in words ("öka max 23"), or bounds decimals.
 */
function boundAt(tokens: readonly string[], count: number, line: number): ScanCell | null {
  const [word = '', before = ''] = [tokens.at(-count - 1), tokens.at(-count - 2)];
  const isTarget = () => wordsOf([before], line)?.words?.whole;
  const isApart =
    /^\p{Lu}/u.test(word) || isEndOfFigure(before) || /\d,\d/.test(tokens.at(-count)!) || isTarget();
  const isBound = boundWord.test(word) && isApart;
  return isBound ? wordsOf(tokens.slice(-count - 1), line) : null;
}

const year = /^(?:19|20)\d\d$/;

//   ±   +/-   +-   +h   +H-
/** Signs that say that a target may be missed by so much either way. */
const stroke = likeAny('/');
const within = new RegExp(`^(?:±|\\+(?:[/${stroke}]|[/${stroke}]?[-${MINUS_LIKE}]))$`);

//   t+/-1%      what is left of a border, or of an icon, before the sign      44-1%      a plus that was read as a 4
const edges = new RegExp(String.raw`^\p{L}(?=\+/?[-${MINUS_LIKE}]\d)|[‘’']+$`, 'gu');
const misreadWithin = new RegExp(String.raw`^[+${likeAny('+')}][/${stroke}]?[-${MINUS_LIKE}](?=\d+%?$)`);

/** Whether a token is a unit by itself. */
export function unitOf(token: string): string | null {
  if (token === '%') return '%';
  const key = letters(token);
  //   15,7 barn/      "avd." stands below
  if (token.endsWith('/') && /\p{L}\/$/u.test(token))
    return cellUnits.find((each) => each.includes('/') && letters(each).startsWith(key)) ?? null;
  return key === '' ? null : (units.get(key) ?? null);
}

const unitsByLetters = new Map([...knownUnits].map((unit) => [letters(unit), unit]));

//   manader manader méanader      three columns say it
/** What words say the same as one of them, which is among them, but for a letter: a unit of any kind; null where none is. */
export function unitSaid(token: string, tokens: readonly string[]): { unit: string; count: number } | null {
  const key = letters(token);
  if (key.length < 4) return null;
  const same = tokens.filter((each) => edits(letters(each), key, 1) <= 1);
  const unit = same.flatMap((each) => unitsByLetters.get(letters(each)) ?? [])[0];
  return unit === undefined ? null : { unit, count: same.length };
}

/** Reads a token as a figure, with the unit that is glued to it. */
export function figureOf(token: string, line: number): ScanCell | null {
  if (!/\d/.test(token)) return null;
  const bare = token.replace(edges, '').replace(misreadWithin, '+/-');
  const cell = { words: null, line };
  const match = figureForm.exec(bare);
  const [, figure, sign] = mixedForm.exec(bare) ?? [];
  if (!match) return figure === undefined ? null : { ...cell, figure, unit: sign! };
  const unit = match[2] ?? '';
  if (unit !== '' && unitOf(unit) === null && !isPiece(bare)) return null;
  const known = unit === '' ? '' : (unitOf(unit) ?? '');
  if (unit !== '' && known === '') return { ...cell, figure: '', unit: '', words: goOn(null, bare) };
  return { ...cell, figure: match[1]!.replace(/(?<=,\d+)[.,]$/, ''), unit: known };
}

/** No target in words has more. */
const longestPhrase = 6;

/** A border read as a bracket: before a figure, behind a cell, and as one that closes nothing, or as a mark, behind a
 * figure; a note's mark behind a share ("43%*)"), a stop ("57."), whatever is behind a unit's stroke ("barn/:"). */
const before = new RegExp(`^[${likeAny('│')}](?=[-–+]?[/\\d-])|^[-–—]{2,}(?=\\d)|^[-–—]+(?=\\p{L})`, 'u');
const behind = new RegExp(
  String.raw`(?<=[\p{L}\d%])[${BORDER_LIKE}\\]+$|(?<=[\d%])!$|(?<=%)[^\p{L}\d%]+$|(?<=^[-–—]*\d+(?:,\d+)?)\.$|(?<=\p{L}/)[^\p{L}\d]+$`,
  'u',
);
const closing = /(?<=[\d%])\)+$/;
const specks = new RegExp(`^[${BORDER_LIKE}${MINUS_LIKE}‘’'.,*]*$`);

//   79 % 1) 81% 2) 80 %3) Fastställs 20242)
/** The mark of a note behind a cell's unit, or a year. */
const noteMark = /(?<=%|\d ?st|\b20\d\d)\s*\d\)(?=\s|$)/g;

//   372) max 38      37 and the mark of a note, or what is left of a border behind 372
const closedFigure = /(?<=^|\s)(\d{2,})\)(?=\s|$)/g;

/** The tokens of a line without what is left of a table's borders: "|", "=|", "J1,5%", "90%]", "fram}", "100)". */
export function cellTokens(text: string): string[] {
  const opens = text.includes('(');
  return text
    .replace(/[|_]/g, ' ')
    .replace(noteMark, '')
    .replace(/(?<=(?:^|\s)(?:max|min))(?=\d)/gi, ' ')
    .trim()
    .split(/\s+/)
    .map((each) => each.replace(before, '').replace(behind, ''))
    .map((each) => (opens ? each : each.replace(closing, '')))
    .filter((each) => !specks.test(each));
}

/**
 * Cuts a line from its right end: the period, then cells, until something is no cell; what is left is the name.
 *
 *   @ U Andel personer som har 0,85 % 107% 078 0,91 1,5 % 1,5% 15%  Tertial 1
 *                              ^ cells                              ^ period
 *
 * `isDated` tells that its period is taken already.
 */
export function cutLine(text: string, line: number, isDated = false): CutLine {
  const { name, cells, period } = (isDated ? cutDated : cutWhole)(text);
  return { name, cells: cells.map((each) => ({ ...each, line })), period: period && { ...period } };
}

//   Each line is asked for by headers, strips, rows and what goes on with them.
const cutWhole = kept((text) => cut(text, false));
const cutDated = kept((text) => cut(text, true));

function cut(text: string, isDated: boolean): CutLine {
  const line = 0;
  const tokens = cellTokens(text);
  const period = isDated ? null : takePeriod(tokens, beforeBar.test(text));
  //   4 539 besök 5 665 besök      a word behind more figures than one is the unit of each
  const behind = tokens.filter((_, at) => figureOf(tokens[at - 1] ?? '', line));
  const known = (token: string) => {
    const said = behind.includes(token) ? unitSaid(token, behind) : null;
    return unitOf(token) ?? (said && said.count > 1 ? said.unit : null);
  };
  let cells: readonly ScanCell[] = [];
  for (
    let run;
    (run = runAt(tokens, cells, { hasPeriod: isDated || period !== null, line, known }));
    cells = run.cells
  )
    tokens.splice(-run.count);
  const closed = text.includes('(') ? [] : Array.from(text.matchAll(closedFigure), ([, figure]) => figure);
  const isClosed = ({ figure, unit }: ScanCell) => unit === '' && closed.includes(figure);
  const told = cells.map((cell) => (isClosed(cell) ? { ...cell, closed: true as const } : cell));
  return { name: tokens.join(' '), cells: told, period };
}

/** Whether a line ends with a period, or with a part of one. */
export function endsWithPeriod(text: string): boolean {
  return takePeriod(cellTokens(text), beforeBar.test(text)) !== null;
}

/** How many tokens at the end of a line are a cell, or noise, and the cells with them; null where they are of the name. */
function runAt(
  tokens: readonly string[],
  cells: readonly ScanCell[],
  { hasPeriod, line, known }: { hasPeriod: boolean; line: number; known: typeof unitOf },
): { cells: readonly ScanCell[]; count: number } | null {
  const [token, before = ''] = [tokens.at(-1), tokens.at(-2)];
  if (token === undefined) return null;
  const [open, ...others] = cells;
  const isBehind = open !== undefined || hasPeriod;
  const taken = (cell: ScanCell, count: number) => ({ cells: [cell, ...cells], count });
  //   0 %  +/- 1 %       signs apart from their figure are its own
  if (within.test(token) && open && /^\d/.test(open.figure))
    return { cells: [{ ...open, figure: `+/-${open.figure}` }, ...others], count: 1 };
  //   +/- +/- 1 %       and before another's the figure stands below
  if (within.test(token) && open)
    return taken({ figure: token, unit: '', words: null, line, unread: true }, 1);
  //   språkstöd - - - 90 % öka 2021      Andel barn - 90 % 2021
  //             ^ three cells                        ^ of the name
  if (token === '-' && isBehind && (open?.figure === '-' || before === '-' || isEndOfFigure(before)))
    return taken({ figure: token, unit: '', words: null, line }, 1);
  // Noise between two cells, or between the last and the period.
  if (/^[^\p{L}\d%©¢]+$/u.test(token) && isBehind && isEndOfFigure(before)) return { cells, count: 1 };
  // "Fastställt 2025": the year is a part of the words.
  const dated = before !== '' && year.test(token) ? wordsOf([before, token], line) : null;
  if (dated) return taken(dated, 2);
  const phrase = phraseAt(tokens, line);
  if (phrase) return taken(phrase.cell, phrase.count);
  //   O 86 % 85 %      a ring before a cell
  const zero = open && before !== '' && isRing(token) ? { words: null, line, figure: token, unit: '' } : null;
  const figure = figureOf(token, line) ?? zero;
  if (figure) {
    if (isOfName(tokens, figure, cells)) return null;
    //   Minst 67%
    const bounded = boundAt(tokens, 1, line);
    if (bounded) return taken(bounded, 2);
    return taken(figure, 1);
  }
  //   19 barn Qbarn 10 barn      the same, close before its unit
  const head = open?.unit && token.endsWith(open.unit) ? token.slice(0, -open.unit.length) : '';
  if (/^\p{Lu}{1,2}$/u.test(head))
    return taken({ figure: head, unit: open!.unit, words: null, line, unread: true }, 1);
  const unit = known(token);
  const counted = unit ? figureOf(before, line) : null;
  //   Minska Max 14 personer 2019
  const bounded = counted && boundAt(tokens, 2, line);
  if (bounded) return taken(bounded, 3);
  if (counted) return taken({ ...counted, unit: counted.unit || unit! }, 2);
  //   5l2 kr      a figure before its sign is one before any unit
  const mixed = unit ? figureOf(`${before}%`, line) : null;
  if (mixed) return taken({ ...mixed, unit: unit! }, 2);
  //   Sol st 1052 st      a figure that could not be read
  if (unit && unit === open?.unit && /^\p{Lu}\p{L}{0,3}$/u.test(before))
    return taken({ figure: before, unit, words: null, line, unread: true }, 2);
  //   1,5 kg CO2 per kg       Tas fram av nämnd      a figure and its unit, or words, in more tokens
  for (let count = 1; isBehind && count <= Math.min(longestPhrase + 1, tokens.length); count++) {
    const run = tokens.slice(-count);
    const first = figureOf(run[0]!, line);
    if (first) {
      const most = boundAt(tokens, count, line);
      if (most) return taken(most, count + 1);
      const said = wordsOf([first.figure + first.unit, ...run.slice(1)], line);
      return said && !isOfName(tokens.slice(0, 1 - count), first, cells) ? taken(said, count) : null;
    }
    //   13,1 st faststalls Minskning      whose year stands below
    const isBegun = open && letters(run.join('')).length > 4 && isEndOfFigure(tokens.at(-count - 1) ?? '');
    const said = !open || isBegun ? wordsOf(run, line) : null;
    if (said) return taken(said, count);
    if (!open && !isPiece(run.join(' '))) return null;
  }
  return null;
}

//   Antal besök per 1 000        Antal besök per 1
//   invånare                     000 invånare
/** What a name counts by, whatever stands behind it, and the beginning of that at a line's end. */
const rate = /(?:^|\s)per 10{0,2} 000$/i;
const openRate = /(?:^|\s)per 10*$/i;

//   plast i verksamheterna inom 48   29,36 ton 25,60 ton
/** Whether a bare number belongs to the preposition before it: the row's other figures have units or commas. */
function isOfName(
  tokens: readonly string[],
  { figure, unit }: ScanCell,
  cells: readonly ScanCell[],
): boolean {
  if (unit !== '' || !/^\d+$/.test(figure)) return false;
  if (rate.test(tokens.join(' ')) || (!cells.length && openRate.test(tokens.join(' ')))) return true;
  const before = figure === '000' ? tokens.at(-3) : tokens.at(-2);
  if (!cells.some((each) => each.unit !== '' || /,/.test(each.figure))) return false;
  //   Lön per 6 120 kr 5 980 kr       a thousand: the whole row tells
  if (mayJoin(figure, cells[0]!.figure)) return false;
  return /^(?:inom|per|efter|under)$/i.test(before ?? '');
}

const thousands = new RegExp(`^[-${MINUS_LIKE}]?[1-9]\\d{0,2}$`);

/** Whether a blank between two figures may part thousands. */
export function mayJoin(before: string, after: string): boolean {
  return thousands.test(before) && /^\d{3}$/.test(after);
}

//   50,9 %  59,1 %  Max 10 personer  61,7 %  Helår 2025
/** A whole target in words behind another cell, wherever in the row it stands; null where none ends here. */
function phraseAt(tokens: readonly string[], line: number): { cell: ScanCell; count: number } | null {
  for (let count = 1; count <= Math.min(longestPhrase, tokens.length - 1); count++) {
    if (/^\d/.test(tokens.at(-count)!) || !isEndOfFigure(tokens.at(-count - 1)!)) continue;
    const cell = wordsOf(tokens.slice(-count), line);
    if (cell?.words?.whole && !cell.words.whole.text.startsWith('#')) return { cell, count };
  }
  return null;
}

/** Words of a target as one cell, when they begin a known phrase. */
function wordsOf(tokens: readonly string[], line: number): ScanCell | null {
  let begun: Begun | null = null;
  // A figure alone begins nothing: "1,5 kg" does.
  const [first, second, ...rest] = tokens;
  const pieces =
    second !== undefined && /^[\d.,]+$/.test(first!) && /^\D/.test(second)
      ? [first! + second, ...rest]
      : tokens;
  for (const token of pieces) {
    begun = goOn(begun, token);
    if (!begun) return null;
  }
  return begun &&
    tokens.length &&
    /\p{L}{2}|%/u.test(tokens.join(' ')) &&
    !/^[\d.,%+/–—=-]+$/.test(tokens.join(''))
    ? { figure: '', unit: '', words: begun, line }
    : null;
}

/** Whether tokens hold a word of a name: a row whose name stands on a line has its period there too. */
function hasName(tokens: readonly string[]): boolean {
  return tokens.some((each) => /\p{L}{4}/u.test(each) && unitOf(each) === null);
}

/** A border right before a line's last year: they are a cell apart. */
const beforeBar = /\|\s*(?:19|20)\d\d\W*$/;

/** Takes a period off the end of a line: "Tertial 1", "Tertial 1 2020", "2020". */
function takePeriod(tokens: string[], isApart: boolean): ScanPeriod | null {
  const last = tokens.at(-1)?.replace(/[.,]$/, '');
  if (last === undefined) return null;
  let found: ScanPeriod | null = null;
  if (year.test(last)) {
    // "Fastställs 2020" is a target; beside a name, and in "Faststäl 2020", it goes on below: the year is the period.
    const isTarget = /^faststall[st]/.test(letters(tokens.at(-2) ?? ''));
    if (isTarget && !isApart && !hasName(tokens.slice(0, -2))) return null;
    tokens.pop();
    found = { kind: null, year: last };
  }
  if (/^Hel[åa]r$/.test(tokens.at(-1) ?? '') && (found || tokens.length > 1)) {
    tokens.pop();
    return { kind: 'Helår', year: found?.year ?? null };
  }
  if (!found && isRhythm(tokens)) return { kind: rhythms[letters(tokens.pop()!)]!, year: '' };
  const number = withDigits(tokens.at(-1) ?? '');
  if (/^[1-3]$/.test(number) && isTertial(tokens.at(-2))) {
    tokens.splice(-2);
    return { kind: `Tertial ${number}`, year: found?.year ?? null };
  }
  // The number stands on the next line.
  if (tokens.length > 1 && letters(tokens.at(-1)!) === 'tertial') {
    tokens.pop();
    return { kind: 'Tertial', year: found?.year ?? null };
  }
  return found;
}

/** How often a plan measures, where a report prints a period; without a year. */
const rhythms: Readonly<Record<string, string>> = {
  ar: 'År',
  halvar: 'Halvår',
  manad: 'Månad',
  kvartal: 'Kvartal',
};

//   16,8 %  öka  Ar              "Ar" is restored to the word "är"
//   vid broar 71 67 Ho År         "Ho" is what is left of a sign
//   Tas fram av år                and of a target as much that nothing else stands there
/** Whether a line ends with such a word: behind its cells, or alone. */
function isRhythm(tokens: readonly string[]): boolean {
  const [last = '', before = ''] = tokens.slice(-2).reverse();
  if (!(letters(last) in rhythms)) return false;
  const isCapital = /^\p{Lu}/u.test(last);
  const isBehind = isEndOfCell(before);
  const isTarget = isBehind && !isEndOfFigure(before);
  const hasTwo = () =>
    tokens.filter((each) => /\d/.test(each) && figureOf(each, 0)).length + Number(isTarget) > 1;
  const isBegun = () => [2, 3].some((count) => beginsTarget(tokens.slice(-count - 1, -1).join(' ')));
  return isCapital ? tokens.length === 1 || isBehind || hasTwo() : isBehind && (hasTwo() || isBegun());
}

function isEndOfCell(token: string): boolean {
  return isEndOfFigure(token) || isPiece(token);
}

function isEndOfFigure(token: string): boolean {
  return figureOf(token, 0) !== null || unitOf(token) !== null;
}

function isTertial(token: string | undefined): boolean {
  return isNear(letters(token ?? ''), 'tertial');
}
