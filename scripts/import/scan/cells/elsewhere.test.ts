import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRow } from '../rows/indicator-row.ts';
import { elsewhere } from './elsewhere.ts';

test('names that are alike measure the same thing, but for those that only end alike', () => {
  const of = (name: string) => elsewhere(openRow(`${name} 15 14 2023`, 1)).length > 0;
  assert.ok(of('Andel personer som har ekonomiskt bistånd i förhållande till befolkningen'));
  assert.ok(of('Självvärdering utifrån läroplansuppdraget avseende bryggor'));
  assert.ok(!of('Antal båtar i förhållande till befolkningen'));
  assert.ok(!of('Antal platser vid bryggan för båtar i förhållande till befolkningen'));
});
