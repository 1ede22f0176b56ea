import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLettersClosed } from './set-apart.ts';

const words = new Set(['tertialrapport', 'hundar', 'båtar', 'trädgård', 'uppföljning', 'summa']);

/** The first of some lines of a text. */
const first = (...lines: string[]) => withLettersClosed(lines, (word) => words.has(word))[0];

test('words whose letters are set apart are closed, and parted where known ones end', () => {
  const board = 'Ängens och Sten-Lunds stadsdelsnämnd för allt';
  const title = 'Te r t i a l r a p p o r t 2 2 0 2 4 f ö r S t e n - L u n d s s t a d s d e l s n ä m n d';
  assert.equal(first(title, board), 'Tertialrapport 2 2024 för Sten-Lunds stadsdelsnämnd');
  assert.equal(first('U p p \u00adf ö l j \u00adn i n g a v h u n d a r', 'av'), 'Uppföljning av hundar');
  assert.equal(
    first('K F : S M Å L F Ö R T R Ä D G Å R D : 1 . 3', 'KF:s mål för'),
    'KF:S MÅL FÖR TRÄDGÅRD: 1.3',
  );
});

test('what stands behind a run keeps its place', () => {
  const line = 'Te rt i al r ap p o r t       2024    för     Lunden';
  const closed = first(line)!;
  assert.match(closed, /^Tertialrapport {10,}2024 {4}för/);
  assert.equal(closed.indexOf('2024'), line.indexOf('2024'));
});

test('figures, initials and words that nobody knows stay as they are printed', () => {
  for (const line of [
    'J F M A M J J A S O N D',
    '1 2 3 4 5 6 7 8 9',
    'K M K M K M K M',
    'G r o m m e l h a t t 2 0 2 4',
    'av en by i en by om en å',
  ])
    assert.equal(first(line, 'av en by om'), line);
  assert.match(first('S u m m a h u n d a r 1 2 3   4   5 6')!, /^Summa hundar 1 2 3 +4   5 6$/);
});
