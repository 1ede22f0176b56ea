import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank, type Picture } from './picture.ts';
import { skew } from './skew.ts';

/** A page of few short words that leans, black and white, each of its dots drawn so many times as wide and as high. */
function leaning(degrees: number, times: number): Picture {
  const page = blank(900, 900);
  const slope = Math.tan((degrees * Math.PI) / 180);
  // Letters end above the line at as many heights as those of small print do.
  for (let line = 60; line < 840; line += 37)
    for (const word of [50, 380, 610, 800])
      for (let x = word; x < word + 60; x++)
        for (let y = (x * x) % 11; y < 14; y++)
          page.data[Math.round(line + y + x * slope) * page.width + x] = 0;
  const drawn = blank(page.width * times, page.height * times);
  drawn.data.forEach((_, at) => {
    const [x, y] = [Math.floor((at % drawn.width) / times), Math.floor(at / drawn.width / times)];
    drawn.data[at] = page.data[y * page.width + x]!;
  });
  return drawn;
}

for (const times of [1, 2])
  for (const degrees of [-0.7, 0, 0.7])
    test(`a page drawn ${times} times as large leans by ${degrees} degrees`, () =>
      assert.ok(Math.abs(skew(leaning(degrees, times)) - degrees) < 0.05));
