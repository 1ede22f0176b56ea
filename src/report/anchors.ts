import type { Facts } from '../model.ts';
import type { Block } from './blocks.ts';

/** The lines of a block's rows, each with the key of the row that answers for it. */
interface Claim {
  key: string;
  lines: number[];
}

/** Key of a row of a block: what `anchorsOf` hands its anchors to. */
export function rowKey(kind: string, index: number | string): string {
  return `${kind}/${index}`;
}

/**
 * The anchors of each row, so that every line which a figure names can be opened and no anchor stands twice.
 * A row answers for its first line and for each line that one of its cells names; `wanted` are lines that
 * something else on the site names: they go to the nearest row above.
 */
export function anchorsOf(facts: Facts, blocks: Block[], wanted: number[]): Map<string, number[]> {
  const claims = blocks.flatMap(claimsOf);
  const taken = new Set<number>();
  const anchors = new Map<string, number[]>();
  for (const { key, lines } of claims) {
    const own = [...new Set(lines)].filter((line) => !taken.has(line)).sort((a, b) => a - b);
    for (const line of own) taken.add(line);
    anchors.set(key, own);
  }
  const named = [
    ...wanted,
    ...facts.repairs.map((repair) => repair.line),
    ...facts.unread.map((one) => one.line),
    ...facts.mentions.map((one) => one.line),
    ...(facts.stated ?? []).map((one) => one.line),
    ...notesOf(facts),
  ];
  for (const line of [...new Set(named)].filter((one) => !taken.has(one)).sort((a, b) => a - b)) {
    taken.add(line);
    const nearest = claims.findLast((claim) => (claim.lines[0] ?? Infinity) <= line) ?? claims[0];
    if (nearest) anchors.get(nearest.key)?.push(line);
  }
  return anchors;
}

/** The lines of the notes that figures refer to. */
function notesOf({ indicators, tables, decisions }: Facts): number[] {
  const cells = [
    ...indicators.flatMap(({ cells: { more, ...named } }) => [
      ...Object.values(named),
      ...more.map((one) => one.cell),
    ]),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    ...decisions.flatMap(({ amounts }) => amounts),
  ];
  return cells.flatMap((cell) => cell?.note?.line ?? []);
}

function claimsOf(block: Block): Claim[] {
  switch (block.kind) {
    case 'goal':
      return [{ key: rowKey('goals', block.goal.id), lines: [block.goal.lines[0]] }];
    case 'indicators':
      return block.rows.map(({ index, record }) => {
        const { more, ...cells } = record.cells;
        const lines = [...Object.values(cells), ...more.map((one) => one.cell)].flatMap(
          (cell) => cell?.line ?? [],
        );
        return { key: rowKey('indicators', index), lines: [record.lines[0], ...lines] };
      });
    case 'activities':
      return block.rows.map(({ index, record }) => ({
        key: rowKey('activities', index),
        lines: [record.lines[0]],
      }));
    case 'table':
      return [
        { key: rowKey('tables', block.line), lines: [block.table.lines[0]] },
        ...block.table.rows.map((row, n) => ({
          key: rowKey(`tables/${block.line}`, n),
          lines: [row.line, ...row.cells.flatMap((cell) => cell?.line ?? [])],
        })),
      ];
    case 'decisions':
      return block.rows.map(({ index, record }) => ({
        key: rowKey('decisions', index),
        lines: [record.lines[0], ...record.amounts.map((cell) => cell.line)],
      }));
    case 'attachments':
      return block.rows.map(({ index, record }) => ({
        key: rowKey('attachments', index),
        lines: [record.line],
      }));
    case 'words':
      return block.items.map((item) => ({ key: rowKey('words', item.lines[0]), lines: [item.lines[0]] }));
  }
}
