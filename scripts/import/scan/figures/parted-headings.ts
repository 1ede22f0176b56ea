import { headingWeights } from '../../weights.ts';
import { widthOf } from './line.ts';
import { headsColumn, partHeadings } from './part-headings.ts';
import type { ColumnBlock, LabelBlock } from './parted-blocks.ts';

/** Columns that were read apart, with their headings. */
export interface Columns extends ColumnBlock {
  headings: string[];
  cost: number;
}

/** Labels that lost columns, with their heading and those of the columns beside them, where these can be read. */
export interface Labels extends LabelBlock {
  /** How many figures stand beside them. */
  width: number;
  headings: string[] | null;
  cost: number;
  /** What kind of table their heading is of. */
  kind: Kind;
}

type Kind = 'units' | 'volumes' | 'money';

/** So many lines tell how many figures each has. */
const least = 2;

/** A block's columns with their headings: the lines above that make the best of them. Null where none do. */
export function columnsOf({ header, rows }: ColumnBlock, textAt: (line: number) => string): Columns | null {
  const widths = rows.map(({ tokens }) => widthOf(tokens));
  const [best] = header
    .flatMap((_, from): Columns[] => {
      const lines = header.slice(from);
      const parted = partHeadings(lines.map(textAt), false);
      // A figure that an OCR broke is none of its line's width.
      const isRead = parted?.columns.slice(1).every(headsColumn);
      if (!parted || !isRead || widths.filter((each) => each === parted.columns.length - 1).length < least)
        return [];
      return [{ header: lines, rows, headings: parted.columns.slice(1), cost: parted.cost }];
    })
    .sort((a, b) => a.cost - b.cost);
  return best && best.cost <= headingWeights.most ? best : null;
}

/** Labels with what heads them and the columns beside them. */
export function labelsOf(block: LabelBlock, textAt: (line: number) => string): Labels {
  const texts = block.header.map(textAt);
  const width = Math.max(0, ...block.rows.flatMap((row) => row.figures.map(({ tokens }) => widthOf(tokens))));
  const all = { ...block, width, kind: kindOf(texts.join(' ')) };
  if (width === 0 && texts.length === 1) return { ...all, headings: texts, cost: 0 };
  const parted = partHeadings(texts);
  const isRead = parted?.columns.length === width + 1 && parted.cost <= headingWeights.most;
  return { ...all, headings: isRead ? parted.columns : null, cost: parted?.cost ?? 0 };
}

/** What a table counts, as its headings tell. */
export function kindOf(headings: string): Kind {
  if (/resultatenhet|överföring|beräkna/i.test(headings)) return 'units';
  return /antal|planering|utfall \p{L}/iu.test(headings) ? 'volumes' : 'money';
}
