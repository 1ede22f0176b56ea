import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesLine } from './names-line.ts';
import { placeText } from '../text/place.ts';

test('a page names a line in its words or in the column of lines, not in a tooltip', () => {
  assert.ok(namesLine(`<a href="/x/">T1 2026, ${placeText.line(215)}</a>`));
  assert.ok(namesLine(`<p>\n  R${placeText.line(215).slice(1)}</p>`));
  assert.ok(namesLine('<td><a class="line" href="/x/#L9">9</a></td>'));
  assert.ok(!namesLine(`<a href="/x/" title="T1 2026, ${placeText.line(215)}">2,8\u00a0%</a>`));
  assert.ok(!namesLine('<p>Av 3 rader\u00a02</p>'));
});
