import type { Unsure } from './types.ts';
import { joinPieces, stackedIn, stackedReason } from '../lines/join.ts';
import type { Lines } from '../lines/lines.ts';

/** What Markdown parts the head of a table from its rows with; strokes at its ends may lack. */
const rule = /^\s*(?:\|(?:\s*:?-+:?\s*\|)+|:?-{3,}:?(?:\s*\|\s*:?-{3,}:?)+)\s*$/;

/** Whether a line parts the head of a Markdown table from its rows. */
export function isRule(line: string): boolean {
  return line.includes('-') && rule.test(line);
}

/** What parts the cells of a Markdown table, but for one that is printed. */
export const stroke = /(?<!\\)\|/;

//   Indikator | Utfall         |Indikator | Utfall|
//   --- | ---                  |--- | ---|
//   Antal lindar | 12          |Antal lindar | 12|
/** Markdown's lines, those of tables whose ends have no strokes with strokes at their ends. */
export function withStrokes(lines: readonly string[]): string[] {
  const out = [...lines];
  const width = (at: number) => (lines[at] ?? '').split(stroke).length;
  lines.forEach((line, at) => {
    if (!isRule(line) || line.trimStart().startsWith('|') || out[at] !== line) return;
    const head = width(at - 1) === width(at) ? at - 1 : at;
    for (let own = head; width(own) === width(at); own++) out[own] = `|${lines[own]}|`;
  });
  return out;
}

/** Signs that Markdown writes a stroke before, where they are no marks of its own. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Headings that a converter writes where it found none. */
const nameless = /^(?:col(?:umn)?\s?\d+|unnamed: ?\d+)?$/i;

/** Whether the head of a Markdown table says nothing of its columns. */
export function isNameless(cells: readonly string[]): boolean {
  return cells.every((cell) => nameless.test(cell.trim()));
}

/** What a converter writes for pictures, places and pages. */
const remains = /<!--.{0,200}?-->|!\[[^\]]{0,200}\]\([^)]{0,200}\)|<(\w{1,20})(?:\s[^<>]{0,200})?><\/\1>/g;

/** Words within one cell that Markdown emphasises. */
const emphasis = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=\S)([^*_\t]*[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;

/** A line that Markdown breaks within a cell. */
const lineBreak = /<br ?\/?>/i;

/** A row with tabs between its cells, of which each line has as many; the lines of a cell as Markdown breaks them. */
export function brokenRow(lines: readonly (readonly string[])[]): string {
  const [first = []] = lines;
  const cells = first.map((_, n) => lines.map((cells) => cells[n]!).filter((piece) => piece !== ''));
  return cells.map((pieces) => pieces.join('<br>')).join('\t');
}

//   __Antal lindar__<br>_vid gator_⇥\-12
//   ^^            ^^^^^^^         ^ ^
/**
 * A text, its cells parted by tabs, without what Markdown writes besides: the lines of a cell are one, and where
 * `isMarkdown`, words and signs are as they were printed. A cell whose lines may be two figures is in doubt.
 */
export function withoutMarkdown(lines: Lines, isMarkdown: boolean): { lines: Lines; unsure: Unsure[] } {
  const unsure: Unsure[] = [];
  const cell = (text: string, line: number): string => {
    const pieces = text.split(lineBreak).map((piece) => piece.trim());
    const joined = joinPieces(pieces);
    const readings = stackedIn(pieces, joined);
    if (readings) unsure.push({ line, readings, reason: stackedReason });
    return joined;
  };
  const plain = lines.map((line, n) => {
    const bare = isMarkdown ? line.replace(remains, '').replace(emphasis, '$2').replace(escaped, '$1') : line;
    if (!lineBreak.test(bare)) return bare;
    return bare
      .split('\t')
      .map((each) => cell(each, n))
      .join('\t');
  });
  return { lines: plain, unsure };
}
