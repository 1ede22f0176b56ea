import assert from 'node:assert/strict';
import { test } from 'node:test';
import { economyText } from '../text/economy.ts';
import { standing } from './standing.ts';

const board = (value: number | null) => ({
  deviation: value === null ? null : { text: `${value}`, value, unit: 'mnkr', bound: null, line: 1 },
});

test('boards are counted by the sign of their deviation, and apart where there is none', () => {
  assert.deepEqual(standing([board(-2), board(0), board(-0), board(3), board(null), null]), {
    lacking: 1,
    holding: 2,
    left: 1,
    untold: 2,
  });
});

test('a sentence on all boards is not said where one of them tells nothing', () => {
  const say = (values: (number | null)[], ended = false) =>
    economyText.answer(
      values.map((_, n) => `Ö ${n + 1}`),
      standing(values.map(board)),
      ended,
    );
  assert.equal(say([0, 0]), 'Båda nämnderna väntas hålla sin budget.');
  assert.equal(say([0, 0, null]), 'Av tre nämnder väntas två hålla sin budget; för en framgår det inte.');
  assert.equal(say([0, null], true), 'Av två nämnder höll en sin budget; för en framgår det inte.');
  assert.equal(say([null]), say([]));
  assert.equal(say([0]), 'Ö 1 väntas hålla sin budget.', 'one board is named');
  assert.equal(say([-1], true), 'Ö 1 gick med underskott.');
  assert.equal(say([-1, 2]), 'Av två nämnder väntas en gå med underskott och en gå med överskott.');
  assert.equal(say([-1, 2], true), 'Av två nämnder gick en med underskott och en gick med överskott.');
});
