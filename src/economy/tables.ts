import type { Table, TableKind } from '../model.ts';

/** Tables of one kind: those that a reader wants to see at once, and those that stand folded. */
export interface TableGroup {
  kind: TableKind;
  open: Table[];
  folded: Table[];
}

/** The order in which a reader asks: the whole, its units, what is built; what was counted and moved comes last. */
const order: TableKind[] = [
  'driftbudget',
  'verksamhetsomraden',
  'resultatenheter',
  'investeringar',
  'volymer',
  'omslutning',
  'ovrigt',
];
const openKinds: readonly TableKind[] = ['driftbudget', 'resultatenheter', 'investeringar', 'volymer'];

/** A report's tables by kind. Areas stand folded: the site has a table of its own for them. */
export function tableGroups(tables: readonly Table[]): TableGroup[] {
  return order
    .map((kind) => {
      const some = tables.filter((table) => table.kind === kind);
      const isOpen = openKinds.includes(kind);
      return { kind, open: isOpen ? some : [], folded: isOpen ? [] : some };
    })
    .filter(({ open, folded }) => open.length + folded.length > 0);
}
