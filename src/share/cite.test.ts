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
      edition: { id: 'a1b2c3d4', version: '2.1.0' },
      day: '26 november 2026',
      url: 'https://example.org/kollen/rapporter/x/#L281',
    }),
    'Antal blåbär, Utfall jan–apr 2023: 7,5 %. Farsta stadsdelsnämnd: Tertialrapport 1 2023, sida 23, rad 281. ' +
      'Kollen, datautgåva 2.1.0, hämtad 26 november 2026. https://example.org/kollen/rapporter/x/?utgava=a1b2c3d4#L281',
  );
});

test('a frozen address keeps what else is asked for, and is frozen once', () => {
  const url = frozen('https://example.org/jamfor/?stadsdel=x#a', { id: 'b' });
  assert.equal(url, 'https://example.org/jamfor/?stadsdel=x&utgava=b#a');
  assert.equal(frozen(url, { id: 'c' }), 'https://example.org/jamfor/?stadsdel=x&utgava=c#a');
});

test('an edition that has not been released has the name of its data, and one that is not known is left out', () => {
  const cited = {
    what: 'Lax',
    value: '3',
    source: 'S',
    site: 'K',
    day: '1 maj 2026',
    url: 'https://example.org/',
  };
  const of = (edition: { id: string; version: null } | null) => citation({ ...cited, edition });
  assert.equal(
    of({ id: 'a1b2c3d4', version: null }),
    'Lax: 3. S. K, datautgåva a1b2c3d4, hämtad 1 maj 2026. https://example.org/?utgava=a1b2c3d4',
  );
  assert.equal(of(null), 'Lax: 3. S. K, hämtad 1 maj 2026. https://example.org/');
});
