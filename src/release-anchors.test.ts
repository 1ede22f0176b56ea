import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsOf } from './release-anchors.ts';
import type { Change } from './releases.ts';

const figure = (table: string, id: string, report: string) => ({ table, id, report }) as Change;

test('the first figure about a district or an indicator has its anchor, and no id is there twice', () => {
  const anchors = anchorsOf([
    figure('observations', 'farsta/sjukfranvaro/utfall/2023-t1', 'farsta-2023-t1'),
    figure('observations', 'farsta/nojda/utfall/2023-t1', 'farsta-2023-t1'),
    figure('budget', 'bromma-2023-t1/40', 'bromma-2023-t1'),
    figure('observations', 'bromma/nojda/utfall/2023-t1', 'bromma-2023-t1'),
    figure('budget', 'bromma-2023-t2/40', 'bromma-2023-t2'),
  ]);
  assert.deepEqual([...anchors.values()], [['farsta', 'sjukfranvaro'], ['nojda'], ['bromma'], [], []]);
});
