import { isFigure } from '../../../src/figure/figure.ts';
import { readNote } from '../../../src/figure/mark.ts';
import { isWhen } from './date.ts';
import type { Row } from './types.ts';
import { fold, withoutIcons } from '../lines/clean.ts';
import { isRowMark } from '../knowledge/marks.ts';
import { analysisWord } from '../knowledge/phrases.ts';
import { isTargetInWords } from '../knowledge/targets.ts';

/** A printed row taken apart: its icon, its name and the cells after it. */
export interface Cut {
  line: number;
  icon: string;
  name: string;
  slots: string[];
  /** Whether a repeated header stands right above. */
  newPage: boolean;
  /** Whether it is a part of the row above it, whatever it looks like. */
  goesOn: boolean;
  /** Whether it has a name only. */
  textOnly: boolean;
  /** The text of an analysis, "" for a bare "Analys", null for a row that is none. */
  said: string | null;
  /** A note below the table's rows ("1) Avser …"): its mark and its words. */
  note: { mark: string; text: string } | null;
}

//   "●⇥Antal …⇥114"   an icon in a column of its own
//    ^
//   "12⇥Antal …⇥114"  the row's number or code in that column
//   " ⇥Andel …⇥88 %"  the same column, empty, though the header has none: the row is shifted
/** Takes a printed row apart. `columns` counts the header's columns without that of icons. */
export function cutRow(row: Row, columns: number): Cut {
  const first = row.cells[0] ?? '';
  const bare = fold(withoutIcons(first));
  const numbered = row.icons && isRowMark(bare) && /\p{L}{2}/u.test(row.cells[1] ?? '');
  const shifted = numbered || (bare === '' && row.cells.length > 1 && (row.icons || isShifted(row, columns)));
  const named = shifted ? row.cells[1]! : first;
  const name = fold(withoutIcons(named).replace(light, ''));
  const icon = (shifted ? first : '') + named.slice(0, named.length - withoutIcons(named).length);
  const slots = row.cells.slice(shifted ? 2 : 1);
  const textOnly = slots.every((slot) => slot === '');
  const filled = row.cells.filter((each) => each !== '');
  const note = filled.length === 1 ? readNote(filled[0]!) : null;
  return {
    line: row.line,
    icon,
    name,
    slots,
    newPage: row.newPage,
    goesOn: row.goesOn ?? false,
    textOnly,
    said: saidIn(name, slots),
    note,
  };
}

/** What a column of lights right of the names, that has no heading, leaves at their ends. */
const light = /\s+[■-◿]+$/u;

/** Whether the second cell is a name: it has letters, and is no figure, no target in words and no word that a cell above goes on with. */
function isShifted(row: Row, columns: number): boolean {
  const [, second = '', ...others] = row.cells;
  if (!/\p{L}{2}/u.test(second)) return false;
  if (row.cells.length !== columns) return true;
  //   ⇥mnkr⇥⇥mnkr⇥av nämnd⇥2022      units and words that cells on the page before go on with: the last is a period's
  const goesOn =
    row.newPage &&
    /^\p{Ll}/u.test(second) &&
    second.length < 25 &&
    others.slice(0, -1).every((cell) => !isFigure(cell) && !isWhen(cell));
  return !goesOn && !isFigure(second) && !isTargetInWords(second);
}

function saidIn(name: string, slots: readonly string[]): string | null {
  if (!analysisWord.test(name)) return null;
  const others = slots.filter((slot) => slot !== '');
  const own = name.replace(analysisWord, '');
  if (others.length === 0) return own;
  // "Analys⇥Resultatet redovisas …": the text slipped into the next cell.
  if (others.length === 1 && own === '' && /\p{L}{3,}.*\p{L}{3,}/u.test(others[0]!)) return others[0]!;
  return null;
}
