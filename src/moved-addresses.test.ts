import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedAddresses } from './moved-addresses.ts';
import type { Change, Release } from './releases.ts';

/** A release in which one observation has got another id. */
const release = (before: string, after: string): Pick<Release, 'changes'> => ({
  changes: [{ change: 'moved', before, after } as Change],
});

test('the pages of an indicator that was renamed twice lead to where it is now', () => {
  const releases = [
    release('langholmen/b/utfall/2023-t1', 'langholmen/c/utfall/2023-t1'),
    release('langholmen/a/utfall/2023-t1', 'langholmen/b/utfall/2023-t1'),
  ];
  assert.deepEqual(
    [...movedAddresses(releases)],
    [
      ['/indikatorer/a/', '/indikatorer/c/'],
      ['/stadsdelar/langholmen/a/', '/stadsdelar/langholmen/c/'],
      ['/indikatorer/b/', '/indikatorer/c/'],
      ['/stadsdelar/langholmen/b/', '/stadsdelar/langholmen/c/'],
    ],
  );
});

test('a district that was renamed leads on with all its indicators, and figures that only changed lead nowhere', () => {
  const renamed = release('langholmen/a/utfall/2023-t1', 'reimersholme/a/utfall/2023-t1');
  const changed = { changes: [{ change: 'changed', before: '7 %', after: '8 %' } as Change] };
  assert.deepEqual(
    [...movedAddresses([changed, renamed])],
    [
      ['/stadsdelar/langholmen/', '/stadsdelar/reimersholme/'],
      ['/stadsdelar/langholmen/a/', '/stadsdelar/reimersholme/a/'],
    ],
  );
});

test('an id that was given back is its own again', () => {
  const [there, back] = ['langholmen/a/utfall/2023-t1', 'langholmen/b/utfall/2023-t1'];
  const moved = movedAddresses([release(back!, there!), release(there!, back!)]);
  assert.deepEqual(
    [...moved],
    [
      ['/indikatorer/b/', '/indikatorer/a/'],
      ['/stadsdelar/langholmen/b/', '/stadsdelar/langholmen/a/'],
    ],
  );
});
