import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overviewText as text } from './overview.ts';

test('a report is told by how many targets are reached, missed and too early, and never by none', () => {
  const told = (reached: number, missed: number, early: number) =>
    text.answer({ kind: 't1', year: 2026 }, reached, missed, early).replaceAll('\u00a0', ' ');
  const soFar = 'Efter fyra månader av 2026';
  assert.equal(
    told(3, 15, 50),
    `${soFar} nås 3 av 68 årsmål och 15 nås inte. För 50 är det för tidigt att säga.`,
  );
  assert.equal(told(1, 0, 0), `${soFar} nås 1 av 1 årsmål.`);
  assert.equal(told(0, 2, 3), `${soFar} nås 2 av 5 årsmål inte. För 3 är det för tidigt att säga.`);
  const ended = (reached: number, missed: number) =>
    text.answer({ kind: 'vb', year: 2026 }, reached, missed, 0).replaceAll('\u00a0', ' ');
  assert.equal(ended(3, 15), 'Helåret 2026 nåddes 3 av 18 årsmål och 15 nåddes inte.');
  assert.equal(ended(0, 2), 'Helåret 2026 nåddes 2 av 2 årsmål inte.');
  assert.equal(told(0, 0, 1), `${soFar} är det för tidigt att säga något om årsmålet.`);
});

test('forecasts are told where they differ from the outcomes so far, both ways', () => {
  const told = (counts: [number, number, number], nar: number, not: number, reach: number, miss: number) =>
    text.forecast(
      { nar: counts[0], 'nar-inte': counts[1], 'for-tidigt': counts[2] },
      { nar: { reach: 0, miss: nar }, 'nar-inte': { reach: not, miss: 0 }, 'for-tidigt': { reach, miss } },
    );
  assert.equal(told([5, 14, 9], 0, 0, 0, 0), null);
  assert.equal(told([0, 1, 0], 0, 1, 0, 0), 'Enligt prognosen nås det ändå innan året är slut.');
  assert.equal(told([0, 14, 0], 0, 14, 0, 0), 'Enligt prognoserna nås alla 14 ändå innan året är slut.');
  assert.equal(
    told([5, 14, 47], 2, 1, 40, 3),
    'Enligt prognosen nås 1 av de 14 ändå innan året är slut. Av de 5 som nås hittills nås 2 inte vid årets slut, enligt prognoserna. Av de 47 där det är för tidigt att säga har 43 en prognos, i tabell eller analys: 40 väntas nås och 3 inte.',
  );
  assert.equal(
    told([1, 0, 0], 1, 0, 0, 0),
    'Det som nås hittills nås inte vid årets slut, enligt prognosen.',
  );
  assert.equal(
    told([5, 0, 0], 1, 0, 0, 0),
    'Av de 5 som nås hittills nås 1 inte vid årets slut, enligt prognosen.',
  );
  assert.equal(told([0, 14, 0], 0, 1, 0, 0), 'Enligt prognosen nås 1 av de 14 ändå innan året är slut.');
  const early = (count: number) =>
    `Av de 47 där det är för tidigt att säga har ${count} en prognos, i tabell eller analys:`;
  assert.equal(told([0, 0, 47], 0, 0, 0, 3), `${early(3)} inget väntas nås.`);
  assert.equal(told([0, 0, 47], 0, 0, 0, 1), `${early(1)} det väntas inte nås.`);
  assert.equal(told([0, 0, 47], 0, 0, 40, 0), `${early(40)} alla väntas nås.`);
  assert.equal(told([0, 0, 47], 0, 0, 1, 0), `${early(1)} det väntas nås.`);
  assert.equal(
    told([0, 0, 1], 0, 0, 0, 1),
    'Det som det är för tidigt att säga något om väntas inte nås, enligt prognosen.',
  );
});
