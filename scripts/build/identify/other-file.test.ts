import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../assemble.ts';
import { correction, facts, indicator, registry } from '../invented.ts';
import { madeForAnotherFile } from './other-file.ts';

const report = 'langholmen-2023-t1';
const of = (file: string | null, more: Parameters<typeof registry>[0]) =>
  registry({ reports: new Map([[report, { title: report, url: null, published: null, file }]]), ...more });
const accepted = (rule: string, subject: string) => ({ rule, subject, reason: 'a', date: '2026-01-01' });

test('a correction that fits a line of another edition by chance is not applied', () => {
  const corrections = [correction];
  const own = facts().source.sha256;
  const { reports } = assemble([facts()], of(own, { corrections }));
  assert.equal(reports[0]!.facts.indicators[0]!.cells.outcome!.text, '15,2 %');
  assert.throws(() => assemble([facts()], of('b'.repeat(64), { corrections })), {
    message:
      'langholmen-2023-t1:20 the correction of “12,5 %” into “15,2 %” was made for another file than the facts came of; now there stands “Andel nöjda sjömän” (made-for-another-file). ' +
      `Hold each against the report as it is now, mend its line and its text, then write file: ${own} in content/registry/reports/${report}.yml.`,
  });
  assert.throws(() => assemble([facts()], of(null, { corrections })), /for a file that nothing names/);
});

test('so is all else that the registry says of a line of the report, and nothing of another report', () => {
  const found = (more: Parameters<typeof registry>[0]) =>
    madeForAnotherFile([facts()], of('b'.repeat(64), more)).map(({ line, reason }) => [
      line,
      reason.slice(0, reason.indexOf(' was made')),
    ]);
  assert.deepEqual(
    found({
      accepted: [
        accepted('report-in-doubt', `${report}/period/34`),
        accepted('forfallen-aktivitet', `forfallen-aktivitet-${report}-35`),
        accepted('forfallen-aktivitet', `forfallen-aktivitet-${report}-35-2`),
        accepted('forfallen-aktivitet', 'forfallen-aktivitet-langholmen-2024-t1-35'),
        accepted('scanned-name-without-entry', report),
        accepted('indicator-without-use', 'antal-2023'),
      ],
    }),
    [
      [34, `the acceptance of ${report}/period/34`],
      [35, `the acceptance of forfallen-aktivitet-${report}-35`],
      [35, `the acceptance of forfallen-aktivitet-${report}-35-2`],
    ],
  );
  const place = { report, line: 12 };
  const rests = indicator({
    directionFrom: `${report}:12`,
    definition: { text: 'Hur många.', place },
    survey: place,
    rolling: [place],
    bases: [{ ...place, persons: 3 }],
    unitIn: [{ report, unit: 'st', times: 2, reason: 'Så räknas det.' }],
  });
  assert.deepEqual(
    found({ indicators: new Map([['nojda-sjoman', rests]]) }),
    ['definition', 'directionFrom', 'survey', 'rolling', 'bases'].map((field) => [
      12,
      `${field} of nojda-sjoman`,
    ]),
  );
  assert.deepEqual(found({ corrections: [{ ...correction, report: 'langholmen-2024-t1' }] }), []);
});
