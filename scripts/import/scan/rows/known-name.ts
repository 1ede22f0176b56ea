import { isKnownUnit } from '../../../../src/figure/units.ts';
import { letters } from '../../lines/letters.ts';
import { isLongHeading } from '../lines/table-header.ts';
import { sexOf } from '../../table/sex-rows.ts';
import { isPhraseWord } from '../tokens/name-end.ts';
import type { Around } from '../types.ts';
import type { IndicatorRow } from './indicator-row.ts';

interface Word {
  text: string;
  line: number;
}

//   Antal platser för feriejobb 954 nämnd      of its cells, and no word of the name
//                               ^^^^^^^^^
//   Andel båtar i 5 hamnen Minst av nämnd
//                 ^        ^^^^^^^^^^^^^^
/**
 * A row whose name is a known one and noise within it or around it, without that noise; what of it has digits is read as
 * fallen from its cells. The known name of most words is meant.
 */
export function withKnownName(
  row: IndicatorRow,
  { isName, names, doubtful }: Pick<Around, 'isName' | 'names' | 'doubtful'>,
): IndicatorRow {
  const words = row.name.flatMap(({ text, line }) => text.split(' ').map((word) => ({ text: word, line })));
  if (isName(words.map(({ text }) => text).join(' '))) return row;
  const isNone = ({ text, line }: Word) =>
    isUnread(text) || text.match(/\p{L}+/gu)?.every((each) => doubtful.get(line)?.has(each)) === true;
  const [noise] = names
    .flatMap((name) => {
      const rest = noiseAround(name, words, isNone);
      return rest ? [{ rest, count: name.length }] : [];
    })
    .sort((a, b) => b.count - a.count);
  if (!noise) return row;
  const left = words.filter((each) => !noise.rest.includes(each));
  const parts = row.name.map(({ line }) => ({
    line,
    text: left
      .filter((each) => each.line === line)
      .map(({ text }) => text)
      .join(' '),
  }));
  return {
    ...row,
    name: parts.filter(({ text }) => text !== ''),
    fallen: [...row.fallen, ...figuresOf(noise.rest.map(({ text }) => text))],
  };
}

/** Those of some words that have digits, but for the number of a period: "Tertial 1". */
function figuresOf(words: readonly string[]): string[] {
  return words.filter((text, at) => /\d/.test(text) && letters(words[at - 1] ?? '') !== 'tertial');
}

/** The words of a printed name that are none of a known one, whose words are given by their letters; null where they differ in more than noise. */
function noiseAround(
  name: readonly string[],
  words: readonly Word[],
  isNone: (word: Word) => boolean,
): Word[] | null {
  const noise: Word[] = [];
  let run: Word[] = [];
  let met = 0;
  for (const word of words) {
    if (met < name.length && letters(word.text) === name[met]) {
      if (!isRunOfNoise(run, isNone)) return null;
      run = [];
      met++;
    } else if (
      isNone(word) ||
      isOfCells(word.text) ||
      (met === name.length && isOfFigure(word, run.at(-1)))
    ) {
      run.push(word);
      noise.push(word);
    } else return null;
  }
  return met === name.length ? noise : null;
}

/** Whether words within a name are noise: one that is no word is, those of cells only beside another. */
function isRunOfNoise(run: readonly Word[], isNone: (word: Word) => boolean): boolean {
  return run.length !== 1 || isNone(run[0]!);
}

//   Sjukfrånvaro dag 1-14        a span is of a name
/** Whether what was read is no word by itself: a figure, a sign, a letter. */
function isUnread(text: string): boolean {
  return (/\d/.test(text) && !/[\p{L}\d][-–]\d/u.test(text)) || letters(text).length < 2;
}

/** Whether a word is of a target in words, of a period, or of a heading. */
function isOfCells(text: string): boolean {
  return ['indikator', 'tertial'].includes(letters(text)) || isPhraseWord(text) || isLongHeading(text);
}

//   Antal båtar 12 kr      Sjukfrånvaro män        a unit is of the figure before it, a sex of the name
/** Whether a word behind a name is its figure's unit, or too short for a word of the name. */
function isOfFigure({ text }: Word, before: Word | undefined): boolean {
  if (isKnownUnit(text)) return /\d/.test(before?.text ?? '');
  return letters(text).length < 4 && !/\d/.test(text) && sexOf(text) === null;
}
