import { bullets, isIcon } from '../knowledge/marks.ts';
import { analysisWord } from '../knowledge/phrases.ts';
import { middle } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { hasAnchorCell } from './anchor.ts';
import { bodyEnd, isOnePhrase } from './body-end.ts';
import { isAcross, isValued } from './columns.ts';
import type { HeadSetting } from './heading.ts';
import type { OpenTable } from './open-table.ts';
import { isRuled, rowParting } from './ruling.ts';

/** Lines of a table's body without another kind between them: a text over its columns, or rows. */
interface Stretch {
  kind: 'text' | 'rows';
  lines: Line[];
}

/** A table's body on its page. */
export interface Body {
  stretches: Stretch[];
  /** Whether rulings part its rows. */
  ruled: boolean;
  /** The line after its last. */
  next: number;
}

/** Lines of a text stand no farther below one another, in their size. */
export const textPitch = 1.6;

/** A row's name has no more lines than this above its figures. */
const nameLines = 4;

/**
 * The body of a table from a line on, cut where texts begin and end, and where rulings part rows. It ends
 * where another head, a heading, another size or a text of its own begins. The lines end with their page: a row may go
 * on on the next.
 */
export function bodyOf(lines: readonly Line[], from: number, table: OpenTable, by: HeadSetting): Body {
  const next = bodyEnd(lines, from, table, by);
  const body = lines.slice(from, next);
  const isParted = rowParting(body, table.headings, by.rulings);
  //   Analys
  //   ---------------------------------------
  //   Siffran är rullande.                        as short as a name, and without what every row has once
  const bandFrom = (n: number) => {
    const end = body.findIndex((_, at) => at > n && isParted(at));
    return body.slice(n, end < 0 ? body.length : end);
  };
  const stretches: Stretch[] = [];
  let inText = table.inAnalysis;
  let hasIcons = false;
  body.forEach((line, n) => {
    const isCut = isParted(n);
    const opens = opensAnalysis(line);
    const text = textOf(line);
    // "aktiviteter." ends a name.
    const isGroup = /^\p{Lu}/u.test(text) && by.heads.kindOf(text) !== null;
    const goesOn = inText && !isCut && goesOnText(body, n, table) && !(hasIcons && opensWithIcon(line));
    const isAnswer =
      isCut && isAnalysisWord(body[n - 1]!) && !bandFrom(n).some((own) => hasAnchorCell(own, table));
    const isText = opens || isGroup || isAcross(line, table.headings) || goesOn || isAnswer;
    if (isText !== (stretches.at(-1)?.kind === 'text') || isCut || opens || isGroup || !stretches.length)
      stretches.push({ kind: isText ? 'text' : 'rows', lines: [] });
    stretches.at(-1)!.lines.push(line);
    hasIcons ||= !isText && opensWithIcon(line);
    inText = isText && !isGroup;
  });
  return { stretches, ruled: isRuled(body, isParted), next };
}

/** The lines of a body's rows, without its texts. */
export function rowsIn({ stretches }: Pick<Body, 'stretches'>): Line[][] {
  return stretches.flatMap(({ kind, lines }) => (kind === 'rows' ? [lines] : []));
}

function opensAnalysis(line: Line): boolean {
  return analysisWord.test(textOf(line).replace(/^[^\p{L}]+/u, ''));
}

/** Whether a line is nothing but the word that opens an analysis: its text stands below. */
export function isAnalysisWord(line: Line): boolean {
  return line.words.length === 1 && analysisWord.test(textOf(line));
}

/** Whether an icon stands on a line before a name, or the beginning of one; a list within a text is set with dots. */
function opensWithIcon({ words: [first, begin] }: Line): boolean {
  return begin !== undefined && isIcon(first!.text) && !bullets.includes(first!.text);
}

/** Whether a line within a body goes on with the text that the line above it is of. */
function goesOnText(body: readonly Line[], n: number, table: OpenTable): boolean {
  const { edges, size } = table;
  const [line, above] = [body[n]!, body[n - 1]];
  //   Siffran är rullande.      its last word may reach into the first column, on a page's first line
  const isPhrase = /^\p{Ll}|\p{Ll}[.!?]$/u.test(textOf(line)) && phrasesOf(line, cellGap).length === 1;
  if (!above) return isPhrase || !isValued(line, edges);
  if (isValued(line, edges) && !isOnePhrase(line, above)) return false;
  const distance = middle(line) - middle(above);
  const isRest = distance < 2.5 * size && /^\p{Ll}/u.test(textOf(line));
  return (distance <= textPitch * size || isRest) && !opensRow(body, n, table);
}

//   … och följer utvecklingen noga.
//   ● Index för trygghet bland hushåll med
//                                             75       2021
/** Whether a name begins on a line below the last of a text: figures stand beside or below it. */
function opensRow(body: readonly Line[], n: number, { headings, edges }: OpenTable): boolean {
  const [above, own] = [body[n - 1]!, body[n]!];
  if (
    !/[.!?:]$/.test(textOf(above)) ||
    /[.!?]$/.test(textOf(own)) ||
    !/^(?:[^\p{L}\d]+ )?["”»(]?[\p{Lu}\d]/u.test(textOf(own))
  )
    return false;
  for (const [nth, line] of body.slice(n + 1, n + 1 + nameLines).entries()) {
    if (middle(line) - middle(body[n + nth]!) > 1.5 * line.size || opensAnalysis(line)) return false;
    if (isAcross(line, headings)) return false;
    if (isValued(line, edges)) return true;
  }
  return false;
}
