import type { IndicatorEntry } from '../series.ts';
import type { AskedTable, Kind } from './view.ts';

/** What an indicator is called and what decides how its figures may be compared. */
export type NamedIndicator = Pick<
  IndicatorEntry,
  'name' | 'theme' | 'direction' | 'accumulates' | 'scope' | 'survey'
>;

/** What ids are called and how columns are asked about: the page's own file, `/data/fraga/namn.json`. */
export interface Names {
  /** The columns of each table that is asked, by their names in the data dictionary, which is too long to be sent along. */
  kinds: Readonly<Record<AskedTable, Readonly<Record<string, Kind>>>>;
  districts: Readonly<Record<string, string>>;
  indicators: Readonly<Record<string, NamedIndicator>>;
  /** Names of the council's goals by `<set>/<number>`. */
  goals: Readonly<Record<string, string>>;
}
