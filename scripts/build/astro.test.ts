import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '../command/run.ts';
import { systemError } from './astro.ts';

const messages = {
  'by Node': '[WARN] [content] empty\n[Error: ENOSPC: no space left on device, write] {\n  errno: -28,\n}\n',
  'by the pages':
    'Caught error rendering /sok/: Error: ENOSPC: no space left on device, write\n    at write\n',
  'by the bundler':
    'Failed to write file in x.mjs\n\nCaused by:\n    No space left on device (os error 28)\n',
};

for (const [how, output] of Object.entries(messages))
  test(`a full disk that Astro met is told as one, met ${how}`, () => {
    assert.equal(
      messageOf(systemError(output, 'dist'), 'DIST_DIR'),
      'dist: a full disk. Make room on the disk and run the command again.',
    );
  });

test('what is no error of the system stays as Astro told it', () => {
  assert.equal(systemError('[ERROR] Expected ">" but found "EOF"', 'dist'), null);
});
