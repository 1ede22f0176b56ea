import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawable } from './render.ts';

// ImageMagick: a picture whose left half is black, packed as scanners pack theirs.
for (const name of ['fax.pdf', 'jpeg2000.pdf'])
  test(`a page that is a picture is drawn as it looks: ${name}`, async () => {
    const pdf = await drawable(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
    const { width, height, data } = (await pdf.draw(1)).picture;
    await pdf.close();
    const middle = Math.floor(height / 2) * width;
    const [left, right] = [1, 3].map((quarters) => data[middle + Math.floor((quarters * width) / 4)]!);
    assert.ok(left! < 32 && right! > 223, `${left} and ${right}`);
  });
