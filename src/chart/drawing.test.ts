import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Series } from '../series.ts';
import type { BarChart, Chart, GapChart } from './description.ts';
import { drawingOf } from './drawing.ts';
import { gapChart } from './gap.ts';
import { legendOf } from './legend.ts';
import { chartRows } from './rows.ts';
import { figuresOf, sourceWords } from './sources.ts';
import { stripChart } from './strip.ts';
import { fixedSvg, pageSvg } from './svg.ts';
import { timeChart } from './time.ts';

const years = [2020, 2021, 2022, 2023];
const series: Series = {
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations: [
    ...years.map((year) => observation({ value: year - 1990, period: { year, span: 'ar' } })),
    observation({ value: 35, measure: 'arsmal' }),
  ],
};
const about = { direction: 'up', accumulates: false, scope: null, survey: false, changes: [] } as const;
const charts: Record<string, Chart> = {
  time: timeChart(
    [
      { name: 'X', series },
      { name: 'Y', series },
    ],
    { title: 'Y', unit: '%', alone: false },
  )!,
  gap: gapChart(series, { title: 'Y', unit: '%', about: { ...about, changes: [] } })!,
  strip: stripChart(
    years.map((value) => {
      return { name: `<${value}>`, outcome: observation({ value }), group: 'nar-inte', councilTarget: null };
    }),
    { title: 'Y', unit: '%' },
  )!,
  bars: {
    ...{ kind: 'bars', title: 'Y', unit: 'mnkr', lead: '', words: [], notes: [] },
    y: { min: -5, max: 5, ticks: [] },
    bars: [-3, 4].map((y) => ({
      label: 'A',
      y,
      value: `${y}`,
      href: '/x/#L1',
      source: 'x',
      printed: `${y}`,
    })),
  },
};

for (const [kind, chart] of Object.entries(charts)) {
  test(`every figure of a chart of kind ${kind} has a mark within the drawing, on top of what lies below`, () => {
    const { height, marks } = drawingOf(chart);
    const figures = marks.filter((mark) => mark.kind === 'figure');
    assert.ok(figures.length > 1);
    for (const { x, y } of figures) assert.ok(x >= 0 && x <= 1 && y > 0 && y < height, `${x} ${y}`);
    const drawn = new Set(figures.map(({ figure }) => figure.href));
    assert.ok(figuresOf(chart).every(({ href }) => drawn.has(href)) || kind === 'time');
    assert.ok(chartRows(chart, 'https://example.org/').length >= figures.length);
  });

  test(`page, picture and legend of a chart of kind ${kind} are painted from its marks`, () => {
    const drawing = drawingOf(chart);
    const texts = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    const [page, fixed] = [pageSvg(drawing, 'Y'), fixedSvg(drawing, 800, drawing.wideRight)];
    const count = (svg: string, tag: string) => svg.split(`<${tag} `).length - 1;
    assert.equal(count(page, 'text'), texts.length);
    assert.doesNotMatch(page + fixed, /NaN|undefined|Infinity|<2/);
    assert.doesNotMatch(fixed, /var\(|%"|class=/);
    assert.ok(legendOf(chart).every(({ name }) => name));
  });
}

test('a figure stands behind the last line of a long name, and below it nothing on another', () => {
  const bars = charts['bars'] as BarChart;
  const [bar] = bars.bars;
  const label = 'Underhåll av bryggor och båtar i stadsdelens alla hamnar';
  const { height, marks } = drawingOf({ ...bars, bars: [{ ...bar!, label }, bar!] });
  const texts = marks.filter((mark) => mark.kind === 'text');
  assert.deepEqual(
    texts.map(({ text, strong }) => [text, strong]),
    [
      ['Underhåll av bryggor och båtar i', undefined],
      ['stadsdelens alla hamnar', '-3'],
      ['A', '-3'],
    ],
  );
  const [first, last, next] = texts.map(({ y }) => y);
  assert.ok(last! - first! >= 14 && next! - last! >= 44 && next! < height);
});

test('series that are not chosen step back and lose their names', () => {
  const { marks } = drawingOf(charts['time']!, new Set(['X']));
  const figures = marks.filter((mark) => mark.kind === 'figure');
  const back = figures.filter(({ figure }) => figure.name === 'Y');
  assert.ok(back.length > 0 && back.every((one) => one.back && one.ink === 'rule-strong'));
  assert.ok(figures.indexOf(back[0]!) === 0, 'those that step back lie below');
  assert.ok(!marks.some((mark) => mark.kind === 'text' && mark.text === 'Y'));
});

test('a picture names the places of few figures, and counts many', () => {
  const words = sourceWords(charts['strip']!);
  assert.equal(words, 'Tertialrapport 1 2023, rad\u00a07');
  const many = { ...charts['strip']! } as Extract<Chart, { kind: 'strip' }>;
  const dots = Array.from({ length: 5 }, (_, n) => ({
    ...many.lanes[0]!.dots[0]!,
    source: `Tertialrapport 1 2023, rad ${n}`,
  }));
  assert.equal(
    sourceWords({ ...many, lanes: [{ ...many.lanes[0]!, dots }] }),
    '5 ställen i Tertialrapport 1 2023',
  );
});

test('a target is drawn through the rows of its own year, not through those of years before', () => {
  const { marks } = drawingOf(charts['gap']!);
  const { rows } = charts['gap'] as GapChart;
  const lines = marks.filter((mark) => mark.kind === 'line' && mark.ink === 'target');
  const beside = rows.filter(({ year }) => year === 2023).length;
  assert.ok(beside > 1 && beside < rows.length);
  assert.equal(lines.length, beside);
});
