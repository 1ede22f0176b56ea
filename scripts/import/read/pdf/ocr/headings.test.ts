import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Word } from '../../types.ts';
import { headingWord, withHeadings } from './headings.ts';

const told: [read: string, meant: string | null][] = [
  ['mänl', 'män/'],
  ['kvinnor!', 'kvinnor/'],
  ['kvinnorlf', 'kvinnor/f'],
  ['man/poj', 'män/poj'],
  ['Vv', 'VB'],
  ['YB', 'VB'],
  ['I', '/'],
  ['Arsmal', 'Årsmål'],
  ['arsmål', 'årsmål'],
  ['Indikalor', 'Indikator'],
  ['Utfall', 'Utfall'],
  ['Progno', 'Progno'],
  ['2022', null],
  ['Andel', null],
];
for (const [read, meant] of told)
  test(`a heading read as ${read} is ${meant ?? 'left as it is'}`, () =>
    assert.equal(headingWord(read), meant));

/** Words on one line, 60 points apart. */
function line(text: string, base: number, left = 80): Word[] {
  return text.split(' ').map((word, at) => ({
    ...{ text: word, left: left + 60 * at, right: left + 60 * at + 50, top: base - 6, bottom: base + 2 },
    ...{ size: 8, bold: true },
  }));
}

test('words are put right in a head alone', () => {
  const texts = [line('Utfall', 90, 140), line('Indikator mänl Period', 100), line('pojkar', 110, 140)];
  const below = [line('mänl Indikator', 400), line('hos mänl boende', 120)];
  const out = withHeadings([...texts, ...below].flat()).map((word) => word.text);
  assert.deepEqual(out.join(' '), 'Utfall Indikator män/ Period pojkar mänl Indikator hos mänl boende');
});

test("a goal's number has points", () => {
  const words = [...line('Nämndmål: 1,2,1 Äldre trivs', 90), ...line('Totalt 1,2 Ökning', 120)];
  const out = withHeadings(words).map((word) => word.text);
  assert.deepEqual(out.join(' '), 'Nämndmål: 1.2.1 Äldre trivs Totalt 1,2 Ökning');
});
