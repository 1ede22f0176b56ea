import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Word } from '../read/types.ts';
import { heads } from '../report/fixtures/heads.ts';
import { layout } from './layout.ts';

const size = 6.5;

/** What is printed at some height: each piece's left edge before it, its letters as wide as in a narrow print. */
function printed(top: number, ...pieces: [left: number, text: string][]): Word[] {
  const width = 3.7;
  return pieces.flatMap(([left, piece]) => {
    const words: Word[] = [];
    let at = left;
    for (const text of piece.split(' ')) {
      const right = at + text.length * width;
      words.push({ text, left: at, top, right, bottom: top + size, size, bold: false });
      at = right + 2;
    }
    return words;
  });
}

/** The lines of a page as they are laid out. */
function read(...words: Word[][]): string[] {
  const page = { number: 1, width: 595, height: 842, words: words.flat(), marks: [] };
  return layout([page], { isWord: () => true, heads }).lines.map(({ text }) => text);
}

// Indikator                            Utfall VB 2023   Årsmål
// Nya bänkar i stadens parker - vid
//                                   2,2 GWh           1,8 GWh
// lekplatser
test('cells that begin before their centred heading and reach into it are its own', () => {
  const lines = read(
    printed(558, [60, 'Indikator'], [234, 'Utfall VB 2023'], [325, 'Årsmål'], [390, 'KF:s årsmål'], [476, 'Periodicitet']), // prettier-ignore
    printed(571, [60, 'Andel barn i parkerna som leker i styrledda']),
    printed(574.7, [312, '31 %'], [369, '30 %'], [460, 'Halvår']),
    printed(578.4, [60, 'lekar i förhållande till alla']),
    printed(590.4, [60, 'Andel gröna tak'], [312, '38 %'], [369, 'Fastställs 2024'], [460, 'Månad']),
    printed(602.4, [60, 'Köpt ved i stadens alla hus - skola']),
    printed(606.2, [214, '2,2 GWh'], [312, '1,8 GWh'], [369, '1,8 GWh'], [460, 'Månad']),
    printed(609.9, [60, 'och lekplatser']),
    printed(622.7, [60, 'Andel tysta gräsklippare vid (stöd och']),
    printed(626.4, [312, '13 %'], [369, '+/- 1 %'], [460, 'Tertial']),
    printed(630.2, [60, 'lekplatser och gräs)']),
    printed(642.2, [60, 'Andel besökare på bänkarna som']),
    printed(645.9, [214, '70 %'], [312, '66 %'], [460, 'År']),
    printed(649.7, [60, 'upplever ro i parken']),
    printed(661.7, [60, 'Andel samordnade planer (alla träd)'], [214, '4 %'], [312, '5 %'], [369, '4 %'], [460, 'År']), // prettier-ignore
  );
  assert.deepEqual(lines, [
    'Indikator\tUtfall VB 2023\tÅrsmål\tKF:s årsmål\tPeriodicitet',
    'Andel barn i parkerna som leker i styrledda lekar i förhållande till alla\t\t31 %\t30 %\tHalvår',
    'Andel gröna tak\t\t38 %\tFastställs 2024\tMånad',
    'Köpt ved i stadens alla hus - skola och lekplatser\t2,2 GWh\t1,8 GWh\t1,8 GWh\tMånad',
    'Andel tysta gräsklippare vid (stöd och lekplatser och gräs)\t\t13 %\t+/- 1 %\tTertial',
    'Andel besökare på bänkarna som upplever ro i parken\t70 %\t66 %\t\tÅr',
    'Andel samordnade planer (alla träd)\t4 %\t5 %\t4 %\tÅr',
  ]);
});
