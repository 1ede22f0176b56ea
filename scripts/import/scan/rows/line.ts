import { activityLine } from '../tokens/activity-line.ts';
import { keptOf } from '../../lines/kept.ts';
import { isAnalysisWord } from '../lines/analysis-word.ts';
import { boundAlone } from '../tokens/cell-line.ts';
import { isRing, withoutIcon, type Led } from '../tokens/icon.ts';
import { indicatorLine } from '../tokens/indicator-line.ts';
import { nameOfActivity } from '../tokens/name-end.ts';
import { isCells } from './indicator-row.ts';
import { isIndicatorHeading } from '../lines/table-header.ts';
import { isHanging } from '../../knowledge/hanging.ts';
import { isActivityHeading } from '../../knowledge/header-words.ts';
import type { Ahead, Kind, RegionLine } from './types.ts';

/** What a line of a table may be of a row, read once. */
export interface RowLine {
  /** Index in the region. */
  at: number;
  text: string;
  /** What stands before its cells, without icons. */
  led: Led;
  /** Whether a ring stands first: an icon that no letters of a name are read as. */
  ring: boolean;
  /** How many figures (an activity's dates) stand on it. */
  figures: number;
  /** Whether any cell stands on it, be it words or a figure. */
  cells: boolean;
  /** How much of a row's end it holds: 1 for a part (one date, "Tertial 1"), 2 for all. */
  end: 0 | 1 | 2;
  /** What it may hold of the row that opens below; null where it holds more, or nothing of one. */
  ahead: Ahead | null;
  /** Whether it holds cells only, or pieces of them. */
  bare: boolean;
  /** Whether a blank line or a page's break stands before it. */
  apart: boolean;
  broken: boolean;
  /** Whether the text line before ends a sentence. */
  ended: boolean;
  /** Whether the name on the text line before ends with a word that hardly any does: "Antal besök i". */
  hangs: boolean;
  /** What stands behind the word "Analys" on its line, "" for nothing; null where the line does not begin with it. */
  word: string | null;
  /** Of which table's header it is, or whether it is another table's or a note: none of these is of a row. Null for any other. */
  head: Kind | 'other' | null;
  /** Whether it is what a star beside a figure stands for, or a point of an analysis: of no row's name. */
  starred: boolean;
  /** Whether its cells are known, though they were read elsewhere: it opens a row. */
  sure: boolean;
}

//   Analys Enheten har under perioden …
/** The word "Analys" with the first words of its text on one line; a capital's dots or ring may leave it small. */
const inline = /^\s*Analys:?\s+([\p{Lu}åäö](?:.{40,}|.{10,}[.!?]$))/u;

//   1) Mäts vartannat år.
/** The text of a mark beside a figure. */
const note = /^\d\)\s+\p{Lu}.*\p{Ll}/u;

//   * Inklusive externa utförare.
const starNote = /^\*{1,3}\s+\p{Lu}\P{N}*\p{Ll}{2}\.$/u;

/** Reads the text lines of a region, each once. */
export function rowLines(region: readonly RegionLine[], kind: Kind): RowLine[] {
  const out: RowLine[] = [];
  region.forEach((each, at) => {
    if (each.kind !== 'text') return;
    const before = region[at - 1]?.kind;
    const last = out.at(-1);
    //   … och följer utvecklingen noga.
    //
    //   Tertial 2
    //   Index Bra arbetsgivare 75 74 2024      parted from what is above as half its period is
    const isBelowHalf = last?.ahead != null;
    const between = region.slice((last?.at ?? -1) + 1, at);
    out.push({
      at,
      text: each.text.trim(),
      ...(kind === 'activity'
        ? activityOf(each)
        : { ...indicatorOf(each), bare: isCells(each.text, last?.bare ? [last.text] : []) }),
      apart: at === 0 || before !== 'text' || /^\s/.test(each.text) || (isBelowHalf && last!.apart),
      broken: between.some((other) => other.kind === 'break'),
      ended: isBelowHalf ? last!.ended : /[.!?]$/.test(last?.text ?? ''),
      hangs: last !== undefined && isHanging(last.led.name),
      word: isAnalysisWord(each.text) ? '' : (inline.exec(each.text)?.[1] ?? null),
      head: headOf(each.text, kind, last),
      starred: starNote.test(each.text.trim()),
      sure: each.right !== undefined,
    });
  });
  return out;
}

