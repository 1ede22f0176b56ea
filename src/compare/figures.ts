import { href, lineHref } from '../href.ts';
import { standingOf } from '../observation/pick.ts';
import { show } from '../observation/show.ts';
import { periodLabel } from '../period.ts';
import { sourceShort } from '../report/place.ts';
import type { Observation, Series, Worth } from '../series.ts';
import { caveats, smallBase } from '../terms/flaws.ts';
import { worths } from '../terms/worths.ts';
import { indicatorText } from '../text/indicator.ts';
import { reportText } from '../text/report.ts';
import { silenceWords } from '../text/verdict.ts';
import { betweenSexes, standsBeside, type Measured, type OfSexes } from '../verdict.ts';

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
  /** Page of the original, or null where none is known, and line of the text. */
  page: number | null;
  line: number;
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
  /** Which of the targets may be drawn beside the outcome. */
  drawn: ('target' | 'council')[];
  women: ComparedFigure | null;
  men: ComparedFigure | null;
}

/** An indicator with its districts, as the site hands it out. */
export interface Compared {
  id: string;
  name: string;
  /** Whether its page has a chart. */
  chart: boolean;
  /** Whether women's and men's figures are parts of the total. */
  parts: boolean;
  districts: ComparedDistrict[];
}

/** The newest figures of a series, for the page that compares. */
export function comparedOf(series: Series, about: Measured & OfSexes): ComparedDistrict {
  const { said, target, councilTarget, ...standing } = standingOf(series);
  // What stands beside a table's older outcome is not of the time that the analysis is about.
  const { outcome, women, men } = said ? { outcome: said, women: null, men: null } : standing;
  const isMisfit = betweenSexes(women, men, outcome, about) === 'totalen';
  const fitting = (one: ComparedFigure | null) => (isMisfit ? marked(one, silenceWords.totalen) : one);
  const aims = { target, council: councilTarget };
  return {
    id: series.district,
    href: href(`/stadsdelar/${series.id}/`),
    outcome: said
      ? marked(figureOf(said), reportText.onlyInAnalysis, reportText.inAnalysis)
      : figureOf(outcome),
    target: figureOf(target),
    council: about.scope === 'stad' ? ofCity(figureOf(councilTarget)) : figureOf(councilTarget),
    drawn: (['target', 'council'] as const).filter((key) => standsBeside(outcome, aims[key], about)),
    women: fitting(figureOf(women)),
    men: fitting(figureOf(men)),
  };
}

/** What its report says against a figure, as marks. */
function disowned({ caveats: all = [] }: Observation) {
  return all.map(({ kind }) => caveats[kind]);
}

/** A target of the whole city is named so. */
function ofCity(one: ComparedFigure | null): ComparedFigure | null {
  return marked(one, silenceWords.stad, indicatorText.ofCity);
}

/** A number with a mark more: what it means, and what stands for it. */
function marked(one: ComparedFigure | null, meaning: string, mark = meaning): ComparedFigure | null {
  return one?.value == null ? one : { ...one, marks: [...one.marks, { mark, meaning }] };
}

function figureOf(one: Observation | null): ComparedFigure | null {
  const source = one?.sources[0];
  if (!one || !source) return null;
  return {
    text: show(one).text,
    value: one.value,
    unit: one.unit,
    period: periodLabel(one.period),
    year: one.period.year,
    worth: one.worth,
    marks: [worths[one.worth], ...(one.small ? [smallBase] : []), ...disowned(one)]
      .filter(({ mark }) => mark !== '')
      .map(({ mark, label, explanation }) => ({ mark, meaning: `${label}. ${explanation}` })),
    report: source.report,
    page: source.page ?? null,
    line: source.line,
    href: lineHref(source),
    source: sourceShort(source),
  };
}
