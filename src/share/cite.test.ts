import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation, frozen } from './cite.ts';

test('a citation holds figure, period, board, report, place, publisher, edition, day and address', () => {
  assert.equal(
    citation({
      what: 'Antal blåbär, Utfall jan–apr 2023',
      value: '7,5 %',
      source: 'Farsta stadsdelsnämnd: Tertialrapport 1 2023, sida 23, rad 281',
      site: 'Kollen',
      release: 'a1b2c3d4',
      day: '26 november 2026',
      url: 'https://example.org/kollen/rapporter/x/#L281',
    }),
    'Antal blåbär, Utfall jan–apr 2023: 7,5 %. Farsta stadsdelsnämnd: Tertialrapport 1 2023, sida 23, rad 281. ' +
      'Kollen, datautgåva a1b2c3d4, hämtad 26 november 2026. https://example.org/kollen/rapporter/x/?utgava=a1b2c3d4#L281',
  );
});

test('a frozen address keeps what else is asked for, and is frozen once', () => {
  const url = frozen('https://example.org/jamfor/?stadsdel=x#a', 'b');
  assert.equal(url, 'https://example.org/jamfor/?stadsdel=x&utgava=b#a');
  assert.equal(frozen(url, 'c'), 'https://example.org/jamfor/?stadsdel=x&utgava=c#a');
});
