import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examine } from './assemble.ts';
import { staleAcceptances, unaccepted } from './evidence/accept.ts';
import { identify } from './identify.ts';
import { facts, indicator, registry, row, uncorrected } from './invented.ts';
import { problemLine } from './problem.ts';
import type { Registry } from './registry/registry.ts';
import { registryReport } from './report/registry.ts';

test('case, white space, dashes and a full stop do not make another name', () => {
  const entries = registry({
    indicators: new Map([['x', indicator({ names: ['Trygghet - LSS-boende, namnd/styrelse'] })]]),
  });
  for (const name of ['trygghet  – LSS-boende, namnd/ styrelse.', 'Trygghet- LSS-boende, namnd/styrelse']) {
    const report = facts({ indicators: [row({}, { name })] });
    const { reports, problems } = identify(uncorrected(report), entries);
    assert.deepEqual([reports[0]!.rows, problems], [['x'], []]);
  }
});

test('a name that lost its beginning is known by its end, where one entry ends so', () => {
  const end = 'som fått ett erbjudande om simskola inom en månad';
  const entries = (...names: string[]) =>
    registry({ indicators: new Map(names.map((name, at) => [`e${at}`, indicator({ names: [name] })])) });
  const known = (doubted: boolean, ...names: string[]) => {
    const doubts = doubted ? [{ cell: 'name', reason: 'Början saknas', candidates: [] }] : [];
    const report = facts({ indicators: [row({}, { name: end, doubts })] });
    return identify(uncorrected(report), entries(...names)).reports[0]!.rows[0];
  };
  assert.equal(known(true, `Andel barn ${end}`), 'e0');
  assert.equal(known(false, `Andel barn ${end}`), '');
  assert.equal(known(true, `Andel barn ${end}`, `Andel vuxna ${end}`), '');
});

test('a name without an entry names report, line and the nearest entry', () => {
  const report = facts({
    indicators: [row(), row({}, { name: 'Andel nöjda sjökaptener', lines: [30, 31] })],
  });
  const { problems } = identify(uncorrected(report), registry());
  assert.equal(
    problems.map(problemLine).join('\n'),
    'langholmen-2023-t1:30 no indicator is called “Andel nöjda sjökaptener” (name-without-entry). ' +
      'Nearest: nojda-sjoman (0.70, “Andel nöjda sjömän”). ' +
      'Add the name to an entry in content/registry/indicators, or run npm run registry -- --write.',
  );
});

test('entries that no report uses are named by file', () => {
  const entries = registry(
    {
      indicators: new Map([
        ['nojda-sjoman', indicator()],
        ['tom', indicator({ names: ['Tom'] })],
      ]),
    },
    ['langholmen-2023-t1', 'langholmen-2024-vb'],
  );
  const { problems } = identify(uncorrected(facts()), entries);
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [
      ['content/registry/indicators/tom.yml', 'indicator-without-use'],
      ['content/registry/reports/langholmen-2024-vb.yml', 'report-without-use'],
    ],
  );
});

test('what an entry rests on in a report that is not there is named by entry and field', () => {
  const place = (report: string) => ({ report, line: 12 });
  const rests = (report: string) =>
    indicator({
      directionFrom: `${report}:12`,
      definition: { text: 'Hur många.', place: place(report) },
      survey: place(report),
      rolling: [place(report)],
      bases: [{ ...place(report), persons: 3 }],
      unitIn: [{ report, unit: 'st', times: 2, reason: 'Så räknas det.' }],
    });
  const found = (report: string) =>
    identify(uncorrected(facts()), registry({ indicators: new Map([['nojda-sjoman', rests(report)]]) }))
      .problems;
  assert.deepEqual(found('langholmen-2023-t1'), []);
  assert.deepEqual(
    found('langholmen-2022-t1').map(({ rule, subject }) => [rule, subject]),
    ['definition', 'directionFrom', 'survey', 'rolling', 'bases', 'unitIn'].map((field) => [
      'place-without-report',
      `nojda-sjoman/${field}/langholmen-2022-t1`,
    ]),
  );
});

test('a report of a board that the import did not know is to be imported again', () => {
  const { problems } = identify(uncorrected(facts({ district: 'langholmens' })), registry());
  assert.deepEqual(
    problems.map(({ rule, reason }) => [rule, reason]),
    [
      [
        'district-without-entry',
        "no district “langholmens” in the registry: “Långholmens stadsdelsnämnd” is langholmen's",
      ],
    ],
  );
});

test('an unknown district, report or goal is a problem of its own', () => {
  const report = facts({ id: 'grona-lund-2023-t1', district: 'grona-lund', board: 'Gröna Lunds nämnd' });
  report.goals[0] = { ...report.goals[0]!, number: '9.9' };
  const rules = identify(uncorrected(report), registry({}, [])).problems.map(({ rule }) => rule);
  assert.deepEqual(rules, ['district-without-entry', 'report-without-entry', 'goal-without-entry']);
});

