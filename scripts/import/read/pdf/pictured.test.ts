import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drawing } from './letter.ts';
import { isPictured } from './pictured.ts';

const known = new Set(['stadsdelsnämnden', 'tertialrapport', 'godkänner', 'rapporten', 'lov']);
/** Whether a page of these words must be read from its picture. */
const isPictureOf = (texts: string[], bold: string[] = [], marks: Drawing['marks'] = []) =>
  isPictured(
    {
      ...{ number: 1, width: 595, height: 842, marks: [] },
      words: [...texts, ...bold].map((text, n) => ({
        text,
        ...{ left: 0, top: 0, right: 9, bottom: 9, size: 9 },
        bold: n >= texts.length,
      })),
    },
    { pictures: [], hidden: 0, unmapped: 0, letters: [], marks } as unknown as Drawing,
    (word) => known.has(word),
  );

test('a page whose letters stand for others is read from its picture, whichever characters they are', () => {
  const strange = ['7HUWLDOUDSSRUW', 'I¶U', '6N¤UKROPHQV', 'VWDGVGHOVQ¤PQG', '1LOV', '$QGHO'];
  assert.ok(isPictureOf([...strange, ...strange, ...strange, '1LOV']));
  const plain = ['Stadsdelsnämnden', 'godkänner', 'rapporten'];
  const others = strange.filter((text) => text !== '1LOV');
  const bold = [...plain, ...plain, ...plain];
  assert.ok(isPictureOf([...others, ...others, ...others, ...others], bold), 'of one font of two');
  // So few words may be names.
  assert.ok(!isPictureOf(strange));
});

test('a page of few words whose letters are drawn as curves is read from its picture', () => {
  const marks = Array.from({ length: 60 }, (_, n) => {
    const [left, bottom] = [50 + 9 * (n % 20), 100 + 12 * Math.floor(n / 20)];
    return { kind: 'icon' as const, left, right: left + 2 + (n % 6), top: bottom - 7, bottom };
  });
  assert.ok(isPictureOf(['Sida', '4'], [], marks));
  assert.ok(!isPictureOf(['Sida', '4']));
  assert.ok(!isPictureOf(Array(20).fill('rapporten'), [], marks), 'a page of text');
});

test('a page of words, figures and codes is read as it is', () => {
  const plain = ['Stadsdelsnämnden', 'godkänner', 'rapporten', 'Äng1', 'P-Åkern', '12,5', '2024-01-01'];
  assert.ok(!isPictureOf([...plain, ...plain, ...plain, ...plain]));
});
