import type { Facts } from '../../src/model.ts';
import { clean, fold, undress } from './clean.ts';

/** What the first page says of the report. */
export interface Title {
  board: string;
  type: Facts['type'];
  year: number;
  tertial: 1 | 2 | null;
  /** ISO date, or null. */
  date: string | null;
  title: string;
  /** Line of the title, or null when the report prints none. */
  line: number | null;
}

//   "Tertialrapport Tertial 1 2023 för Hässelby-Vällingby stadsdelsnämnd"
//    type                          ^^^^                    for whom
const titleForm =
  /^(tertialrapport|verksamhetsplan|verksamhetsberättelse|årsrapport|årsredovisning)\b.*\b(20\d\d)\b.*$/i;
const boardForm = /(?:för|till)\s+(\p{Lu}[\p{L}\s,-]*?stadsdelsnämnd)\b/iu;
const codes: Record<string, Facts['type']> = {
  tertialrapport: 'tertialrapport',
  verksamhetsplan: 'verksamhetsplan',
  verksamhetsberättelse: 'verksamhetsberattelse',
  årsrapport: 'verksamhetsberattelse',
  årsredovisning: 'verksamhetsberattelse',
};

/** Reads board, type, year, tertial and date from the first lines. Null when there is no title to read. */
export function title(lines: readonly string[], known: ReadonlyMap<string, unknown>): Title | null {
  const top = lines.slice(0, 400).map((line) => (line.trim() === '' ? '' : undress(clean(line, known))));
  for (let at = 0; at < top.length; at++) {
    // A title may be wrapped: "… 2023 för Hässelby-Vällingby" / "stadsdelsnämnd".
    for (const span of [1, 2, 3]) {
      const text = fold(top.slice(at, at + span).join(' '));
      const match = titleForm.exec(text);
      const board = match && (boardForm.exec(text)?.[1] ?? null);
      if (!match || text.length > 220) continue;
      if (!board && (span < 3 || text !== top[at])) continue;
      const tertial = Number(/tertial(?:rapport)?\s*(?:nr\s*)?([12])\b/i.exec(text)?.[1]);
      return {
        board: board ? fold(board) : (boardNearby(top) ?? ''),
        type: codes[match[1]!.toLowerCase()]!,
        year: Number(match[2]),
        tertial: tertial === 1 || tertial === 2 ? tertial : null,
        date: dateIn(top),
        title: text,
        line: at + 1,
      };
    }
  }
  return null;
}

/** "Till" / "Hässelby-Vällingby" / "stadsdelsnämnd" on lines of their own. */
function boardNearby(top: readonly string[]): string | null {
  const text = top.slice(0, 60).filter(Boolean).join(' ');
  return boardForm.exec(text)?.[1] ?? null;
}

function dateIn(top: readonly string[]): string | null {
  for (const line of top.slice(0, 60)) {
    const match = /\b(20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))\b/.exec(line);
    if (match) return match[1]!;
  }
  return null;
}
