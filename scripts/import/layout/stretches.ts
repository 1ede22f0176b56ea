import { analysisWord } from '../knowledge/phrases.ts';
import { around, middle } from '../read/extent.ts';
import { phrasesOf, textOf, type Line } from '../read/line.ts';
import { columnOf, isAcross } from './columns.ts';
import type { OpenTable } from './open-table.ts';
import { rowRulings, type Rulings } from './ruling.ts';

/** Lines of a table's body without another kind between them: a text over its columns, or rows. */
interface Stretch {
  kind: 'text' | 'rows';
  lines: Line[];
}

/** A table's body cut where texts begin and end, and where rulings part rows. */
export function stretchesOf(
  body: readonly Line[],
  table: OpenTable,
  rulings: Rulings,
): { stretches: Stretch[]; ruled: boolean } {
  const { head, edges, size } = table;
  const cuts = body.length ? separators(body, table, rulings) : [];
  const stretches: Stretch[] = [];
  let inText = table.inAnalysis;
  body.forEach((line, n) => {
    const above = body[n - 1];
    const isCut = above !== undefined && cuts.some((y) => y > middle(above) && y < middle(line));
    const apart = above === undefined || middle(line) - middle(above) > 1.5 * size;
    const opens = analysisWord.test(textOf(line).replace(/^[^\p{L}]+/u, ''));
    const across = isAcross(line, head.headings);
    const valued = !across && line.words.some((word) => columnOf(word, edges) > 0);
    const goesOn =
      inText && !isCut && (!apart || above === undefined) && (!valued || isOnePhrase(line, above));
    const isText = opens || across || goesOn;
    if (isText !== (stretches.at(-1)?.kind === 'text') || isCut || opens || !stretches.length)
      stretches.push({ kind: isText ? 'text' : 'rows', lines: [] });
    stretches.at(-1)!.lines.push(line);
    inText = isText;
  });
  return { stretches, ruled: cuts.length > 1 };
}

/** Heights of the rulings that part rows: those that run over most of the table. */
function separators(body: readonly Line[], { head }: OpenTable, rulings: Rulings): number[] {
  const box = around(body);
  const left = Math.min(box.left, head.extent.left);
  const right = Math.max(head.headings.at(-1)!.right, head.extent.right);
  return rowRulings({ left, right }, rulings).filter((y) => y > box.top && y < box.bottom);
}

/** Whether a line that reaches into other columns is a text all the same: one phrase that begins where the one above does. */
function isOnePhrase(line: Line, above: Line | undefined): boolean {
  return above !== undefined && Math.abs(line.left - above.left) < 3 && phrasesOf(line, 0.8).length === 1;
}
