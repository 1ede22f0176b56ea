import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permanentPath } from './permanent.ts';

test('a row of a report is cited by the report’s own address, whatever chapter it stands in', () => {
  assert.equal(
    permanentPath('/kollen/rapporter/x-2024-t1/mal-1.1/2/', '#L281'),
    '/kollen/rapporter/x-2024-t1/',
  );
  assert.equal(permanentPath('/rapporter/x-2024-t1/', '#L281'), '/rapporter/x-2024-t1/');
  assert.equal(permanentPath('/rapporter/x-2024-t1/laget/', '#utfall-nar'), '/rapporter/x-2024-t1/laget/');
  assert.equal(permanentPath('/stadsdelar/farsta/', ''), '/stadsdelar/farsta/');
});
