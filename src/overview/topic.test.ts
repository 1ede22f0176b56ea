import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overviewText } from '../text/overview.ts';
import { silencesOf } from './topic.ts';

test('why rows are not judged is counted and told, the most common first, and no reason that none has', () => {
  const rows = [
    { group: 'bedoms-inte', why: 'underlag' },
    { group: 'bedoms-inte', why: 'riktning' },
    { group: 'for-tidigt', why: 'saknas' },
    { group: 'bedoms-inte', why: 'riktning' },
    { group: null, why: null },
  ] as const;
  const whys = silencesOf(rows);
  assert.deepEqual(whys, [
    { why: 'riktning', count: 2 },
    { why: 'underlag', count: 1 },
  ]);
  assert.equal(overviewText.silentWhy(whys), ': oklart vad som är bättre (2), få personer (1).');
});
