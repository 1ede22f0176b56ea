import { isHanging } from '../knowledge/hanging.ts';
import { largeMoney } from '../knowledge/measures.ts';
import type { Lines } from './lines.ts';
import { clean, fold } from './clean.ts';
import { isFurniture } from './furniture.ts';
import { goalHeading, isAssessment } from './goal-heading.ts';
import { analysisWord, expectedHeading, isEconomyLine } from '../knowledge/phrases.ts';

/** A running head is no longer than this. */
const longest = 70;

/** A line that cuts sentences or tables in this share of its places is a running head, wherever else it stands. */
const cuttingShare = 0.3;

/** The first word of a sentence that the page cut ("Antalet") comes again as often as a head does: it is shorter. */
const longWord = 12;

/** What pages carry in a report. */
export interface RunningHeads {
  /** Whether a line is furniture: by its form, or as one that cuts sentences or tables. */
  isFurniture(line: string): boolean;
  /** Lines told by their one place alone. */
  lone: readonly number[];
}

/** What is known of a line and its like. */
interface Tally {
  times: number;
  apart: number;
  cuts: number;
  /** How many of the cuts are in sentences. */
  sentences: number;
  /** Where it stands first, from 1. */
  line: number;
}

//   … en verksamhet som ska
//
//   Stadsdelsförvaltningens uppföljning      again and again, and in the middle of sentences; or once, and nowhere else
//
//   bidra till ökad trygghet
/** Tells the lines that the pages of a report carry; `headsNames`: whether a text heads the names of a table's rows. */
export function runningHeads(lines: Lines, headsNames: (text: string) => boolean): RunningHeads {
  const tallies = new Map<string, Tally>();
  let before = '';
  let current = '';
  // A running head stands apart: blank lines above and below it.
  let gapAbove = false;
  let gapBelow = false;
  for (const [n, line] of lines) {
    if (line.trim() === '') {
      gapBelow = true;
      continue;
    }
    if (line === current) continue;
    const tally = isShort(current) ? tallies.get(key(current)) : undefined;
    if (tally && gapAbove && gapBelow) {
      tally.apart++;
      const inText = cutsText(before, current, line);
      // A cut that a known line of the page explains needs no other.
      if (inText && ![before, current, line].some(isFurniture)) tally.sentences++;
      if (inText || cutsTable(before, current, line, headsNames)) tally.cuts++;
    }
    before = current;
    current = line;
    gapAbove = gapBelow;
    gapBelow = false;
    if (!isShort(line)) continue;
    const own = tallies.get(key(line)) ?? { times: 0, apart: 0, cuts: 0, sentences: 0, line: n };
    own.times++;
    tallies.set(key(line), own);
  }
  const running = new Set<string>();
  const lone: number[] = [];
  for (const [text, { times, apart, cuts, sentences, line }] of tallies) {
    if (times === 1 && sentences === 1 && isHeadLike(lines.at(line))) lone.push(line);
    else if (times === 1 || 2 * apart <= times || cuts < cuttingShare * times) continue;
    else if (!text.includes(' ') && text.length < longWord) continue;
    //   vägen till arbete är kort
    //
    //   Uppfylls helt                 the last of a page
    //
    //   start.stockholm
    else if (isAssessment(lines.at(line))) continue;
    running.add(text);
  }
  return { isFurniture: (line) => isFurniture(line) || (isShort(line) && running.has(key(line))), lone };
}

/** Whether a sentence goes on from the line before to the line after what stands between. */
function cutsText(before: string, line: string, after: string): boolean {
  if (before.includes('\t') || after.includes('\t') || before.trimStart().startsWith('#')) return false;
  // Below a heading of one or two words only a line that looks like a head parts it from what follows.
  if (before.length <= 20 && (before.length < 4 || !isHeadLike(line) || isOwnHeading(before))) return false;
  return /(?<=[\p{L}\d,]\s*)$/u.test(before) && /^\s*(?!o |\p{Ll}[.)])\p{Ll}/u.test(after);
}

/** Whether a table's header is printed again right below a line that is no analysis of a row above. */
function cutsTable(
  before: string,
  line: string,
  after: string,
  headsNames: (text: string) => boolean,
): boolean {
  const [, first] = /^\t?([^\t]+)\t/.exec(after) ?? [];
  const isRow = before.includes('\t') && !isFurniture(before);
  if (!first || !isRow || !headsNames(fold(first))) return false;
  return !analysisWord.test(fold(clean(line)));
}

const stopOrAmount = new RegExp(String.raw`[.!?:;,]$|\d ?(?:%|kr|${largeMoney}|st)(?!\p{L})`, 'u');

/** Whether a line may be a head of pages that nobody knows: two words or more, a capital first, no stop, no amount, and an end. */
export function isHeadLike(line: string): boolean {
  const text = fold(clean(line));
  return (
    isShort(line) &&
    /^\p{Lu}[\p{L}-]*[ ,]\s*[\p{L}\d]/u.test(text) &&
    !stopOrAmount.test(text) &&
    !isHanging(text) &&
    !isOwnHeading(line)
  );
}

/** Whether a line heads a part of a report or of a table, wherever it stands: such words may stand on any pages. */
export function isOwnHeading(line: string): boolean {
  const text = fold(clean(line));
  return (
    analysisWord.test(text) ||
    expectedHeading.test(text) ||
    isEconomyLine(text) ||
    isAssessment(line) ||
    goalHeading(line) !== null
  );
}

function isShort(line: string): boolean {
  return line !== '' && line.length <= longest && !line.includes('\t');
}

/** A line as it is on every page: its number may differ. */
function key(line: string): string {
  return fold(line).replace(/\d+/g, '0');
}