//   Utfall VB
//   2023
/** Of which table's header a line is. What goes on with one may begin small, and be a year where no period stands below. */
function headOf(text: string, kind: Kind, last: RowLine | undefined): RowLine['head'] {
  //   Utfall VB Prognos Årsmål — Period      what has neither letters nor digits is of no heading
  const words = text.split(/[\s|]+/).filter((each) => /[\p{L}\d]/u.test(each));
  if (words.every(isActivityHeading)) return 'activity';
  if (note.test(text.trim())) return 'other';
  //   2024-12-31 Avvikelse      of the activities beside
  const { name, dates, after } = activityLine(text);
  const isDated =
    dates.length > 0 &&
    `${name} ${after}`
      .trim()
      .split(/\s+/)
      .every((each) => each === '' || isActivityHeading(each));
  if (kind === 'indicator' && isDated) return 'other';
  const goesOn = last?.head === 'indicator';
  const isHead = isIndicatorHeading(words)
    ? goesOn || /^\s*\p{Lu}/u.test(text)
    : goesOn && /^\s*20\d\d\s*$/.test(text) && !/period\s*$/i.test(last.text);
  return isHead && kind === 'indicator' ? 'indicator' : null;
}

type Own = Pick<RowLine, 'led' | 'ring' | 'figures' | 'cells' | 'end' | 'ahead' | 'bare'>;

const activityOf = keptOf(({ text, doubtful }: RegionLine): Own => {
  const { name: whole, dates } = activityLine(text);
  const { name, fallen } = nameOfActivity(whole, doubtful);
  const led = withoutIcon(name);
  // What is no word behind a name is what is left of its dates.
  const isIllegible = !dates.length && fallen.length > 0;
  return {
    led,
    ring: isRing(led.icon),
    figures: dates.length,
    cells: dates.length > 0 || isIllegible,
    end: isIllegible
      ? fallen.filter((each) => /^\d{4}/.test(each)).length > 1
        ? 2
        : 1
      : (Math.min(dates.length, 2) as Own['end']),
    ahead: null,
    bare: (dates.length > 0 || isIllegible) && !/\p{L}{2}/u.test(name),
  };
});

/** What a line by itself may be of an indicator's row; whether it holds cells only the line above tells. */
export const indicatorOf = keptOf(({ text, line, doubtful }: RegionLine): Omit<Own, 'bare'> => {
  const { led, fallen, cells, period } = indicatorLine(text, line, doubtful);
  const end = period === null ? 0 : period.year !== null ? 2 : 1;
  //   kontraktet efter 12        a figure of the name
  const [only, ...others] = cells;
  const bound = end < 2 ? boundAlone(text, line) : null;
  const isAlone =
    bound !== null || (!cells.length && !/[\p{L}\d]/u.test(`${led.icon}${led.name}${fallen.join('')}`));
  const half = end === 1 && isAlone && /\d$/.test(period!.kind!) ? period!.kind : null;
  const isName =
    `${led.icon}${led.name}` !== '' &&
    end === 0 &&
    others.length === 0 &&
    /^\d+$/.test(`${only?.figure}${only?.unit}`);
  const figures = [...(isName ? [] : cells.map((each) => each.figure)), ...fallen];
  return {
    led,
    ring: isRing(led.icon),
    figures: figures.filter((each) => /^\P{L}*\d/u.test(each)).length,
    cells: (cells.length > 0 && !isName) || fallen.length > 1,
    end,
    ahead: bound || half !== null ? { bound, half } : null,
  };
});
