import { hasMoved } from '../../../src/observation/moves.ts';
import { standingOf } from '../../../src/observation/pick.ts';
import type { IndicatorEntry } from '../../../src/series.ts';
import { sectionText as text } from '../../../src/text/sections.ts';
import type { Catalogue } from '../catalogue.ts';
import { findingsSection } from './findings.ts';
import type { Page } from './serialise.ts';
import { component, root, section } from './tree.ts';

/** The page of an indicator: what it means, its figures in every district, its names over the years. */
export function indicatorPage({ id, name }: IndicatorEntry, { findings, series }: Catalogue): Page {
  const own = series.filter(({ indicator }) => indicator === id);
  const sexes = own.map(standingOf).some(({ women, men }) => women?.value != null || men?.value != null);
  const moved = own.some(hasMoved);
  const found = findings.filter(({ indicator, alsoAbout }) => indicator === id || alsoAbout.includes(id));
  return {
    frontmatter: { id, title: name },
    body: root(
      component('Definition', { indicator: id }),
      section(text.districts),
      component('IndicatorChart', { indicator: id }),
      component('IndicatorTable', { indicator: id }),
      ...(sexes ? [section(text.sexes), component('SexesTable', { indicator: id })] : []),
      ...(moved ? [section(text.forecasts), component('ForecastMoves', { indicator: id })] : []),
      section(text.names),
      component('NameHistory', { indicator: id }),
      ...findingsSection(found, { indicator: id }),
    ),
  };
}