test('a goal is known by its number and its name: neither alone is enough', () => {
  const problems = (number: string, name: string, names: string[] = []) => {
    const report = facts();
    report.goals[0] = { ...report.goals[0]!, number, name };
    const goals = [
      { number: '1.1', level: 'verksamhetsomradesmal' as const, name: 'Alla kan segla', names, words: [] },
      {
        number: '1.2',
        level: 'verksamhetsomradesmal' as const,
        name: 'Bryggorna är hela',
        names: [],
        words: [],
      },
    ];
    return identify(
      uncorrected(report),
      registry({ goals: new Map([['2023-2026', { set: '2023-2026', goals }]]) }),
    ).problems.map(problemLine);
  };
  assert.deepEqual(problems('1.1', 'Alla kan segla'), []);
  assert.deepEqual(problems('1.1', 'ALLA kan seg1a'), []);
  assert.deepEqual(problems('1.1', 'Bryggorna är hela', ['Bryggorna är hela']), []);
  assert.deepEqual(problems('1.1', 'Bryggorna är hela'), [
    'langholmen-2023-t1:10 goal 1.1 is “Bryggorna är hela”, in the set 2023-2026 it is “Alla kan segla” (goal-with-other-name). ' +
      'Nearest: 1.2 (1.00, “Bryggorna är hela”). Compare with the report: correct what is misread or misprinted in content/registry/corrections.yml (expected: “1.1 Bryggorna är hela”, replacement: “1.2 Bryggorna är hela”).',
  ]);
  assert.deepEqual(problems('1.1', 'Fyren lyser'), [
    'langholmen-2023-t1:10 goal 1.1 is “Fyren lyser”, in the set 2023-2026 it is “Alla kan segla” (goal-with-other-name). ' +
      'Compare with the report: correct what is misread or misprinted in content/registry/corrections.yml (expected: “1.1 Fyren lyser”), ' +
      "or add the wording to the goal's names in content/registry/goals/2023-2026.yml.",
  ]);
});

test('a damaged name of a scan can be accepted for its report, a plain name never', () => {
  const scan = facts({ indicators: [row(), row({}, { name: 'Andel ndjda sjoman' })] });
  scan.source.extraction = 'ocr';
  const { problems, reports } = identify(uncorrected(scan), registry());
  const entry = { rule: 'scanned-name-without-entry', subject: scan.id, reason: 'a', date: '2026-01-01' };
  assert.deepEqual(unaccepted(problems, [entry]), []);
  // The command that writes entries leaves such a name alone.
  assert.doesNotMatch(problems[0]!.todo, /--write/);
  assert.deepEqual(reports[0]!.rows, ['nojda-sjoman', '']);

  const plain = identify(
    uncorrected(facts({ indicators: [row(), row({}, { name: 'Ny' })] })),
    registry(),
  ).problems;
  const tried = { ...entry, rule: 'name-without-entry', subject: 'Ny' };
  assert.equal(unaccepted(plain, [tried]).length, 1);
});

test('an acceptance of something that is not found any more is a problem', () => {
  const entry = { rule: 'indicator-without-use', subject: 'borta', reason: 'a', date: '2026-01-01' };
  assert.deepEqual(
    staleAcceptances([entry], []).map(({ rule, subject }) => [rule, subject]),
    [['stale-acceptance', 'borta']],
  );
  assert.deepEqual(staleAcceptances([entry], [entry]), []);
});

test('npm run registry lists nearest entries with a score, and counts what is open', () => {
  const report = facts({ indicators: [row(), row({}, { name: 'Andel nöjda sjökaptener' })] });
  const { problems } = identify(uncorrected(report), registry());
  const { text, open } = registryReport(problems, registry());
  assert.equal(open, 1);
  assert.match(
    text,
    /Nearest: nojda-sjoman \(0\.70, “Andel nöjda sjömän”\)\..+ --write\.\n1 open, 0 accepted; 1 indicators/,
  );
});

test('what can be accepted says so with its entry, and an entry that fits nothing is named beside what is open', () => {
  const entries = (accepted: Registry['accepted']) =>
    registry({
      indicators: new Map([
        ['nojda-sjoman', indicator()],
        ['tom', indicator({ names: ['Tom'] })],
      ]),
      accepted,
    });
  const listed = (...accepted: Registry['accepted']) => {
    const own = entries(accepted);
    return registryReport(identify(uncorrected(facts()), own).problems, own);
  };
  assert.match(
    listed().text,
    /tom\.yml no report prints any of its names \(indicator-without-use\)\. To accept: - \{ rule: indicator-without-use, subject: tom, reason: '', date: '' \} Remove/,
  );
  const entry = { rule: 'indicator-without-use', subject: 'tom', reason: 'a', date: '2026-01-01' };
  assert.equal(listed(entry).open, 0);
  const wrong = listed({ ...entry, subject: 'Tom' });
  assert.match(
    wrong.text,
    /nothing is found any more by indicator-without-use about “Tom” \(stale-acceptance\)/,
  );
  assert.equal(wrong.open, 2);
  assert.throws(() => examine([facts()], entries([{ ...entry, subject: 'Tom' }])), /stale-acceptance/);
});
