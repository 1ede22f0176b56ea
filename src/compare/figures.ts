import { lineHref, href } from '../href.ts';
import { standingOf } from '../observation/pick.ts';
import { show } from '../observation/show.ts';
import { periodLabel } from '../period.ts';
import { sourceShort } from '../report/name.ts';
import type { Observation, Series } from '../series.ts';

/** A figure as the comparison shows it, with the line it leads to. */
export interface ComparedFigure {
  text: string;
  value: number | null;
  unit: string | null;
  period: string;
  href: string;
  source: string;
}

/** What a district's row of the comparison says about an indicator. */
export interface ComparedDistrict {
  id: string;
  href: string;
  outcome: ComparedFigure | null;
  target: ComparedFigure | null;
  council: ComparedFigure | null;
  women: ComparedFigure | null;
  men: ComparedFigure | null;
}

/** The newest figures of a series, for the page that compares. */
export function comparedOf(series: Series): ComparedDistrict {
  const { outcome, target, councilTarget, women, men } = standingOf(series);
  return {
    id: series.district,
    href: href(`/stadsdelar/${series.id}/`),
    outcome: figureOf(outcome),
    target: figureOf(target),
    council: figureOf(councilTarget),
    women: figureOf(women),
    men: figureOf(men),
  };
}

function figureOf(one: Observation | null): ComparedFigure | null {
  const source = one?.sources[0];
  if (!one || !source) return null;
  return {
    text: show(one).text,
    value: one.value,
    unit: one.unit,
    period: periodLabel(one.period),
    href: lineHref(source.report, source.line),
    source: sourceShort(source.report, source.line),
  };
}
