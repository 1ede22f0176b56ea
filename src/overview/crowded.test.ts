import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCrowded } from './crowded.ts';
import type { Row } from './row.ts';

test('an overview is crowded by missed targets, not by others', () => {
  const rows = (group: Row['group'], count: number) =>
    Array.from({ length: count }, () => ({ group }) as Row);
  assert.equal(isCrowded(rows('nar-inte', 24)), false);
  assert.equal(isCrowded(rows('nar-inte', 25)), true);
  assert.equal(isCrowded([...rows('nar', 100), ...rows('nar-inte', 3)]), false);
});
