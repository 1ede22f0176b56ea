import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparedDistrict, ComparedFigure } from './figures.ts';
import { citationOf, periodWarning } from './words.ts';

const figure = (year: number, period: string) =>
  ({ year, period, report: `farsta-${year}-t1` }) as unknown as ComparedFigure;
const t1 = (year: number) => figure(year, `jan–apr ${year}`);

test('outcomes of different years are named before they are compared', () => {
  assert.equal(
    periodWarning([t1(2026), null, t1(2025)]),
    'Utfallen är från 2025 och 2026. Jämför med försiktighet.',
  );
  assert.match(periodWarning([t1(2026), t1(2020), t1(2025)]) ?? '', /2020, 2025 och 2026/);
});

test('outcomes of one year, but of different parts of it, are told apart too', () => {
  assert.match(
    periodWarning([t1(2025), figure(2025, 'helåret 2025')]) ?? '',
    /jan–apr 2025 och helåret 2025/,
  );
  assert.equal(periodWarning([t1(2025), t1(2025), null]), null);
});

test('a citation names what is compared, whose reports, the release and the whole address', () => {
  const district = { id: 'farsta', outcome: t1(2023), target: t1(2025) } as unknown as ComparedDistrict;
  const cited = { site: 'Kollen', edition: '2.1.0', page: 'https://example.org/jamfor/' };
  const chosen = [
    { id: 'farsta', name: 'Farsta' },
    { id: 'jarva', name: 'Järva' },
  ];
  const compared = [{ id: 'x', name: 'Sjukfrånvaro', chart: true, parts: false, districts: [district] }];
  assert.equal(
    citationOf(cited, compared, chosen, '?stadsdel=farsta,jarva&indikator=x'),
    'Kollen: ”Jämför stadsdelar: Sjukfrånvaro”. Siffror ur stadsdelsnämndernas rapporter 2023–2025: Farsta. ' +
      'Datautgåva 2.1.0. https://example.org/jamfor/?stadsdel=farsta,jarva&indikator=x',
  );
  assert.equal(citationOf(cited, [], chosen, ''), null);
});
