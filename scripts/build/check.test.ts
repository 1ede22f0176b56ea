import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { RuleEntry } from '../../src/series.ts';
import { assemble, examine } from './assemble.ts';
import { check, ruleEntries } from './check.ts';
import { readChecks } from './checks.ts';
import { findingsReport } from './findings-report.ts';
import { readFacts } from './facts.ts';
import { cell, evidence, facts, registry, row } from './invented.ts';
import { BuildError } from './problem.ts';
import { readRegistry } from './registry/read.ts';

const strange = facts({ indicators: [row({ outcome: cell('5 tkr', 5, 'tkr') })] });
const asked = facts({
  indicators: [
    row({ forecast: cell('12 %', 12), target: cell('10 %', 10), previousOutcome: cell('12 %', 12) }),
  ],
});
const accept = (rule: string, subject: string) => [{ rule, subject, reason: 'a', date: '2026-01-01' }];

test('a new file is a new check, with its words and its findings, and nothing else names it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'checks-'));
  try {
    await writeFile(
      join(folder, 'short-name.ts'),
      `const words = { title: 'Kort namn', explanation: 'Namn under tio tecken.', blind: 'Inget.', telling: null };
      const find = ({ reports }) => reports.map((report) => ({ report, sentence: 'Varför?', line: 7 }));
      export const check = { rule: 'kort-namn', severity: 'notis', group: 'mal', ...words, find };`,
    );
    const added = await readChecks(folder);
    const findings = check(evidence([facts()]), added);
    assert.deepEqual(
      findings.map(({ id, severity, sentence }) => [id, severity, sentence]),
      [['kort-namn-langholmen-2023-t1-7', 'notis', 'Varför?']],
    );
    const [rule] = ruleEntries(findings, added);
    assert.equal(RuleEntry.parse(rule).title, 'Kort namn');
    assert.equal(rule!.count, 1);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that exports no check, and a rule that two files have, are told by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'checks-'));
  try {
    const same = `export const check = { rule: 'samma', severity: 'notis', group: 'mal', telling: null };`;
    await writeFile(join(folder, 'a.ts'), same);
    await writeFile(join(folder, 'b.ts'), same);
    await assert.rejects(readChecks(folder), /samma: two files/);
    await writeFile(join(folder, 'c.ts'), 'export const other = 1;');
    await assert.rejects(readChecks(folder), /c\.ts: exports no check/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every rule of the project has its words and a code of its own', () => {
  for (const rule of ruleEntries([])) RuleEntry.parse(rule);
});

test('an error of ours stops the build, unless it is accepted', () => {
  const id = 'okand-enhet-langholmen-2023-t1-20';
  assert.throws(
    () => assemble([strange], registry()),
    (error) => error instanceof BuildError && error.problems[0]!.subject === id,
  );
  const { catalogue } = assemble([strange], registry({ accepted: accept('okand-enhet', id) }));
  assert.deepEqual(catalogue.findings, []);
});

test('an accepted finding is not published, and an acceptance of nothing stops the build', () => {
  const id = 'svagare-arsmal-langholmen-2023-t1-20';
  assert.deepEqual(
    assemble([asked], registry()).catalogue.findings.map((one) => one.id),
    [id],
  );
  const accepted = accept('svagare-arsmal', id);
  assert.deepEqual(assemble([asked], registry({ accepted })).catalogue.findings, []);
  assert.throws(() => assemble([facts()], registry({ accepted })), /nothing is found any more/);
});

test('a report that may not be whole stops the build, unless the doubt is accepted', () => {
  const cut = facts({
    doubts: [{ about: 'cut', reason: 'Texten slutar mitt i en mening', lines: [40, 40] }],
  });
  const subject = 'langholmen-2023-t1/cut/40';
  assert.throws(
    () => examine([cut], registry()),
    (error) =>
      error instanceof BuildError &&
      error.message ===
        `content/facts/langholmen-2023-t1.json:40 Texten slutar mitt i en mening (report-in-doubt). Import the whole report, or accept ${subject} in content/registry/accepted.yml.`,
  );
  assert.deepEqual(examine([cut], registry({ accepted: accept('report-in-doubt', subject) })).problems, []);
});

test('npm run check prints findings by rule with their places, and what is wrong', () => {
  assert.equal(
    findingsReport(examine([asked], registry())).replaceAll('\u00a0', ' '),
    `svagare-arsmal: Årsmålet är svagare än förra årets utfall (1)
  langholmen-2023-t1:20 notis
    Årsmålet för ”Nöjda sjömän” är 10 %, men utfallet 2022 var redan 12 %. Varför är målet svagare än det som nåddes?

1 findings: 0 fel, 0 fraga, 1 notis; 0 accepted`,
  );
  assert.match(
    findingsReport(examine([strange], registry())),
    /langholmen-2023-t1:20 .*\(okand-enhet\)\. Mend/,
  );
});

/** What a careful reader of the committed reports must find. */
const known: readonly (readonly [report: string, id: string, sentence: RegExp])[] = [
  [
    'hasselby-vallingby-2023-t1',
    'utanfor-man-och-kvinnor-hasselby-vallingby-2023-t1-1169',
    /1,75.*1,78.*2,02/,
  ],
  [
    'norra-innerstaden-2025-t1',
    'alla-mal-lika-norra-innerstaden-2025-t1-199',
    /^Alla 36 mål .* 3 av 21 indikatorer/,
  ],
  [
    'hasselby-vallingby-2026-t1',
    'summor-gar-inte-ihop-hasselby-vallingby-2026-t1-1665',
    /7,1\smnkr av 6,8\smnkr/,
  ],
  ['spanga-tensta-2022-vp', 'omojligt-datum-spanga-tensta-2022-vp-1603', /2021-12-31/],
  ['spanga-tensta-2022-vp', 'omojligt-datum-spanga-tensta-2022-vp-1648', /2021-12-31/],
];

test('the committed reports give the findings that must be there', async () => {
  const all = await readFacts('content/facts');
  const { findings } = examine(all, await readRegistry('content/registry'));
  for (const [report, id, sentence] of known) {
    if (!all.some((one) => one.id === report)) continue;
    const found = findings.find((one) => one.id === id);
    assert.match(found?.sentence ?? 'none', sentence, id);
  }
  for (const { sentence } of findings) assert.match(sentence, /[.?]$/);
});

test('1.1 of 2020 is said to be fully met although three indicators are forecast to miss', async () => {
  const all = await readFacts('content/facts');
  const scan = all.find(({ id }) => id === 'hagersten-liljeholmen-2020-t1');
  if (!scan) return;
  const { findings } = examine(all, await readRegistry('content/registry'));
  const found = findings.find(
    (one) =>
      one.rule === 'helt-uppfyllt-trots-siffror' && one.report === scan.id && one.goal === '2019-2022/1.1',
  );
  assert.match(found?.sentence ?? 'none', /men 3 av \d indikatorer/);
});
