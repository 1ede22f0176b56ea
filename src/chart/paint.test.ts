import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { paint } from './paint.ts';

test("a saved picture has the colours of the site's light theme", () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  for (const [name, color] of Object.entries(paint))
    assert.equal(new RegExp(`--${name}: (#\\w+)`).exec(light)?.[1], color, name);
});
