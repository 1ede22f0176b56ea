import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lawRuns } from '../../../../src/law-runs.ts';
import { cellText, escaped } from './escaped.ts';

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

test('a text opens no element, ends no attribute, and reads as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const xml = escaped(text);
      assert.doesNotMatch(xml, /[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      const read = xml.replace(/&\w+;/g, (sign) => signs[sign]!);
      assert.equal(read, text.replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, ''));
    }),
    { numRuns: lawRuns(500) },
  );
});

test('what XML cannot hold is left out, and nothing else', () => {
  assert.equal(escaped('a\0b\u0007\v\u001f\uffffc'), 'abc');
  assert.equal(escaped('\ud834 ut \udd1e'), ' ut ');
  assert.equal(escaped('\t\n\r\ufffd𝄞'), '\t\n\r\ufffd𝄞');
});

test('a cell says what it was told, also where that looks like the code of a letter', () => {
  assert.equal(cellText('_x0041_ & _x00e5_'), '_x005F_x0041_ &amp; _x005F_x00e5_');
  assert.equal(cellText('_x41_ a_b a\r\nb'), '_x41_ a_b a_x000D_\nb');
});
