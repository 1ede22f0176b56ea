import { around, middle } from '../../read/extent.ts';
import { header } from '../../table/header.ts';
import { anchorColumns, anchorsOf, type Rule } from '../anchor.ts';
import { laidBands, type Band } from '../bands.ts';
import { usualWay } from '../row.ts';
import { iconOf } from '../icons.ts';
import type { OpenTable, ToldTable } from '../open-table.ts';
import { bandsOf, cutNames } from './bands.ts';
import { letter } from './grid.ts';
import { openTable } from './head.ts';
import { spread } from './lanes.ts';
import type { Shared, Told } from './share.ts';
import type { Grid, GridHead } from './types.ts';

/** The tables of each page, from the top, as the layout stage takes them. */
export function toldTables(told: readonly Told[], pages: readonly Grid[]): ToldTable[][] {
  const tables = told.map(({ table: { head }, shares }) => {
    const read = readHead(head);
    const parts = shares.map((share) => {
      const bands = bandsOf(share, pages[share.part.page]!, head.kind);
      return read.rule.anchor === 'date' ? cutNames(bands, head) : bands;
    });
    return { head, shares, parts, ...read };
  });
  const segments = tables.flatMap(({ rule, parts }) =>
    rule.anchor === 'figure'
      ? []
      : parts.flat().flatMap((band) => (band.kind === 'rows' ? [{ rule, pieces: band.pieces }] : [])),
  );
  const way = usualWay(
    segments.map(({ pieces }) => pieces),
    (n) => segments[n]!.rule,
  );
  const out: ToldTable[][] = pages.map(() => []);
  // The page whose last row has no name.
  let nameless = -1;
  for (const { head, shares, parts, headings, isTold, rule } of tables) {
    const isRows = head.kind === 'rows';
    const icons = isRows && parts.flat().some((band) => band.kind === 'rows' && band.icons.length > 0);
    const lead: Parameters<typeof laidBands>[1]['lead'] = (row, words) =>
      icons ? `${iconOf(words, row)}\t` : '';
    const isAnchored = isRows && rule.anchor !== 'figure';
    const [ruled, usual] = [!isRows || isAnchored, isAnchored ? way : null];
    shares.forEach(({ part: { page, first, last } }, nth) => {
      const goesOn = isAnchored && nameless === page - 1;
      nameless = isAnchored && endsNameless(parts[nth]!, rule) ? page : -1;
      const [top, foot] = nth ? [first, null] : head.lines;
      out[page]!.push({
        top: top * letter.pitch,
        bottom: (Math.max(last, foot ?? 0) + 1) * letter.pitch,
        head: foot === null ? null : (foot + 1) * letter.pitch,
        open: isTold ? openOf(head, shares[nth]!, parts[nth]!, icons) : null,
        laid: (isWord, isKept) => {
          const bands = parts[nth]!.map((band) => kept(band, isKept));
          const rows = laidBands(bands, {
            ...rule,
            isWord,
            headings,
            ruled,
            usual,
            goesOn,
            size: letter.height,
            lead,
          });
          if (foot === null) return rows;
          const extent = around(pages[page]!.slice(top, foot + 1).flat());
          return [{ text: (icons ? ['', ...headings] : headings).join('\t'), extent }, ...rows];
        },
      });
    });
  }
  return out;
}

//                   12 st    15 st    2024      the page ends here: the name stands on the next
/** Whether the last row has figures and no name. */
function endsNameless(bands: readonly Band[], rule: Rule): boolean {
  const last = bands.at(-1);
  if (last?.kind !== 'rows') return false;
  const anchor = anchorsOf(last.pieces, rule).at(-1);
  if (!anchor) return false;
  return last.pieces.every(({ column, middle: at, size }) => column > 0 || at < anchor.from - 0.4 * size);
}

function kept(band: Band, isKept: (middle: number) => boolean): Band {
  if (band.kind === 'text') return { ...band, lines: band.lines.filter((line) => isKept(middle(line))) };
  return { ...band, pieces: band.pieces.filter((piece) => isKept(piece.middle)) };
}

/** What a head says, and what every row of its table has once; `isTold`: whether they are an Indikator or Aktivitet table's. */
function readHead(head: GridHead) {
  const headings = head.headings.map(({ text }) => text);
  const columns = headings.length;
  const isTold = head.kind === 'rows' && header(headings, null) !== null;
  const figures = { anchors: headings.map((_, n) => n).slice(1), anchor: 'figure' } as const;
  const rule: Rule = { columns, ...(isTold ? anchorColumns(openTable(head).head) : figures) };
  return { headings, isTold, rule };
}

/** Where the columns of a table stand, as its cells and its headings tell. */
function openOf(head: GridHead, { lines, lanes }: Shared, bands: readonly Band[], icons: boolean): OpenTable {
  const sides = head.headings.map((heading, lane) => {
    const cells = lines.map((words, n) => words.filter((_word, at) => lanes[n]![at] === lane));
    return spread([heading, ...cells.filter((words) => words.length > 0).map(around)]);
  });
  // Names reach to the first column.
  const edges = sides
    .slice(1)
    .map(({ left }, n) => (n ? (sides[n]!.right + left) / 2 : left - letter.width / 2));
  const table = openTable(head);
  const inAnalysis = bands.at(-1)?.kind === 'text';
  return { ...table, head: { ...table.head, edges }, edges, icons, inAnalysis };
}
