import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import { panelMarks, panelsOf } from './panels.ts';
import { timeChart } from './time.ts';

const chart = (boards: number, years: number[]) =>
  timeChart(
    Array.from({ length: boards }, (_, n) => ({
      name: `Nämnd ${n}`,
      series: {
        id: 'x/y',
        district: 'x',
        indicator: 'y',
        observations: years.map((year) => observation({ value: 10 + n * 10, period: { year, span: 'ar' } })),
      },
    })),
    { title: 'Y', unit: '%', alone: false },
  )!;

test('boards have panels where they are many and their figures make lines', () => {
  assert.equal(panelsOf(chart(5, [2021, 2022, 2023])).length, 5);
  assert.equal(panelsOf(chart(3, [2021, 2022, 2023])).length, 0);
  assert.equal(panelsOf(chart(5, [2022, 2023])).length, 0);
});

test('a panel holds its own line, the median of all and its newest figure', () => {
  const all = chart(5, [2021, 2022, 2023]);
  const { marks, height } = panelMarks(panelsOf(all)[0]!, all);
  const lines = marks.filter((mark) => mark.kind === 'line');
  const own = lines.filter(({ ink }) => ink === 'chart-1');
  const median = lines.filter(({ ink }) => ink === 'rule-strong');
  assert.deepEqual([own.length, median.length], [2, 2]);
  assert.ok(
    median.every(({ y1 }) => y1 < own[0]!.y1),
    '30 % lies above 10 %',
  );
  assert.equal(marks.filter((mark) => mark.kind === 'figure').length, 1);
  assert.ok(lines.every(({ y1, y2 }) => y1 > 0 && y2 < height));
});
