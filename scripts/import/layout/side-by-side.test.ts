import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads } from '../report/fixtures/heads.ts';
import { blankPages } from './blanks.ts';
import { layout } from './layout.ts';

/** What is laid out of a page, blank lines left out. */
function laid(...lines: string[]): string[] {
  const printed = blankPages(lines, [1]);
  return layout(printed, { isWord: () => true, heads }).lines.flatMap(({ text }) => (text ? [text] : []));
}

test('two tables beside each other are read one after the other, and what stands below them after both', () => {
  assert.deepEqual(
    laid(
      'Hundar i parken                                        Båtar vid kajen',
      '',
      'Indikator                   Utfall       Årsmål        Indikator               Utfall       Årsmål',
      'Andel hundar som går i      12 %         14 %          Antal båtar                 3            4',
      'koppel om kvällen                                      Antal bryggor som är       11           12',
      'Andel glada hundar          71 %         70 %          lagade i år',
      '',
      'Fler hundar än tidigare går i koppel när det är mörkt ute, och båtarna har blivit fler än de var.',
    ),
    [
      'Hundar i parken',
      'Indikator\tUtfall\tÅrsmål',
      'Andel hundar som går i koppel om kvällen\t12 %\t14 %',
      'Andel glada hundar\t71 %\t70 %',
      'Båtar vid kajen',
      'Indikator\tUtfall\tÅrsmål',
      'Antal båtar\t3\t4',
      'Antal bryggor som är lagade i år\t11\t12',
      'Fler hundar än tidigare går i koppel när det är mörkt ute, och båtarna har blivit fler än de var.',
    ],
  );
});
