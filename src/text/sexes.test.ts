import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sexWords } from './sexes.ts';

test('children are girls and boys, and those who look after them are not', () => {
  for (const name of ['Barn som seglar', 'Ungdomar i kajak', 'Unga med flytväst', 'Prov där barnet simmat'])
    assert.deepEqual(sexWords(name), { women: 'flickor', men: 'pojkar' }, name);
  for (const name of [
    'Nöjda sjömän',
    'Föräldrar: barnen simmar',
    'Barnfamiljer i båt',
    'Anställda i förskolan',
  ])
    assert.deepEqual(sexWords(name), { women: 'kvinnor', men: 'män' }, name);
});
