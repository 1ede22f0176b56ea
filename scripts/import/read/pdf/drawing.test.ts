import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing } from './drawing.ts';
import type { Font } from './pen.ts';
import { pdfjs } from './pdfjs.ts';

const { OPS } = await pdfjs();

type Step = readonly [operator: number, args?: unknown];

/** Shows a text, in a font of ten points. */
function shown(font: string, said: string): Step[] {
  const glyphs = [...said].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
  return [
    [OPS.setFont, [font, 10]],
    [OPS.showText, [glyphs]],
  ];
}

/** What is drawn on a page of 200 by 200 points, of which the layer "on" is switched on. */
async function drawn(...steps: readonly Step[]) {
  const fonts = new Map<string, Font>();
  const fontOf = (id: string) => fonts.get(id) ?? fonts.set(id, {}).get(id)!;
  const operators = { fnArray: steps.map(([fn]) => fn), argsArray: steps.map(([, args]) => args) };
  const sheet = { width: 200, height: 200, fontOf, isOn: (layer: unknown) => layer === 'on' };
  return drawing(operators, { base: [1, 0, 0, 1, 0, 0], ...sheet });
}

test('a letter of which its font does not say what it is stands as unknown among letters; an icon says nothing', async () => {
  const { letters, unmapped } = await drawn(
    [OPS.transform, [1, 0, 0, 1, 50, 50]],
    ...shown('icons', '\x01'),
    ...shown('text', '6\ufffd %'),
    ...shown('icons', '\x02'),
  );
  assert.deepEqual(letters.map(({ text, nth }) => [text, nth]), [['6', 0], ['\ufffd', 1], ['%', 2]]); // prettier-ignore
  assert.equal(unmapped, 3);
});

test('what no reader sees is no print: off the page or its clip, without opacity, in a layer that is off, too small', async () => {
  const at = (x: number, y: number): Step => [OPS.transform, [1, 0, 0, 1, x, y]];
  const seen = async (...steps: readonly Step[]) => {
    const { letters, unseen } = await drawn(...steps, ...shown('text', '7'));
    assert.equal(unseen, 1 - letters.length);
    return letters.length === 1;
  };
  const faint = (name: string): Step => [OPS.setGState, [[[name, 0.02]]]];
  const layer = (tag: string, of: unknown): Step => [OPS.beginMarkedContentProps, [tag, of]];
  assert.ok(await seen(at(50, 50)));
  assert.ok(!(await seen(at(205, 50))), 'off the page');
  const box = [0, 0, 0, 1, 40, 0, 1, 40, 99, 1, 0, 99, 4];
  const clip: Step[] = [[OPS.clip], [OPS.constructPath, [OPS.endPath, [box]]]];
  assert.ok(await seen(...clip, at(20, 50)));
  assert.ok(!(await seen(...clip, at(50, 50))), 'behind the edge of its cell');
  assert.ok(!(await seen(at(50, 50), faint('ca'))));
  assert.ok(await seen(at(50, 50), faint('CA')), 'only its outline would be faint');
  assert.ok(!(await seen(at(50, 50), layer('OC', 'off'))));
  assert.ok(!(await seen(at(50, 50), layer('OC', 'off'), layer('Span', 'off'), [OPS.endMarkedContent])));
  assert.ok(await seen(at(50, 50), layer('OC', 'off'), [OPS.endMarkedContent]));
  assert.ok(await seen(at(50, 50), layer('OC', 'on'), [OPS.beginMarkedContent, ['P']]));
  assert.ok(!(await seen([OPS.transform, [0.05, 0, 0, 0.05, 50, 50]])), 'half a point');
});

test('a white ruling is seen within a dark head, and not on paper', async () => {
  const line: Step[] = [
    [OPS.setStrokeRGBColor, ['#ffffff']],
    [OPS.constructPath, [OPS.stroke, [[0, 20, 50, 1, 80, 50]]]],
  ];
  const head: Step[] = [
    [OPS.setFillRGBColor, ['#003366']],
    [OPS.constructPath, [OPS.fill, [[0, 10, 40, 1, 90, 40, 1, 90, 60, 1, 10, 60, 4]]]],
  ];
  const kinds = async (...steps: Step[]) => (await drawn(...steps)).marks.map(({ kind }) => kind);
  assert.deepEqual(await kinds(...line), []);
  assert.deepEqual(await kinds(...head, ...line), ['shade', 'line']);
});

test('an icon has the colour that it is drawn in, as a path, as what a clip lets through of a page, or as a letter', async () => {
  const green: Step = [OPS.setFillRGBColor, ['#2e9e4f']];
  const box = (left: number, top: number, right: number, bottom: number) => [0, left, top, 1, right, top, 1, right, bottom, 1, left, bottom, 4]; // prettier-ignore
  const filled = (path: number[]): Step => [OPS.constructPath, [OPS.fill, [path]]];
  const huesOf = async (...steps: Step[]) =>
    (await drawn(...steps)).marks.map(({ kind, hue }) => [kind, hue]);
  assert.deepEqual(await huesOf(green, filled(box(10, 10, 19, 19))), [['icon', 'grön']]);
  assert.deepEqual(await huesOf(filled(box(10, 10, 19, 19))), [['icon', null]]);
  const clip: Step[] = [[OPS.clip], [OPS.constructPath, [OPS.endPath, [box(10, 10, 19, 19)]]]];
  assert.deepEqual(await huesOf(...clip, green, filled(box(0, 0, 200, 200))), [['icon', 'grön']]);
  const at: Step = [OPS.transform, [1, 0, 0, 1, 50, 50]];
  const { letters } = await drawn(green, at, ...shown('text', '●7'));
  assert.deepEqual(letters.map(({ hue }) => hue), ['grön', undefined]); // prettier-ignore
});
