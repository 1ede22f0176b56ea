import { columns as valueColumns } from '../../../src/indicator-columns.ts';
import type { Column, Indicator } from '../../../src/model.ts';
import { saysNoFigure } from '../knowledge/no-figure.ts';
import { nameless } from '../knowledge/phrases.ts';
import { cellUnits, targetPhrases } from '../knowledge/targets.ts';
import { figureDoubts, rowInDoubt } from './row-cells.ts';

/** Words that stand in cells of figures: of targets in words, and units. */
const cellWords = new Set([...targetPhrases, ...cellUnits].flatMap((text) => wordsOf(text)));
/** Words that names begin with. */
const nameBegins = /^(?:Andel|Antal|Index)(?!\p{L})/u;
/** A name's words are so many, where nothing else tells. */
const fewWords = 3;

//   Indikator          Periodens utfall     words of a name in a column of figures: where one begins and the other
//   Antal nya bänkar i parkerna    31 st    ends is told wrongly
//                    ^ the outcome, as it was read
/** Whether what stands in a column of figures is words of a name; `many`: with a capital, so many words or more are. */
function isNameText(text: string, many = fewWords + 1): boolean {
  const words = wordsOf(text);
  if (nameBegins.test(text) && words.length >= fewWords) return true;
  if (/\d/.test(text) || !words.length) return false;
  if (nameBegins.test(text)) return true;
  if (saysNoFigure(text)) return false;
  if (cellWords.has(words[0]!)) return false;
  return /^\p{Ll}/u.test(text) || words.length >= many;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** Cells of a row that has more than there are columns: words of its name, which no column is for. */
export function isSpare(
  texts: readonly string[],
  columns: readonly (Column | null)[],
): (text: string) => boolean {
  // A column of the board's own may be of words.
  const isOver = texts.length > columns.length && !columns.includes(null);
  return (text) => isOver && isNameText(text, fewWords);
}

/** Words of a name that stand in a row's columns of figures. */
export function wordsIn(cells: Indicator['cells']): string[] {
  return valueColumns.map((column) => cells[column]?.text ?? '').filter((text) => isNameText(text));
}

/** A row with some words of its name among its figures: each of its cells is in doubt, and keeps what was read. */
export function outOfPlace(row: Indicator, words: readonly string[]): Indicator {
  const name = row.name === nameless ? [...words] : [row.name, ...words];
  return rowInDoubt(row, [{ cell: 'name', reason, candidates: name }, ...figureDoubts(row.cells, reason)]);
}

const reason = 'Ord av namnet står bland siffrorna: radens kolumner kan vara fel lästa';
