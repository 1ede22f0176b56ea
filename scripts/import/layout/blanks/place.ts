import { lineOf, type Line } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import { header } from '../../table/header.ts';
import type { OpenTable } from '../open-table.ts';
import type { GridWord } from './grid.ts';
import type { GridHead } from './types.ts';

/** A text's letters stand at these measures, in points: one blank is a gap between words, two part cells. */
export const letter = { width: 5, height: 10, pitch: 12 };

/** A word where it stands on its page; `nth` is its line, as an index on the page. */
export function placed({ text, start, end, bold = false }: GridWord, nth: number): Word {
  const top = nth * letter.pitch;
  return {
    text,
    left: start * letter.width,
    right: end * letter.width,
    top,
    bottom: top + letter.height,
    size: letter.height,
    bold,
    sure: 1,
  };
}

/** The line, as an index on its page, that a height lies on. */
export function lineAt(height: number): number {
  return Math.floor(height / letter.pitch);
}

/** A page's lines from one on, before another, that are not blank. */
export function placedLines(lines: readonly (readonly GridWord[])[], from: number, end: number): Line[] {
  return lines
    .slice(from, end)
    .flatMap((words, n) => (words.length ? [lineOf(words.map((word) => placed(word, from + n)))] : []));
}

/** A table as its head alone tells it. */
export function openTable({ name, columns, lines }: GridHead): OpenTable {
  const own = [name, ...columns];
  const read = header(
    own.map(({ heading }) => heading),
    null,
  );
  const headings = own.map(({ start, end, heading }) => ({
    text: heading,
    left: start * letter.width,
    right: end * letter.width,
  }));
  const edges = headings.slice(1).map(({ left }) => left - 1);
  const [top, bottom] = [lines[0] * letter.pitch, lines[1] * letter.pitch + letter.height];
  const extent = { left: headings[0]!.left, right: headings.at(-1)!.right, top, bottom };
  const kind = read?.kind ?? 'indicator';
  const roles = read?.columns.map(({ role }) => role) ?? [];
  const head = { kind, roles, headings, lines, extent, at: lines[0], edges };
  return { head, edges, icons: false, size: letter.height, bold: false, inAnalysis: false };
}
