import { around, middle } from '../read/extent.ts';
import type { Line } from '../read/line.ts';
import type { Extent } from '../read/types.ts';
import { chained } from '../lines/chain.ts';
import { stackedReason } from '../lines/join.ts';
import { isAnalysisWord, textPitch } from './body.ts';
import { cellText, type IsWord } from './cell.ts';
import type { Laid } from './laid.ts';
import { mergedCells, mergedReason, type Grid } from './merged-cells.ts';
import type { Piece } from './piece.ts';
import { rowsOf, type LaidRow, type RowRule } from './row.ts';

/** Lines of a table without another kind between them: a text over its columns, or rows. */
export type Band = { kind: 'text'; lines: Line[] } | { kind: 'rows'; pieces: Piece[] };

/** What a table's rows are laid out by. */
interface TableRule extends RowRule {
  headings: readonly string[];
  /** The size of the table's letters. */
  size: number;
  /** How rulings part it. */
  grid: Grid;
  /** What stands before the name of a row that stands there. */
  lead(row: Extent): string;
}

/** Lays the bands of a table out: each row one line whose cells tabs part, each paragraph of a text one line. */
export function laidBands(bands: readonly Band[], rule: TableRule): Laid[] {
  const { headings, size, lead, isWord, grid } = rule;
  const segments = bands.flatMap((band) => (band.kind === 'rows' ? [band.pieces] : []));
  const told = rowsOf(segments, rule);
  const merged = mergedCells(told.flat(), grid).values();
  const rows = told.values();
  const openAs = ({ text, at }: LaidRow['open'][number]) => ({ readings: [text], columns: { headings, at } });
  return bands.flatMap((band) => {
    if (band.kind === 'text') return texts(band.lines, size, isWord);
    return rows.next().value!.map(({ cells, extent, open, stacked }): Laid => {
      const text = lead(extent) + cells.join('\t');
      const columns = [
        ...open.map(openAs),
        ...merged.next().value!.map((each) => ({ ...openAs(each), reason: mergedReason })),
      ];
      if (!columns.length && !stacked.length) return { text, extent };
      return {
        text,
        extent,
        open: [...columns, ...stacked.map((readings) => ({ readings, reason: stackedReason }))],
      };
    });
  });
}

/** An analysis: its word, and its paragraphs joined. */
function texts(lines: readonly Line[], size: number, isWord: IsWord): Laid[] {
  const groups = chained(lines, (line, group) => {
    const above = group.at(-1)!;
    return !isAnalysisWord(above) && middle(line) - middle(above) < textPitch * size;
  });
  return groups.map((group) => ({ text: cellText(group, isWord), extent: around(group) }));
}
