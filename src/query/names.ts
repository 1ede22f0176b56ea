import type { IndicatorEntry } from '../series.ts';

/** What an indicator is called and what decides how its figures may be compared. */
export type NamedIndicator = Pick<
  IndicatorEntry,
  'name' | 'theme' | 'direction' | 'accumulates' | 'scope' | 'survey'
>;

/** What ids are called: the page's own file of names, `/data/fraga/namn.json`. */
export interface Names {
  districts: Readonly<Record<string, string>>;
  indicators: Readonly<Record<string, NamedIndicator>>;
  /** Names of the council's goals by `<set>/<number>`. */
  goals: Readonly<Record<string, string>>;
}
