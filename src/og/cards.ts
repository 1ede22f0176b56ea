/** The cards of all pages that have one, by the path of their picture. */
import { indicatorChart } from '../chart/of-store.ts';
import { formatNumber } from '../number.ts';
import { reportLabel } from '../report/name.ts';
import { countFigures } from '../observation/count-figures.ts';
import { settings } from '../settings.ts';
import { districts, facts, indicators, reports, series } from '../store/collections.ts';
import { districtName } from '../store/names.ts';
import { tallyOf } from '../store/overviews.ts';
import { leadingOf } from '../report/follow-up.ts';
import { reportsOf } from '../store/reports.ts';
import { cardText } from '../text/card.ts';
import { districtText } from '../text/district.ts';
import { indicatorText } from '../text/indicator.ts';
import { reportText } from '../text/report.ts';
import { startText } from '../text/start.ts';
import { outcomeVerdicts } from '../text/verdict.ts';
import { targetVerdicts } from '../verdict.ts';
import { told } from '../trace/read.ts';
import { card, type Card } from './card.ts';

const site = settings.name;

/** What the outcomes of a report say of its targets, or what else it holds where it has none. */
function figuresOf(report: string): Card['figures'] {
  const outcomes = facts.get(report)?.type === 'verksamhetsplan' ? null : tallyOf(report)?.outcomes;
  if (outcomes)
    return targetVerdicts.map((verdict) => ({
      value: String(outcomes[verdict].length),
      label: outcomeVerdicts[verdict].word,
    }));
  const { counts } = reports.get(report)!;
  return (['indicators', 'activities', 'goals'] as const).map((kind) => ({
    value: formatNumber(counts[kind]),
    label: reportText.counts[kind],
  }));
}

function districtCard(id: string): Card {
  const newest = leadingOf(reportsOf(id));
  const title = districtName(id);
  const lead = newest ? cardText.district(reportLabel(newest).toLowerCase()) : districtText.noReports(title);
  const figures = newest ? figuresOf(newest) : [];
  return { kicker: districtText.kicker, title, lead, chart: null, figures, site };
}

function indicatorCard(id: string): Card {
  const chart = indicatorChart(id);
  const title = indicators.get(id)?.name ?? id;
  const lead = chart?.lead ?? indicatorText.noSeries;
  return { kicker: indicatorText.kicker, title, lead, chart, figures: [], site };
}

function reportCard(id: string): Card {
  const { district, counts } = reports.get(id)!;
  const figures = formatNumber(counts.figures);
  const kicker = `${reportText.kicker}, ${districtName(district)}`;
  return {
    kicker,
    title: reportLabel(id),
    lead: cardText.report(figures),
    chart: null,
    figures: figuresOf(id),
    site,
  };
}

/** The card of pages that have none of their own: what the site holds. */
function siteCard(): Card {
  const some = [...districts.values()].filter((district) => district.reports.length > 0).length;
  const figures: [count: number, one: string, many: string][] = [
    [some, 'stadsdel', 'stadsdelar'],
    [reports.size, 'rapport', 'rapporter'],
    [countFigures(series.values()), 'siffra', 'siffror'],
  ];
  return {
    kicker: cardText.city,
    title: startText.title,
    lead: startText.description,
    chart: null,
    figures: figures.map(([count, one, many]) => ({
      value: formatNumber(count),
      label: count === 1 ? one : many,
    })),
    site,
  };
}

/** Ids of every kind of page with a card, and its card as SVG: the picture rests on nothing else. */
export const cards: Record<string, { ids: () => string[]; svg: (id: string) => string }> = {
  stadsdelar: {
    ids: () => [...districts.keys()],
    svg: told('card of district', (id) => card(districtCard(id))),
  },
  indikatorer: {
    ids: () => [...indicators.keys()],
    svg: told('card of indicator', (id) => card(indicatorCard(id))),
  },
  sajten: { ids: () => ['start'], svg: told('card of site', () => card(siteCard())) },
  rapporter: { ids: () => [...reports.keys()], svg: told('card of report', (id) => card(reportCard(id))) },
};
