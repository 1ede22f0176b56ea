import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from '../read/types.ts';
import { blankPages } from './blanks.ts';
import { letter } from './blanks/grid.ts';
import { layout } from './layout.ts';
import { heads } from '../report/fixtures/heads.ts';

/** The names of a page's activities below the head; each letter stands at its place in its line. */
function names(lines: readonly string[], marks: Mark[] = []): string[] {
  const [page] = blankPages(lines, null);
  const { lines: laid } = layout([{ ...page!, marks }], { isWord: () => true, heads });
  return laid.slice(1).map(({ text }) => text.split('\t')[0]!);
}

const head = 'Aktivitet                                 Startdatum   Slutdatum';

test('a name begins where its first word had room on the line above it', () => {
  assert.deepEqual(
    names([
      head,
      'Inventera buller                          2024-01-01   2024-06-30',
      'Revidera ordningen',
      'Samverka om lokaler                       2024-01-01   2024-06-30',
    ]),
    ['Inventera buller', 'Revidera ordningen', 'Samverka om lokaler'],
  );
});

test('a name of several lines goes on with a capital where other names are broken as near', () => {
  assert.deepEqual(
    names([
      'Aktivitet                                                  Startdatum   Slutdatum',
      'Samverka i området med                                     2024-01-01   2024-06-30',
      'lokalpolisen och butikerna',
      'Bjuda in alla lokala föreningar                            2024-01-01   2024-06-30',
      'Vårdagen',
    ]),
    ['Samverka i området med lokalpolisen och butikerna', 'Bjuda in alla lokala föreningar Vårdagen'],
  );
});

test('a name goes on where a bracket of it is open', () => {
  assert.deepEqual(
    names([
      head,
      'Nattvandring (aktivitet                   2024-01-01   2024-06-30',
      'Lugna kvällar)',
      'Vårstädning                               2024-01-01   2024-06-30',
    ]),
    ['Nattvandring (aktivitet Lugna kvällar)', 'Vårstädning'],
  );
});

test('a name between two rulings is one', () => {
  const lines = [
    head,
    'Bjuda in                                  2024-01-01   2024-06-30',
    'Vårdagen',
    'Ordna en mässa                            2024-01-01   2024-06-30',
    'Hösten i parken',
    'Samverka                                  2024-01-01   2024-06-30',
  ];
  const rulings = [1, 3, 5, 6].map((line): Mark => {
    const y = (line - 0.08) * letter.pitch;
    return { kind: 'line', left: 0, right: 70 * letter.width, top: y, bottom: y + 0.5 };
  });
  assert.deepEqual(names(lines, rulings), ['Bjuda in Vårdagen', 'Ordna en mässa Hösten i parken', 'Samverka']); // prettier-ignore
  assert.deepEqual(names(lines).length, 5);
});
