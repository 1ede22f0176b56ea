import type { Doubt, Facts } from '../../src/model.ts';
import { clean, fold, undress } from './clean.ts';
import { isoDate } from './table/date.ts';

/** What the first page says of the report. */
export interface Title {
  board: string;
  type: Facts['type'];
  year: number;
  tertial: 1 | 2 | null;
  /** ISO date, or null. */
  date: string | null;
  title: string;
  /** Line of the title. */
  line: number;
  /** What the first page leaves open. */
  doubts: Doubt[];
}

//   "Tertialrapport Tertial 1 2023 för Hässelby-Vällingby stadsdelsnämnd"
//    type                          ^^^^                    for whom
const typeForm =
  /(tertialrapport|verksamhetsplan|verksamhetsberättelse|årsrapport|årsredovisning|årsbokslut)(?![\p{L}-])/iu;
const yearForm = /\b(20[0-4]\d)\b/;
const boardForm =
  /(?:^|(?:för|till|[-–:,])\s+|\d\s+)(\p{Lu}[\p{L}-]*(?:[ ,]+(?:och )?[\p{L}-]+){0,3}?[ ]stadsdelsnämnd)(?:s\b|(?!\p{L}))/u;
const codes: Record<string, Facts['type']> = {
  tertialrapport: 'tertialrapport',
  verksamhetsplan: 'verksamhetsplan',
  verksamhetsberättelse: 'verksamhetsberattelse',
  årsrapport: 'verksamhetsberattelse',
  årsredovisning: 'verksamhetsberattelse',
  årsbokslut: 'verksamhetsberattelse',
};

/** What may stand before the report's kind in its title. */
const opening =
  /^(?:(?:förslag till|underlag till|bilaga \d+:?|bokslut och|årsbokslut och|[\p{L}\s-]{3,45}stadsdelsnämnds?\s*[-–:,]?|\d{4})\s*)*$/iu;

/** Reads board, type, year, tertial and date from the first lines. Null when there is no title to read. */
export function title(lines: readonly string[], known: ReadonlyMap<string, unknown>): Title | null {
  const top = lines
    .slice(0, 400)
    .map((line) => (line.trim() === '' || line.length > 300 ? '' : undress(clean(line, known))));
  const board = boardNearby(top);
  // A title that names its board is surer than one that does not.
  return find(top, true, board) ?? find(top, false, board);
}

function find(top: readonly string[], named: boolean, nearby: string | null): Title | null {
  for (let at = 0; at < top.length; at++) {
    // A title may be wrapped: "… 2023 för Hässelby-Vällingby" / "stadsdelsnämnd".
    for (const span of [1, 2, 3]) {
      const text = fold(top.slice(at, at + span).join(' '));
      const type = typeForm.exec(text);
      if (!type || text.length > 220 || top[at] === '' || !opening.test(text.slice(0, type.index))) continue;
      if (/[.!?]$/.test(text)) continue;
      const year = yearForm.exec(text);
      const board = boardForm.exec(text)?.[1] ?? null;
      if (!year || (named && !board)) continue;
      const code = codes[type[1]!.toLowerCase()]!;
      const tertial = Number(/(?:tertial(?:rapport)?|\bT)\s*(?:nr\s*)?([12])\b/i.exec(text)?.[1]);
      const given = tertial === 1 || tertial === 2 ? tertial : null;
      const { date, wrong } = dateIn(top);
      return {
        board: fold(board ?? nearby ?? ''),
        type: code,
        year: Number(year[1]),
        tertial: code === 'tertialrapport' ? given : null,
        date,
        title: text,
        line: at + 1,
        doubts: [
          ...(code === 'tertialrapport' && !given
            ? [
                {
                  cell: 'tertial',
                  reason: 'Titeln säger inte vilket tertial rapporten gäller',
                  candidates: ['1', '2'],
                },
              ]
            : []),
          ...(wrong ? [{ cell: 'date', reason: 'Datumet finns inte i kalendern', candidates: [wrong] }] : []),
        ],
      };
    }
  }
  return null;
}

/** "Till" / "Hässelby-Vällingby" / "stadsdelsnämnd" on lines of their own. */
function boardNearby(top: readonly string[]): string | null {
  const text = fold(top.slice(0, 60).map((line) => line.replace(/^till$/i, ': ')).filter(Boolean).join(' ')); // prettier-ignore
  return boardForm.exec(text)?.[1] ?? null;
}

function dateIn(top: readonly string[]): { date: string | null; wrong: string | null } {
  for (const line of top.slice(0, 60)) {
    const match = /\b20\d\d-\d\d-\d\d\b/.exec(line);
    if (match) return isoDate(match[0]) ? { date: match[0], wrong: null } : { date: null, wrong: match[0] };
  }
  return { date: null, wrong: null };
}

/** The last part of a report's id. */
export function suffix(about: Pick<Title, 'type' | 'tertial'>): string {
  if (about.type === 'verksamhetsplan') return 'vp';
  return about.type === 'verksamhetsberattelse' ? 'vb' : `t${about.tertial ?? 1}`;
}
