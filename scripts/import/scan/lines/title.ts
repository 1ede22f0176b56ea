import { ONE_LIKE, withDigits } from '../../words/figures.ts';
import { fold } from '../../lines/clean.ts';
import { formOf, openTertial, title, type Title } from '../../meaning/title.ts';
import { letters } from '../../lines/letters.ts';

/** What the first page of a scan may say of the report elsewhere than in a title. */
const form = new RegExp(
  String.raw`\b(tertialrapport|verksamhetsplan|verksamhetsberättelse)\s*(?:nr\s*|tertial\s*)?[12${ONE_LIKE}]?\s*(?:för|avseende|,)?\s*(?:år\s*)?20\d\d\b`,
  'i',
);
const boardForm = /(\p{Lu}[\p{L}-]+(?:\s(?:och\s)?\p{Lu}[\p{L}-]+)?)\s+stadsdelsnämnd/u;

/** How many lines are a first page and the decisions on it. */
const top = 150;

/**
 * Reads what a scan says of its report. Its title page is often lost: then the decisions tell, which may be broken
 * over lines.
 *
 *   nämnden har läst tertialrapport 2 för 2019 och
 */
export function scanTitle(lines: readonly string[], known: ReadonlyMap<string, unknown>): Title | null {
  const read = title(lines, known);
  if (read?.board) return read;
  const text = fold(lines.slice(0, top).join(' '));
  const name = boardForm.exec(text)?.[1];
  const board = name ? `${name} stadsdelsnämnd` : '';
  const [printed = '', kind = ''] = form.exec(text) ?? [];
  const about = formOf(printed.replace(/(?<=\s)\D(?=\s)/, withDigits));
  if (!about) return null;
  const line = lines.findIndex((each) => letters(each).includes(letters(kind))) + 1 || 1;
  return {
    board,
    ...about,
    date: null,
    title: fold(
      `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).toLowerCase()} ${about.tertial ?? ''} ${about.year}`,
    ),
    line,
    remarks: openTertial(about, line),
  };
}
