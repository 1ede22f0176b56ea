import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../series.ts';
import { findingsAbout, mostTelling, withoutList } from './select.ts';

function finding(rule: Finding['rule'], report: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `${rule}-${report}-1`,
    rule,
    severity: 'fraga',
    sentence: '',
    report,
    district: report.replace(/-\d{4}-.*$/, ''),
    indicator: null,
    alsoAbout: [],
    goal: null,
    lines: [1],
    elsewhere: [],
    ...more,
  };
}

test('a finding concerns an indicator that it names among others, and a district that it names elsewhere', () => {
  const one = finding('samma-aktivitet', 'farsta-2023-t1', {
    alsoAbout: ['sjukfranvaro'],
    elsewhere: [{ report: 'bromma-2022-vp', line: 3 }],
  });
  assert.deepEqual(findingsAbout([one], { indicator: 'sjukfranvaro' }), [one]);
  assert.deepEqual(findingsAbout([one], { district: 'bromma' }), [one]);
  assert.deepEqual(findingsAbout([one], { report: 'bromma-2022-vp' }), [one]);
  assert.deepEqual(findingsAbout([one], { district: 'bromma', indicator: 'annat' }), []);
});

test('the most telling are one of each rule and from different reports, never on a small base', () => {
  const small = { indicator: 'tandundersokta' };
  const all = [
    finding('svagare-arsmal', 'farsta-2023-t1'),
    finding('utanfor-man-och-kvinnor', 'farsta-2026-t1', small),
    finding('litet-underlag', 'farsta-2026-t1', small),
    finding('alla-mal-lika', 'farsta-2023-t1'),
    finding('alla-mal-lika', 'bromma-2023-t1', { alsoAbout: ['a', 'b'] }),
    finding('prognos-lika-med-mal', 'bromma-2023-t1'),
    finding('prognos-lika-med-mal', 'farsta-2023-t1'),
  ];
  assert.deepEqual(
    mostTelling(all, 2).map((one) => one.id),
    ['alla-mal-lika-bromma-2023-t1-1', 'prognos-lika-med-mal-farsta-2023-t1-1'],
  );
});

test('a list in the middle of a sentence is left out, its question stays', () => {
  assert.equal(
    withoutList(
      'Alla mål nås, men 2 av 3 gör det inte: A (utfallet 1,5 %); B (utfallet 2). Vad bygger det på?',
    ),
    'Alla mål nås, men 2 av 3 gör det inte. Vad bygger det på?',
  );
  assert.equal(
    withoutList('Utfallet är 1,75 %. Hur kan det vara så?'),
    'Utfallet är 1,75 %. Hur kan det vara så?',
  );
});
