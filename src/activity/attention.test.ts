import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '../model.ts';
import { attentionTo, firstToRead } from './attention.ts';
import type { ListedActivity } from './list.ts';

const activity = (end: string | null, more: Partial<Activity> = {}) =>
  ({ end, status: null, deviation: false, ...more }) as Activity;
const until = '2024-04-30';

test('what deviates, goes on after its end, or has passed in silence is worth reading; what is done is not', () => {
  assert.equal(attentionTo(activity(null, { deviation: true }), until), 'avviker');
  assert.equal(attentionTo(activity('2024-03-31', { status: 'pagar' }), until), 'pagar-efter');
  assert.equal(attentionTo(activity('2024-03-31'), until), 'passerad');
  assert.equal(attentionTo(activity('2024-03-31', { status: 'klar' }), until), null);
});

test('an end on the last day followed up has not passed, and a plan is not late', () => {
  assert.equal(attentionTo(activity('2024-04-30'), until), null);
  assert.equal(attentionTo(activity('2023-12-31'), null), null);
  assert.equal(attentionTo(activity(null), until), null);
});

test('nothing has passed in silence in a report that marks no activity', () => {
  const items = [activity('2024-01-31'), activity('2024-02-29', { deviation: true })].map(
    (one) => ({ activity: one }) as ListedActivity,
  );
  assert.deepEqual(
    firstToRead(items, until).map(({ why }) => why),
    ['avviker'],
  );
});

test('deviations come first, then what ended first', () => {
  const items = [
    activity('2024-03-31'),
    activity('2024-02-29', { status: 'pagar' }),
    activity('2024-01-31'),
    activity('2024-12-31', { deviation: true }),
  ].map((one) => ({ activity: one }) as ListedActivity);
  assert.deepEqual(
    firstToRead(items, until).map(({ item, why }) => [item.activity.end, why]),
    [
      ['2024-12-31', 'avviker'],
      ['2024-02-29', 'pagar-efter'],
      ['2024-01-31', 'passerad'],
      ['2024-03-31', 'passerad'],
    ],
  );
});
