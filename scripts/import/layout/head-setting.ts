import type { Heads } from '../table/heading.ts';
import type { Knows } from './heading-text.ts';
import type { Rulings } from './ruling.ts';

/** What heads of Indikator and Aktivitet tables are told by. */
export interface HeadSetting {
  rulings: Rulings;
  heads: Heads;
  /** Whether such a table is known to have a column headed so. */
  knows: Knows;
}
