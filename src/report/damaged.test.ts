import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from './damaged.ts';

const source = { name: 'x.txt', sha256: '', lines: 1, columns: 'none', pages: null } as const;

test('a scan is damaged when too few of its words are known, a text never is', () => {
  assert.equal(damage({ source: { ...source, extraction: 'text' } }), null);
  assert.equal(
    damage({ source: { ...source, extraction: 'ocr', words: { before: 0.4, after: 0.6 } } }),
    null,
  );
  assert.equal(
    damage({ source: { ...source, extraction: 'ocr', words: { before: 0.3, after: 0.59 } } }),
    0.59,
  );
});
