import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getResolvedPDFJS } from 'unpdf';
import { drawing } from './drawing.ts';
import type { Font } from './pen.ts';

/** What is drawn when each text is shown in the font of its name. */
async function drawn(...shown: readonly [string, string][]) {
  const { OPS } = await getResolvedPDFJS();
  const fonts = new Map<string, Font>();
  const operators = { fnArray: [] as number[], argsArray: [] as unknown[] };
  const add = (operator: number, args: unknown) => {
    operators.fnArray.push(operator);
    operators.argsArray.push(args);
  };
  for (const [font, said] of shown) {
    fonts.set(font, fonts.get(font) ?? {});
    add(OPS.setFont, [font, 10]);
    add(OPS.showText, [[...said].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }))]);
  }
  return drawing(operators, [1, 0, 0, 1, 0, 0], (id) => fonts.get(id) ?? null);
}

test('a letter of which its font does not say what it is stands as unknown among letters; an icon says nothing', async () => {
  const { letters, unmapped } = await drawn(['icons', '\x01'], ['text', '6\ufffd %'], ['icons', '\x02']);
  assert.deepEqual(letters.map(({ text, nth }) => [text, nth]), [['6', 0], ['\ufffd', 1], ['%', 2]]); // prettier-ignore
  assert.equal(unmapped, 3);
});
