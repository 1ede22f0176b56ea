import { fold } from '../../lines/clean.ts';
import { title, type Title } from '../../meaning/title.ts';
import { letters } from '../../lines/letters.ts';

/** What the first page of a scan may say of the report elsewhere than in a title. */
const form =
  /\b(tertialrapport|verksamhetsplan|verksamhetsberättelse)\s*(?:nr\s*|tertial\s*)?([12lI])?\s*(?:för|avseende|,)?\s*(?:år\s*)?(20\d\d)\b/i;
const boardForm = /(\p{Lu}[\p{L}-]+(?:\s(?:och\s)?\p{Lu}[\p{L}-]+)?)\s+stadsdelsnämnd/u;
const types: Record<string, Title['type']> = {
  tertialrapport: 'tertialrapport',
  verksamhetsplan: 'verksamhetsplan',
  verksamhetsberattelse: 'verksamhetsberattelse',
};

/** How many lines are a first page and the decisions on it. */
const top = 150;

/**
 * Reads what a scan says of its report. Its title page is often lost: then the decisions tell, which may be broken
 * over lines.
 *
 *   förslaget till tertialrapport 1 för 2020 med
 */
export function scanTitle(lines: readonly string[], known: ReadonlyMap<string, unknown>): Title | null {
  const read = title(lines, known);
  if (read?.board) return read;
  const text = fold(lines.slice(0, top).join(' '));
  const board = boardForm.exec(text)?.[1];
  if (read && !board) return read;
  if (read) return { ...read, board: `${board} stadsdelsnämnd` };
  const match = form.exec(text);
  if (!match) return null;
  const type = types[letters(match[1]!)]!;
  const tertial = type === 'tertialrapport' && match[2] ? (match[2] === '2' ? 2 : 1) : null;
  const name = `${match[1]!.slice(0, 1).toUpperCase()}${match[1]!.slice(1).toLowerCase()}`;
  return {
    board: board ? `${board} stadsdelsnämnd` : '',
    type,
    year: Number(match[3]),
    tertial,
    date: null,
    title: fold(`${name} ${tertial ?? ''} ${match[3]}`),
    line: lines.findIndex((line) => letters(line).includes(letters(match[1]!))) + 1 || 1,
    doubts:
      type === 'tertialrapport' && tertial === null
        ? [
            {
              cell: 'tertial',
              reason: 'Texten säger inte vilket tertial rapporten gäller',
              candidates: ['1', '2'],
            },
          ]
        : [],
  };
}
