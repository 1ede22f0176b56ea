import { knownHeadings } from './header.ts';
import { identityOf } from './identity.ts';
import type { ColumnBlock, LabelBlock } from './parted-blocks.ts';
import { columnsOf, kindOf, labelsOf, type Columns, type Labels } from './parted-headings.ts';
import { provesColumns } from './parted-proof.ts';
import { partedRows } from './parted-rows.ts';
import { solve } from './solve.ts';
import type { Form, LooseRow, Made } from './types.ts';

/** A table whose labels and columns an OCR read one after the other, put together again. */
export interface Parted {
  header: number[];
  loose: LooseRow[];
  made: Made;
}

/** Columns of a table stand no further from its labels, in lines; those right below them no further than `next`. */
const [furthest, next] = [200, 12];

/** No more columns near labels are tried, and no more of them together. */
const [most, together] = [10, 5];

/**
 * Puts columns beside labels where they are as many as these, and are what the headings promise: budget and changes less
 * the forecast make the deviation in the rows, or each column adds up.
 *
 *   Mnkr        Budget      Prognos      Avvikelse      read one after the other, with others between
 *   Hundar      4,5         4,4          0,1
 *   Båtar       3,0         3,5          -0,5
 *   Summa       7,5         7,9          -0,4
 */
export function partedTables(
  { labels, columns }: { labels: readonly LabelBlock[]; columns: readonly ColumnBlock[] },
  textAt: (line: number) => string,
  year: number,
): Parted[] {
  const out: Parted[] = [];
  let headed = columns.flatMap((block) => columnsOf(block, textAt) ?? []);
  let lacking = labels.map((block) => labelsOf(block, textAt));
  for (const isBySums of [false, true])
    for (const block of lacking) {
      // Columns that may be those of other labels are of neither.
      const isRival = (each: Labels) =>
        each !== block &&
        each.kind === block.kind &&
        each.rows.length === block.rows.length &&
        (isBySums || each.width === block.width);
      if (lacking.some(isRival)) continue;
      const near = headed.filter((each) => isBeside(each, block)).slice(0, most);
      const isTwice = ({ headings }: Columns) =>
        near.filter((each) => each.headings.join() === headings.join()).length > 1;
      const summed = () => near.filter((each) => !isTwice(each) && tableOf(block, [each], true));
      const choices = isBySums ? [summed()] : subsetsOf(near);
      for (const chosen of choices) {
        const made = chosen.length > 0 && tableOf(block, chosen, isBySums);
        if (!made) continue;
        out.push(made);
        headed = headed.filter((each) => !chosen.includes(each));
        lacking = lacking.filter((each) => each !== block);
        break;
      }
    }
  return out;

  /** The table that columns make beside labels; null where it is not proved. */
  function tableOf(block: Labels, chosen: readonly Columns[], isBySums: boolean): Parted | null {
    for (const form of formsOf(block, chosen)) {
      const identity = identityOf(form.columns.slice(1), 0);
      if ((identity === null) !== isBySums) continue;
      const loose = partedRows(block, chosen, form);
      const made = loose && solve([form], loose, null);
      if (!made || !provesColumns(made, identity, block, chosen, follows(block, chosen[0]!))) continue;
      return {
        header: [...block.header, ...chosen.flatMap((each) => each.header)],
        loose,
        made,
      };
    }
    return null;
  }

  /** The headings that a table may have: as they were read, or those of the city's that are alike. */
  function formsOf(block: Labels, chosen: readonly Columns[]): Form[] {
    const width = [block, ...chosen].reduce(
      (sum, each) => sum + ('width' in each ? each.width : each.headings.length),
      0,
    );
    const text = [block, ...chosen]
      .flatMap((each) => each.header)
      .map(textAt)
      .join(' ');
    const labels = block.rows.map((row) => row.label.join(' ')).join('\n');
    const columns = block.headings && [...block.headings, ...chosen.flatMap((each) => each.headings)];
    const cost = [block, ...chosen].reduce((sum, each) => sum + each.cost, 0);
    const own =
      columns && new Set(columns).size === columns.length
        ? [{ columns, like: 1 - cost / 10, months: 0 }]
        : [];
    const known = knownHeadings(text, labels, year).filter(
      (each) => each.columns.length === width + 1 && !each.unread?.length,
    );
    return block.headings ? own : known;
  }

  /** Whether columns stand right below labels, nothing of another table between. */
  function follows({ rows }: Labels, first: Columns): boolean {
    const end = rows.at(-1)!.lines.at(-1)!;
    const start = first.rows[0]!.line;
    const isBetween = ({ header: [line] }: LabelBlock | ColumnBlock) =>
      line! > end && line! < first.header[0]!;
    return start > end && start < end + next && ![...labels, ...columns].some(isBetween);
  }
}

/** Whether columns may be of a table, as its labels have them: near enough, of one kind, and no more than the rows. */
function isBeside({ rows, headings }: Columns, { header, kind, rows: labels }: Labels): boolean {
  const { line } = rows[0]!;
  if (line < header[0]! - furthest || line > labels.at(-1)!.lines.at(-1)! + furthest) return false;
  const isChange = headings.length === 1 && /justering|förändring/i.test(headings[0]!);
  return (
    kindOf(headings.join(' ')) === kind &&
    (rows.length === labels.length || (isChange && rows.length < labels.length))
  );
}

/** All choices of some items, those of more first. */
function subsetsOf<T>(items: readonly T[]): T[][] {
  const all = items.reduce<T[][]>(
    (sets, item) => [
      ...sets,
      ...sets.filter((each) => each.length < together).map((each) => [...each, item]),
    ],
    [[]],
  );
  return all.sort((a, b) => b.length - a.length);
}
