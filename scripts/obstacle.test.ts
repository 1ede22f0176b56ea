import assert from 'node:assert/strict';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { test } from 'node:test';
import { obstacle } from './obstacle.ts';

const errorOf = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
};

test('an error of the system is told in words, with how to name another folder', () => {
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open' });
  assert.deepEqual(obstacle(denied, 'DIST_DIR'), {
    met: 'no right to do so',
    advice: 'Give yourself the right, or name another folder (DIST_DIR).',
  });
  const fixed = Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: 'mkdir' });
  assert.match(obstacle(fixed, 'DIST_DIR')!.advice, /another folder \(DIST_DIR\), or copy the project/);
  const odd = Object.assign(new Error('EIO: i/o error'), { code: 'EIO', syscall: 'read' });
  assert.equal(obstacle(odd, '')?.met, 'EIO');
});

test('a fault of the program is none of them', () => {
  assert.equal(obstacle(new TypeError('x is not a function'), ''), null);
  assert.equal(
    obstacle(
      errorOf(() => new URL('no url')),
      '',
    ),
    null,
  );
});

test('a full disk', { skip: existsSync('/dev/full') ? false : 'no /dev/full' }, () => {
  const full = openSync('/dev/full', 'w');
  assert.equal(
    obstacle(
      errorOf(() => writeSync(full, 'x')),
      '',
    )?.met,
    'a full disk',
  );
  closeSync(full);
});
