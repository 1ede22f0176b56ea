import type { Block } from './blocks.ts';

/** How many records of each kind that pages tell of. */
export interface Holds {
  decisions: number;
  attachments: number;
  indicators: number;
  activities: number;
  tables: number;
}

/** How many records stand among some blocks. */
export function holdsOf(blocks: readonly Block[]): Holds {
  const rows = (kind: Block['kind']) =>
    blocks.reduce((sum, block) => sum + (block.kind === kind && 'rows' in block ? block.rows.length : 0), 0);
  return {
    decisions: rows('decisions'),
    attachments: rows('attachments'),
    indicators: rows('indicators'),
    activities: rows('activities'),
    tables: blocks.filter(({ kind }) => kind === 'table').length,
  };
}
