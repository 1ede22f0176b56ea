import type { Table, TableKind } from '../model.ts';

/** Tables of one kind. */
export interface TableGroup {
  kind: TableKind;
  tables: Table[];
}

/** The order in which a reader asks: the whole, its areas, its units, what is built; what was counted and moved comes last. */
const order: TableKind[] = [
  'driftbudget',
  'verksamhetsomraden',
  'resultatenheter',
  'investeringar',
  'volymer',
  'omslutning',
  'ovrigt',
];

/** A report's tables by kind. */
export function tableGroups(tables: readonly Table[]): TableGroup[] {
  return order
    .map((kind) => ({ kind, tables: tables.filter((table) => table.kind === kind) }))
    .filter((group) => group.tables.length > 0);
}
