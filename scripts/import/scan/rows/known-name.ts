import { letters } from '../../lines/letters.ts';
import { isLongHeading } from '../lines/table-header.ts';
import { isPhraseWord } from '../tokens/name-end.ts';
import type { Around } from '../types.ts';
import type { IndicatorRow } from './indicator-row.ts';

//   Antal platser för feriejobb 954 nämnd      of its cells, and no word of the name
//                               ^^^^^^^^^
/**
 * A row whose name is a known one and noise behind it, without that noise; what of it has digits is read as fallen from its
 * cells.
 */
export function withKnownName(row: IndicatorRow, isName: Around['isName']): IndicatorRow {
  const words = row.name.flatMap(({ text, line }) => text.split(' ').map((word) => ({ word, line })));
  let known = words;
  while (known.length && !isName(textOf(known)) && isNoise(known.at(-1)!.word)) known = known.slice(0, -1);
  if (known === words || !isName(textOf(known))) return row;
  const noise = words.slice(known.length).map(({ word }) => word);
  const parts = row.name.map(({ line }) => ({
    line,
    text: textOf(known.filter((each) => each.line === line)),
  }));
  return {
    ...row,
    name: parts.filter(({ text }) => text !== ''),
    fallen: [...row.fallen, ...noise.filter((word) => /\d/.test(word))],
  };
}

function textOf(words: readonly { word: string }[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Whether a word is of a cell or a heading, or none. */
function isNoise(word: string): boolean {
  const key = letters(word);
  return key.length < 4 || /\d/.test(key) || key === 'indikator' || isPhraseWord(word) || isLongHeading(word);
}
