import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../series.ts';
import { countOf, findingIndex, findingsAbout, findingsNaming, mostTelling, withoutList } from './select.ts';

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
  assert.deepEqual(findingsAbout([one], { district: 'bromma', indicator: 'annat' }), []);
});

test('an index gives each page the findings that a walk through all of them does', () => {
  const all = [
    finding('a', 'farsta-2023-t1', { indicator: 'x', severity: 'notis' }),
    finding('b', 'farsta-2023-t1', { alsoAbout: ['x'], goal: '2023-2026/1.1' }),
    finding('c', 'bromma-2022-vp', { elsewhere: [{ report: 'farsta-2023-t1', line: 2 }] }),
  ];
  const findingsOn = findingIndex(all);
  const pages = [
    { district: 'farsta' },
    { district: 'farsta', indicator: 'x' },
    { report: 'farsta-2023-t1' },
    { goal: '2023-2026/1.1' },
    { indicator: 'y' },
  ];
  for (const page of pages) assert.deepEqual(findingsOn(page), findingsAbout(all, page));
});

test("a report's findings are its own; those of others that name it stand apart", () => {
  const own = finding('prognos-saknas', 'bromma-2022-vp');
  const other = finding('samma-aktivitet', 'farsta-2023-t1', {
    elsewhere: [{ report: 'bromma-2022-vp', line: 3 }],
  });
  assert.deepEqual(findingsAbout([own, other], { report: 'bromma-2022-vp' }), [own]);
  assert.deepEqual(findingsNaming([own, other], 'bromma-2022-vp'), [other]);
});

test('questions come before notes', () => {
  const [note, question] = (['notis', 'fraga'] as const).map((severity) =>
    finding('andrat-arsmal', 'farsta-2023-t1', { severity }),
  ) as [Finding, Finding];
  assert.deepEqual(findingsAbout([note, question, note], {}), [question, note, note]);
});

test('findings are counted by what they are', () => {
  const [a, b] = [
    finding('andrat-arsmal', 'x-2023-t1'),
    finding('andrat-arsmal', 'x-2023-t1', { severity: 'notis' }),
  ];
  assert.deepEqual(countOf([a, b, b]), { questions: 1, notes: 2 });
});

test('the most telling are one of each rule and from different reports, never on a small base', () => {
  const small = { indicator: 'tandundersokta' };
  const telling = ['alla-mal-lika', 'utanfor-man-och-kvinnor', 'prognos-lika-med-mal', 'svagare-arsmal'];
  const rules = [
    ...telling.map((id, index) => ({ id, telling: index + 1 })),
    { id: 'litet-underlag', telling: null },
  ];
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
    mostTelling(all, rules, 2).map((one) => one.id),
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
