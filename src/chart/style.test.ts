import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { frame } from './geometry.ts';

test('the style sheet changes drawings at the widths at which the canvas does', () => {
  const css = readFileSync('src/styles/chart.css', 'utf8');
  for (const [bound, width] of [
    ['min', frame.wide],
    ['max', frame.tight],
  ] as const)
    assert.ok(css.includes(`@container (${bound}-width: ${width / 16}rem)`), bound);
});
