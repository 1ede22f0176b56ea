import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/**
 * The chart colours as people with each kind of colour blindness see them (Machado, Oliveira and Fernandes 2009,
 * severity 1), compared in OKLab: 0.1 is a clear difference, 0.02 just a noticeable one.
 */
const sights: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
const colors = (css: string) => [...css.matchAll(/--chart-\d: (#\w{6})/g)].map((match) => linear(match[1]!));
const paper = (css: string) => linear(/--paper: (#\w{6})/.exec(css)![1]!);

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

const times = (matrix: number[][], [a = 0, b = 0, c = 0]: number[]) =>
  matrix.map(([x = 0, y = 0, z = 0]) => x * a + y * b + z * c);

function oklab(rgb: number[]): number[] {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb.map((part) => Math.min(1, Math.max(0, part))),
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms.map(Math.cbrt),
  );
}

const luminance = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

for (const [theme, css] of Object.entries({ light, dark })) {
  for (const [sight, matrix] of Object.entries(sights))
    test(`colours of series are told apart, ${theme}, ${sight}`, () => {
      const seen = colors(css).map((color) => oklab(times(matrix, color)));
      assert.equal(seen.length, 8);
      const distances = seen.flatMap((one, n) =>
        seen.slice(n + 1).map((other) => Math.hypot(...one.map((part, axis) => part - other[axis]!))),
      );
      assert.ok(Math.min(...distances) > 0.09, `${Math.min(...distances)}`);
    });

  test(`colours of series stand out from the paper, ${theme}`, () => {
    const ground = luminance(paper(css));
    for (const color of colors(css)) {
      const [low, high] = [ground, luminance(color)].sort((a, b) => a - b) as [number, number];
      assert.ok((high + 0.05) / (low + 0.05) >= 3, `${(high + 0.05) / (low + 0.05)}`);
    }
  });
}
