/**
 * What a chart shows, before anything draws it. The SVG of the page, the canvas that replaces it and the picture
 * that a reader saves are drawn from one description, so they cannot disagree.
 */
import type { OutcomeGroup } from '../report/tally.ts';
import { chartText } from '../text/chart.ts';
import type { Scale } from './scale.ts';

/** Shapes tell series apart where colour cannot. All can be hollow; five and eight colours give forty marks. */
export const shapes = ['circle', 'square', 'triangle', 'diamond', 'down'] as const;
/** An upright stroke is no series: it says where on a scale something ends. */
export type Shape = (typeof shapes)[number] | 'upright';

/** Where a figure is printed. */
export interface ChartSource {
  /** "Tertialrapport 1 2023, rad 281". */
  source: string;
  href: string;
  /** The cell as printed. */
  printed: string;
}

/** One figure. */
export interface ChartPoint extends ChartSource {
  x: number;
  y: number;
  /** "38 %". */
  value: string;
  /** "jan–apr 2023". */
  when: string;
  /** A filled mark is a whole year, a hollow one a part of it, what was reported before its end, or a forecast. */
  hollow: boolean;
  /** Only the analysis in the report gives it, not its table. */
  said?: true;
  /** It is of a year that had not ended. */
  early?: true;
}

/** Figures that belong together. */
export interface ChartSeries {
  name: string;
  /** 1–8: a custom property `--chart-1` … of the style sheet. */
  color: number;
  shape: Shape;
  /** Pairs of points that a line joins, by their index. */
  links: [number, number][];
  points: ChartPoint[];
  /** Where a wide drawing names it: right of the plot, beside its last point, or nowhere but in the legend. */
  named: 'edge' | 'left' | 'right' | null;
}

/** Whether the mark of a series in a legend is hollow: all its figures are. */
export function isHollow({ points }: ChartSeries): boolean {
  return points.every((point) => point.hollow);
}

/** A target, for as long as it holds. */
export interface ChartTarget {
  from: number;
  to: number;
  /** The year that it is for. */
  year: number;
  y: number;
  /** "Årsmål 40 %". */
  label: string;
  council: boolean;
  /** Every place that prints it, with what is set there ("Årsmål"), and the series that it is printed for. */
  sources: (ChartSource & { name: string; of: string })[];
  /** Where the label is written out: of equal ones only one is, and where it would cover a mark only in wide drawings. */
  room: 'any' | 'wide' | 'none';
  /** The end of its line that it begins or ends at. */
  side: 'start' | 'end';
  /** Above or below its line, where no figure is in the way. */
  below: boolean;
}

/** Where a series must not be read on: a new district, a new definition. */
export interface ChartChange {
  x: number;
  label: string;
  /** What became of districts or of the indicator, in a sentence. */
  note: string;
  /** The names of the series that it concerns, or none where it concerns all. */
  of: string[];
}

/** Those changes that a chart with series of these names must tell. */
export function concerning(changes: readonly ChartChange[], names: ReadonlySet<string>): ChartChange[] {
  return changes.filter(({ of }) => of.length === 0 || of.some((name) => names.has(name)));
}

/** A change, or several at one time, with its place in a drawing. */
export interface ChartBreak extends Omit<ChartChange, 'note'> {
  /** Line of text that the label stands on, counted from the plot upwards: near neighbours would overlap. */
  row: number;
  /** How far right of its line the label begins, in pixels; with less than none it stands over the end of its line. */
  dx: number;
}

/** A part of the axis of time, one wide: a year, or a report. */
export interface ChartBand {
  at: number;
  label: string;
  /** What stands instead where many bands share a narrow drawing. */
  short: string;
  /** The year that reports stand under, or null where bands are years themselves. */
  year: number | null;
}

/** Figures over years, or over the reports of a year. */
export interface TimeChart {
  kind: 'time';
  title: string;
  unit: string;
  /** What it shows at a glance, in a sentence or two that state figures. */
  lead: string;
  /** Every figure in words, one sentence a series. */
  words: string[];
  bands: ChartBand[];
  y: Scale;
  series: ChartSeries[];
  targets: ChartTarget[];
  breaks: ChartBreak[];
  /** Lines of text above the plot, but for the first. */
  rows: number;
  /** What a reader must know to read it rightly, one sentence each. */
  notes: string[];
  /** The same of what is known and not drawn. */
  undrawn: string[];
  /** The changes of its years, those at the very edge of them too. */
  changes: ChartChange[];
  /** Whether a wide drawing has room for names right of the plot. */
  named: boolean;
}

/** One bar of a bar chart. */
interface ChartBar extends ChartSource {
  label: string;
  y: number;
  value: string;
}

/** Sums side by side, each from zero. */
export interface BarChart {
  kind: 'bars';
  title: string;
  unit: string;
  lead: string;
  words: string[];
  y: Scale;
  bars: ChartBar[];
  notes: string[];
}

/** A line of a gap chart: one figure on the scale that all lines share. */
export interface GapRow extends ChartSource {
  /** "Utfall helåret 2022", and the same where the drawing is narrow. */
  label: string;
  short: string;
  at: number;
  value: string;
  kind: 'outcome' | 'earlier' | 'forecast' | 'target' | 'council';
  /** The year that it is of: a target is drawn through the rows of its own year alone. */
  year: number;
  /** As of a point. */
  hollow: boolean;
}

/** How far the figure of a row is from its target. */
export interface Gap {
  /** Index of the row. */
  row: number;
  from: number;
  to: number;
  /** Null: it is known how far, not whether that is good. */
  reaches: boolean | null;
}

/** One indicator of one board with too few figures for a line: what it was, is, will be and should be, on one scale. */
export interface GapChart {
  kind: 'gap';
  title: string;
  unit: string;
  lead: string;
  words: string[];
  /** Across. */
  y: Scale;
  rows: GapRow[];
  gap: Gap | null;
  notes: string[];
}

/** A board's outcome on a strip. */
export interface StripDot extends ChartSource {
  /** The board. */
  name: string;
  at: number;
  value: string;
  when: string;
  group: OutcomeGroup;
  /** Its name stands at it. */
  named: boolean;
  /** What stands at it with its name: its value, or that it is not to be taken as it stands. */
  told: string;
}

/** Boards at one time, side by side. */
export interface StripLane {
  /** "jan–apr 2026". */
  when: string;
  dots: StripDot[];
  /** The middle one of three boards or more. */
  median: { at: number; value: string } | null;
  /** The council's targets for the time's year. */
  aims: { at: number; label: string }[];
}

/** All boards' outcomes on one scale, those of one time in one lane. */
export interface StripChart {
  kind: 'strip';
  title: string;
  unit: string;
  lead: string;
  words: string[];
  /** Across. */
  y: Scale;
  lanes: StripLane[];
  notes: string[];
}

export type Chart = TimeChart | BarChart | GapChart | StripChart;

/** All that stands below a chart. */
export function notesUnder(chart: Chart): string {
  if (chart.kind !== 'time') return chart.notes.join(' ');
  const { notes, undrawn, changes } = chart;
  const isOfArea = changes.some(({ of }) => of.length > 0);
  return [
    ...notes,
    ...undrawn,
    ...changes.map(({ note }) => note),
    ...(isOfArea ? [chartText.otherArea] : []),
  ].join(' ');
}
