import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fold } from '../lines/clean.ts';
import { Lines } from '../lines/lines.ts';
import { prose } from './prose.ts';

const read = (texts: string[]) =>
  prose(new Lines(texts), texts.length, () => false, new Map(), new Map()).map(({ text, lines }) => [
    text,
    ...lines,
  ]);

/** What Markdown's own reader makes of the whole text: paragraphs, those in items too, and headings. */
function asMarkdown(texts: string[]) {
  const out: [string, number, number][] = [];
  const walk = (node: { type: string; children?: unknown[] }) => {
    if (!['paragraph', 'heading'].includes(node.type))
      return node.children?.forEach((each) => walk(each as typeof node));
    const { start, end } = (node as unknown as { position: Record<'start' | 'end', { line: number }> })
      .position;
    return out.push([fold(toString(node)), start.line, end.line]);
  };
  walk(unified().use(remarkParse).parse(texts.join('\n')));
  return out;
}

test('paragraphs, items and emphasis are what Markdown has them be, line by line', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', '- ', '## '),
      fc.array(fc.constantFrom('torg', 'bänkar', '*lek*', '3 st', '–', 'i', '2 * 3', '1.', '#'), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([mark, words]) => `${mark}ord ${words.join(' ')}`);
  fc.assert(
    fc.property(fc.array(fc.oneof(line, line, fc.constant(''))), (texts) =>
      assert.deepEqual(read(texts), asMarkdown(texts)),
    ),
  );
});

test('more lines than are read at once are each read', () => {
  const texts = Array.from({ length: 4500 }, (_, n) => `ord ${n}`);
  assert.deepEqual(
    read(texts).map(([, from, to]) => [from, to]),
    [
      [1, 2000],
      [2001, 4000],
      [4001, 4500],
    ],
  );
});
