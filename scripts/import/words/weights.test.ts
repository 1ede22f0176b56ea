import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unheld } from '../report/fixtures/unheld.ts';
import { loadLexicon } from './lexicon.ts';
import { restore } from './restore.ts';
import { wordWeights as weights } from '../weights.ts';

/** Lines that each hold some weights, and how they are read. */
const lines: [holds: (keyof typeof weights)[], read: string, said: string][] = [
  [['once'], 'vigda', 'vägda'],
  [['unused'], 'koken', 'köken'],
  [['compound'], 'virdgaranti', 'vårdgaranti'],
  [['rarePart'], 'samhallsvagledare', 'samhällsvägledare'],
  [['asItStands'], 'dessa hall', 'dessa hall'],
  [['unknown'], 'ldngd', 'längd'],
  [['unknownName', 'unknownLetter'], 'Sydvist', 'Sydväst'],
  [['backoff'], 'nyanlinda réd budget', 'nyanlända råd budget'],
  [['odd'], 't&', 'tå'],
  [['strayLetter'], 'fritvidsgérd', 'fritidsgård'],
];

const one = (line: string) => restore([line], loadLexicon()).lines[0]!;

test('each line is read as it should be', () => {
  for (const [, read, said] of lines) assert.equal(one(read), said);
});

test('each weight has a line that a quarter more or less of it reads otherwise', () => {
  const isMoved = (key: keyof typeof weights) =>
    lines.some(([keys, read, said]) => keys.includes(key) && one(read) !== said);
  assert.deepEqual(unheld(weights, isMoved), []);
});
