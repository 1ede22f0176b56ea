import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { absolute } from '../../src/href.ts';
import type { Change, Release } from '../../src/releases.ts';
import { assemble } from './assemble.ts';
import { facts, registry } from './invented.ts';
import { feeds } from './feeds.ts';

const { catalogue } = assemble([facts()], registry());
const finding = {
  id: 'summa-langholmen-2023-t1-20',
  rule: 'summa',
  severity: 'fraga' as const,
  sentence: 'Räcker pengarna?',
  report: 'langholmen-2023-t1',
  district: 'langholmen',
  indicator: 'nojda-sjoman',
  alsoAbout: [],
  goal: null,
  lines: [20],
  elsewhere: [],
};
const change: Change = {
  change: 'changed',
  table: 'observations',
  id: 'langholmen/nojda-sjoman/utfall/2023-t1',
  what: 'Nöjda sjömän, Utfall jan–apr 2023',
  report: 'langholmen-2023-t1',
  line: 20,
  before: '7 %',
  after: '8 %',
  reason: { kind: 'given', of: null, text: 'Läsfel.' },
};
const release = (version: string, date: string, more: Partial<Release> = {}): Release => ({
  version,
  date,
  id: '00000000',
  counts: {},
  archive: { bytes: 1, sha256: '0'.repeat(64) },
  reports: { added: [], withdrawn: [] },
  findings: { added: [], withdrawn: [] },
  corrections: { added: [], withdrawn: [] },
  added: [],
  changes: [],
  words: { counts: {}, reason: null },
  ...more,
});
const releases = [
  release('2.0.0', '2024-05-01', { changes: [change] }),
  release('1.0.0', '2024-02-01', {
    added: [{ report: 'langholmen-2023-t1', counts: { observations: 3, goals: 1 } }],
    findings: { added: [finding.id, 'summa-langholmen-2023-t1-99'], withdrawn: [] },
  }),
];
const made = feeds({ ...catalogue, findings: [finding] }, releases);
const items = (path: string) =>
  parseFeed(made.get(path) ?? '').items.map(({ id, title, updated }) => [
    updated?.toISOString().slice(0, 10),
    id,
    title,
  ]);

const at = {
  release: (version: string) => absolute(`/data/utgavor/${version}/`),
  report: absolute('/rapporter/langholmen-2023-t1/'),
  finding: absolute(`/granskning/summa/#${finding.id}`),
};

test('everything is told once released, the newest first; a finding that is gone is not', () => {
  assert.deepEqual(items('flode/allt.xml'), [
    ['2024-05-01', at.release('2.0.0'), 'Datautgåva 2.0.0'],
    ['2024-02-01', at.release('1.0.0'), 'Datautgåva 1.0.0'],
    ['2024-02-01', at.report, 'Ny rapport: langholmen-2023-t1'],
    ['2024-02-01', at.finding, 'summa: Långholmen, T1 2023'],
  ]);
});

test('each feed has what it is about', () => {
  const ids = (path: string) => items(path).map(([, id]) => id);
  assert.deepEqual(ids('flode/utgavor.xml'), [at.release('2.0.0'), at.release('1.0.0')]);
  assert.deepEqual(ids('flode/fragor.xml'), [at.finding]);
  assert.deepEqual(ids('flode/rattelser.xml'), []);
  assert.deepEqual(ids('flode/stadsdelar/langholmen.xml'), [
    `${at.release('2.0.0')}#langholmen`,
    at.report,
    at.finding,
  ]);
  assert.deepEqual(ids('flode/indikatorer/nojda-sjoman.xml'), [
    `${at.release('2.0.0')}#nojda-sjoman`,
    at.report,
    at.finding,
  ]);
});

test('the figures of a withdrawn report are told to who follows its district', () => {
  const went: Change = { ...change, change: 'withdrawn', report: 'langholmen-2023-t2', after: null };
  const xml = feeds(catalogue, [release('3.0.0', '2024-06-01', { changes: [went] })]);
  const { items: told } = parseFeed(xml.get('flode/stadsdelar/langholmen.xml')!);
  assert.deepEqual(
    told.map(({ id }) => id),
    [`${at.release('3.0.0')}#langholmen`],
  );
});

test('a report says when it was published, where the registry knows', () => {
  const reports = catalogue.reports.map((one) => ({ ...one, published: '2023-06-01' }));
  const xml = feeds({ ...catalogue, reports }, releases).get('flode/allt.xml')!;
  const report = parseFeed(xml).items.find(({ id }) => id === at.report);
  assert.deepEqual(
    [report?.published, report?.updated].map((day) => day?.toISOString().slice(0, 10)),
    ['2023-06-01', '2024-02-01'],
  );
  assert.match(report?.description ?? '', /^3 siffror om indikatorer, 1 mål\.$/);
});

test('what has not been released is not told', () => {
  for (const xml of feeds({ ...catalogue, findings: [finding] }, []).values())
    assert.deepEqual(parseFeed(xml).items, []);
});

test('of two releases of one day the newer is told first', () => {
  const sameDay = ['10.0.0', '9.0.0', '2.0.0'].map((version) =>
    release(version, '2024-05-01', { changes: [change] }),
  );
  const ids = (path: string) =>
    parseFeed(feeds(catalogue, sameDay).get(path) ?? '').items.map(({ id }) => id);
  assert.deepEqual(ids('flode/utgavor.xml'), ['10.0.0', '9.0.0', '2.0.0'].map(at.release));
  assert.deepEqual(
    ids('flode/stadsdelar/langholmen.xml'),
    ['10.0.0', '9.0.0', '2.0.0'].map((version) => `${at.release(version)}#langholmen`),
  );
});
