import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureLine, waysToJoin } from './line.ts';

function read(text: string): string {
  const { label, tokens } = figureLine(text, 1) ?? { label: '-', tokens: [] };
  return [label, ...tokens].join('|');
}

test('figures at the end of a line', () => {
  assert.equal(
    read('Höjdens förskolor 48 712| 2436} -756 ) 756'),
    'Höjdens förskolor|48|712|2436|-756|)|756',
  );
  assert.equal(read('Platser 2019 | 473} 489] 481/483 | iu. 470)'), 'Platser|2019|473|489|481|483|i.u.|470');
  assert.equal(read('Totalt 5807, 5867/ 5877) 5882'), 'Totalt|5807|5867|5877|5882');
  assert.equal(read('Kostnader 2 382,5 0,3 0,0) 2387,3 :4,5'), 'Kostnader|2|382,5|0,3|0,0|2387,3|4,5');
});

test('thousands are joined whatever stands for a comma behind them', () => {
  assert.deepEqual(waysToJoin(['2', '743,7', '2', '727.3'], 2), [['2 743,7', '2 727.3']]);
});

test('numbers that are the label’s', () => {
  assert.equal(read('Överskott från 2019 16,5'), 'Överskott från 2019|16,5');
  assert.equal(read('Lunden (varav 16 | 27,4 | 25,5'), 'Lunden (varav 16|27,4|25,5');
});

test('what is no word behind a known label was a figure', () => {
  assert.deepEqual(figureLine('varav vuxna Sit 0,0 37,7 0,0', 1)?.tokens, ['Sit', '0,0', '37,7', '0,0']);
  assert.deepEqual(figureLine('Stöd Sit 0,0 37,7 0,0', 1)?.label, 'Stöd Sit');
});
