import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimeChart } from './description.ts';
import { wrap, widthOf } from './measure.ts';
import { picture } from './picture.ts';
import { chartColumns, chartRows } from './rows.ts';

const point = {
  x: 2023.5,
  y: 38,
  value: '38 %',
  when: 'helåret 2023',
  source: 'T1 2024, rad 7',
  href: '/rapporter/x/#L7',
  printed: '38,0 %',
  hollow: false,
};
const chart: TimeChart = {
  kind: 'time',
  title: 'Andel <nöjda> & "glada"',
  unit: '%',
  lead: 'Senaste utfall: 38 %.',
  words: ['A: 38 %.'],
  bands: [{ at: 2023, label: '2023', short: '’23', year: null }],
  y: { min: 0, max: 40, ticks: [{ at: 0, label: '0' }] },
  series: ['A', 'B'].map((name, n) => ({
    name,
    color: n + 1,
    shape: 'circle',
    links: [],
    points: [point],
    named: 'edge',
  })),
  targets: [
    {
      from: 2023,
      to: 2024,
      year: 2023,
      y: 40,
      label: 'Årsmål 40 %',
      council: false,
      sources: [
        { name: 'Årsmål', of: 'X', source: 'T1 2024, rad 9', href: '/rapporter/x/#L9', printed: '40%' },
        { name: 'KF:s årsmål', of: 'X', source: 'T1 2024, rad 9', href: '/rapporter/x/#L9', printed: '40' },
      ],
      room: 'any',
      side: 'end',
      below: false,
    },
  ],
  breaks: [],
  rows: 0,
  notes: ['Få mätningar.'],
  changes: [],
  undrawn: [],
  named: true,
};
const payload = {
  chart,
  source: {
    places: 'Källa: T1 2024, sida 7.',
    site: 'Sajten',
    url: 'https://example.org/x/',
  },
};

test('a picture stands on its own: title, figures in words, notes, source, and no style but its own', () => {
  const svg = picture(payload, new Set(), {
    edition: 'datautgåva 2.1.0',
    fetched: 'hämtad 1 mars 2026',
    faces: '<style>@font-face{}</style>',
  });
  assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="840"/);
  assert.match(svg, /<title>Andel &lt;nöjda&gt; &amp; &quot;glada&quot;<\/title>/);
  for (const text of [
    'Få mätningar.',
    'Årsmål 40 %',
    'Sajten, datautgåva 2.1.0, hämtad',
    'https://example.org/x/',
    'T1 2024, sida 7',
    'hämtad 1 mars 2026',
  ])
    assert.ok(svg.includes(text), text);
  assert.ok(svg.includes('<style>@font-face{}</style>'), 'its typeface');
  assert.doesNotMatch(svg, /var\(|class=|NaN|undefined/);
});

test('series that are not chosen step back', () => {
  assert.ok(
    picture(payload, new Set(['A'])).split('#ce7425').length < picture(payload).split('#ce7425').length,
  );
});

test("a chart's table holds every figure with a whole link to its source", () => {
  const rows = chartRows(chart, 'https://example.org/x/');
  for (const row of rows) assert.deepEqual(Object.keys(row), chartColumns);
  assert.deepEqual(rows[0], {
    series: 'A',
    period: 'helåret 2023',
    value: 38,
    unit: '%',
    shown: '38 %',
    printed: '38,0 %',
    source: 'T1 2024, rad 7',
    url: 'https://example.org/rapporter/x/#L7',
  });
  assert.deepEqual(
    rows
      .slice(-2)
      .map(({ series, period, value, printed, source }) => [series, period, value, printed, source]),
    [
      ['Årsmål', '2023', 40, '40%', 'T1 2024, rad 9'],
      ['KF:s årsmål', '2023', 40, '40', 'T1 2024, rad 9'],
    ],
  );
  for (const row of rows) assert.match(String(row['url']), /^https:.*#L\d+$/);
});

test('text is broken at blanks that may break', () => {
  const lines = wrap('Andel barn i förskolan 1\u00a0050\u00a0st', 13, 120);
  assert.ok(lines.length > 1 && lines.every((line) => widthOf(line, 13) <= 120));
  assert.equal(lines.at(-1), 'förskolan 1\u00a0050\u00a0st');
});
