import { lineHref, href } from '../href.ts';
import { standingOf } from '../observation/pick.ts';
import { show } from '../observation/show.ts';
import { periodLabel } from '../period.ts';
import { sourceShort } from '../report/name.ts';
import type { Observation, Series, Worth } from '../series.ts';
import { smallBase, worths } from '../terms.ts';

/** A letter beside a figure that is not simply as printed, and what it means. */
interface ComparedMark {
  mark: string;
  meaning: string;
}

/** A figure as the comparison shows it, with the line it leads to. */
export interface ComparedFigure {
  text: string;
  value: number | null;
  unit: string | null;
  period: string;
  /** The year that it is about. */
  year: number;
  worth: Worth;
  marks: ComparedMark[];
  /** Id of the report. */
  report: string;
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

/** An indicator with its districts, as the site hands it out. */
export interface Compared {
  id: string;
  name: string;
  /** Whether its page has a chart. */
  chart: boolean;
  districts: ComparedDistrict[];
}

type SmallBase = (observation: Observation) => boolean;

/** The newest figures of a series, for the page that compares. */
export function comparedOf(series: Series, hasSmallBase: SmallBase): ComparedDistrict {
  const { outcome, target, councilTarget, women, men } = standingOf(series);
  const figure = (one: Observation | null) => figureOf(one, hasSmallBase);
  return {
    id: series.district,
    href: href(`/stadsdelar/${series.id}/`),
    outcome: figure(outcome),
    target: figure(target),
    council: figure(councilTarget),
    women: figure(women),
    men: figure(men),
  };
}

function figureOf(one: Observation | null, hasSmallBase: SmallBase): ComparedFigure | null {
  const source = one?.sources[0];
  if (!one || !source) return null;
  const isSmall = one.measure.startsWith('utfall') && one.value !== null && hasSmallBase(one);
  return {
    text: show(one).text,
    value: one.value,
    unit: one.unit,
    period: periodLabel(one.period),
    year: one.period.year,
    worth: one.worth,
    marks: [worths[one.worth], ...(isSmall ? [smallBase] : [])]
      .filter(({ mark }) => mark !== '')
      .map(({ mark, label, explanation }) => ({ mark, meaning: `${label}. ${explanation}` })),
    report: source.report,
    href: lineHref(source.report, source.line),
    source: sourceShort(source.report, source.line),
  };
}
