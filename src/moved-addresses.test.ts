import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedAddresses } from './moved-addresses.ts';
import type { Change, Release } from './releases.ts';

const unchanged: Pick<Release, 'version' | 'changes' | 'reports'> = {
  version: '1.1.0',
  changes: [],
  reports: { added: [], withdrawn: [] },
};

/** A release in which one observation has got another id. */
const release = (before: string, after: string) => ({
  ...unchanged,
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
  const changed = { ...unchanged, changes: [{ change: 'changed', before: '7 %', after: '8 %' } as Change] };
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

test('a report that was withdrawn leads to the release that says why, until it is back', () => {
  const gone = { ...unchanged, version: '2.0.0', reports: { added: [], withdrawn: ['langholmen-2023-t1'] } };
  const back = { ...unchanged, version: '2.1.0', reports: { added: ['langholmen-2023-t1'], withdrawn: [] } };
  assert.deepEqual([...movedAddresses([gone])], [['/rapporter/langholmen-2023-t1/', '/data/utgavor/2.0.0/']]);
  assert.deepEqual([...movedAddresses([back, gone])], []);
});
