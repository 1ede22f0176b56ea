import { hasMoved } from '../../../src/observation/moves.ts';
import { standingOf } from '../../../src/observation/pick.ts';
import { periodLabel } from '../../../src/period.ts';
import type { IndicatorEntry } from '../../../src/series.ts';
import { sectionText as text } from '../../../src/text/sections.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Page } from './serialise.ts';
import { component, root, section } from './tree.ts';

/** The page of an indicator: how it is in every board, what it means, how it developed, its names over the years. */
export function indicatorPage({ id, name }: IndicatorEntry, { findings, series }: Catalogue): Page {
  const own = series.filter(({ indicator }) => indicator === id);
  const sexes = own.map(standingOf).some(({ women, men }) => women?.value != null || men?.value != null);
  const outcomes = own.flatMap(({ observations }) =>
    observations.filter(({ measure, value }) => measure === 'utfall' && value !== null),
  );
  const developed = new Set(outcomes.map(({ period }) => periodLabel(period))).size > 1;
  const moved = own.some(hasMoved);
  const found = findings.filter(({ indicator, alsoAbout }) => indicator === id || alsoAbout.includes(id));
  return {
    frontmatter: { id, title: name },
    body: root(
      component('IndicatorBoards', { indicator: id }),
      section(text.about),
      component('Definition', { indicator: id }),
      ...(developed ? [section(text.development), component('IndicatorChart', { indicator: id })] : []),
      ...(sexes ? [section(text.sexes), component('SexesTable', { indicator: id })] : []),
      ...(moved ? [section(text.forecasts), component('ForecastMoves', { indicator: id })] : []),
      section(text.names),
      component('NameHistory', { indicator: id }),
      ...(found.length > 0 ? [component('IndicatorQuestions', { indicator: id })] : []),
    ),
  };
}
