import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../read/line.ts';
import { wordsOf } from './grid.ts';
import { notesOf, raiseMarks, raiseNotes, setNotes } from './marks.ts';

const notes = notesOf(['1) Siffran är preliminär.', '3) Avser egen regi.', 'Andel 2) nöjda'].map(wordsOf));

function raised(line: string): string {
  const words = wordsOf(line, 0);
  raiseMarks(words, notes);
  return textOf({ words });
}

test('the mark of a note below is raised at a figure, a unit and its last line', () => {
  assert.deepEqual(['72 %1)', '72%1)', '5,5 GWh3)', '8111)', 'livsmedel3)', 'barn/avd.1)'].map(raised), [
    '72 %¹)',
    '72%¹)',
    '5,5 GWh³)',
    '811¹)',
    'livsmedel³)',
    'barn/avd.¹)',
  ]);
});

test('a mark without its bracket is raised behind a unit that has no figure of its own', () => {
  assert.deepEqual(['446 st1', '28 gram1', '84 %3', '84%1', '446 st2', '12 m3', '8111', 'hus1'].map(raised), [
    '446 st¹',
    '28 gram¹',
    '84 %³',
    '84%¹',
    '446 st2',
    '12 m3',
    '8111',
    'hus1',
  ]);
});

test('a figure before a bracket is no mark without its note, where the bracket was opened, or in a name', () => {
  for (const line of ['72 %2)', '8112)', 'enheter (nivå 11)', '(i 3 av 13)', 'förskola1)'])
    assert.equal(raised(line), line);
});

/** The lines of a page whose marks stand on lines of their own. */
function lowered(lines: readonly string[]): string[] {
  const page = lines.map(wordsOf);
  setNotes(page);
  raiseNotes(page, []);
  return page.map((words) => textOf({ words }));
}

test('a mark on the line above a figure, and on the line above its note, is put where it belongs', () => {
  const lines = [
    'Indikator                  Utfall      Utfall      Årsmål',
    '                                                1',
    'Antal båtar i den inre hamnen      270         281         250',
    'Antal hundar               1           2           3',
    '',
    '1',
    '    Avser bara sommaren.',
  ];
  assert.deepEqual(lowered(lines), [
    'Indikator Utfall Utfall Årsmål',
    '',
    'Antal båtar i den inre hamnen 270 281¹ 250',
    'Antal hundar 1 2 3',
    '',
    '',
    '1 Avser bara sommaren.',
  ]);
});

test('a figure on a line of its own is no mark below its cell, before a name with a figure, or without a note', () => {
  const note = ['1', '    Avser bara sommaren.'];
  const cells = [
    ['Antal båtar           270    281     Tertial', '                                     1', 'Antal hundar          12     14      2024'],
    ['Antal vakter som kom', '                      1', 'inom 24 timmar'],
  ]; // prettier-ignore
  for (const lines of cells) assert.match(lowered([...lines, ...note])[1]!, /^1$/);
  assert.equal(lowered(['                     1', 'Antal båtar        270'])[0], '1');
});
