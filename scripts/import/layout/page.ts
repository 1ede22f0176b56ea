import { readNote } from '../../../src/figure/mark.ts';
import { isEconomyLine } from '../knowledge/phrases.ts';
import { goalHeading } from '../lines/goal-heading.ts';
import { middle } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import type { Alike } from './alike.ts';
import { contentsOn } from './contents.ts';
import { figurePart, figuresRest, type OpenFigures } from './figures.ts';
import { isFigureLine } from './figure-line.ts';
import { isNameOnly } from './figure-name.ts';
import { nextHead } from './heading.ts';
import type { Laid, LaidPart } from './laid.ts';
import { tableOn } from './moved.ts';
import type { OpenTable } from './open-table.ts';
import { textPart } from './prose.ts';
import { isCells, isInColumns, isNamedRow, resumed } from './resumed.ts';
import type { Setting } from './setting.ts';
import { restOf, tablePart } from './table.ts';
import { turnColumns } from './text-columns.ts';

/** What the next lines may go on with. */
export interface Met {
  /** The table that a page's foot may cut. */
  open: OpenTable | OpenFigures | null;
  /** The last table that no heading has ended. */
  last: OpenTable | null;
}

/** A table that was laid out, or the part of one. */
type Part = Met & Omit<LaidPart<unknown>, 'open'>;

/** Reads one page from its top to its foot. */
export class Page {
  /** What is laid out; null for a blank line. */
  readonly out: (Laid | null)[] = [];
  /** Whether the page begins with the rest of a table. */
  goesOn = false;
  readonly #lines: readonly Line[];
  readonly #setting: Setting;
  readonly #alike: Alike;
  readonly #contents: readonly [number, number] | null;

  constructor(lines: readonly Line[], setting: Setting, alike: Alike) {
    this.#lines = lines;
    this.#setting = setting;
    this.#alike = alike;
    this.#contents = contentsOn(lines);
  }

  /** Lays the page out; `before`: what it may go on with. */
  read(before: Met): Met {
    const lines = this.#lines;
    const above = metOn(lines, before);
    const rest = above.open && this.#rest(above.open);
    // Whether a table was cut by the page before, and none of its rows was met since.
    let isCut = !rest && (above.open ?? above.last) !== null;
    let { open, last } = rest ?? { open: null, last: above.last };
    // Rows of a single figure tell no column where words are moved.
    let isBelowFigures = !rest && above.open?.kind === 'figures';
    let text: Line[] = [];
    const strays: Line[] = [];
    for (let n = rest?.next ?? 0; n < lines.length;) {
      const part = this.#partAt(n, last, isCut);
      if (part) {
        this.#text(text, strays);
        this.#add(part.laid);
        ({ next: n, open, last } = part);
        text = [];
        isCut = false;
        continue;
      }
      const line = lines[n++]!;
      const own = textOf(line);
      if (!open || !standsBelow(line, open)) open = null;
      if (goalHeading(own) !== null || isEconomyLine(own)) [last, isCut] = [null, false];
      const isNearTable = (last && isInColumns(line, last)) || ((last || isCut) && isCells(line));
      isBelowFigures &&= isFigureLine(line) && phrasesOf(line, cellGap).length > 1;
      if (isNearTable || isBelowFigures || isNamedRow(line)) strays.push(line);
      text.push(line);
    }
    this.#text(text, strays);
    return { open, last };
  }

  /** Lays out what goes on with a table of the page before. */
  #rest(before: OpenTable | OpenFigures): Part | null {
    const rest =
      before.kind === 'figures'
        ? figuresRest(this.#lines, before, this.#setting)
        : restOf(this.#lines, before, this.#setting);
    if (!rest) return null;
    this.out.push(...rest.laid);
    this.goesOn = true;
    return { ...rest, last: rest.open.kind === 'figures' ? null : rest.open };
  }

  /** The table that begins on a line; null where none does. */
  #partAt(n: number, last: OpenTable | null, isCut: boolean): Part | null {
    const lines = this.#lines;
    const head = nextHead(lines, n, this.#setting);
    const rows =
      head?.lines[0] === n
        ? tablePart(lines, head, this.#setting, this.#alike, isCut ? last : null)
        : last && resumed(lines, n, last, this.#setting);
    if (rows) return { ...rows, last: rows.open };
    if (this.#contents && this.#contents[0] <= n && n <= this.#contents[1]) return null;
    const figures = figurePart(lines, n, this.#setting);
    return figures && { ...figures, last: null };
  }

  #add(laid: readonly (Laid | null)[]): void {
    if (this.out.length) this.out.push(null);
    this.out.push(...laid);
  }

  #text(lines: readonly Line[], strays: Line[]): void {
    if (!lines.length) return;
    const laid = textPart(turnColumns(lines), this.#setting.isWord, this.#setting.rulings.icons);
    for (const stray of strays.splice(0)) {
      for (const each of laid) {
        const isOf = each && each.extent.top < middle(stray) && each.extent.bottom > middle(stray);
        if (isOf && /\d/.test(each.text)) each.stray = true;
      }
    }
    this.#add(laid);
  }
}

//   Ekonomiskt bistånd      145,5      436,6
//   Övrig verksamhet                               the page ends here: its sum stands at the top of the next
/** Whether a line may stand below a table that goes on on the next page: what a mark means, or a label without figures. */
function standsBelow(line: Line, open: NonNullable<Met['open']>): boolean {
  if (readNote(textOf(line))) return true;
  return open.kind === 'figures' && !line.bold && line.size === open.size && isNameOnly(line, open.edges[0]!);
}

/** What goes on at the top of a page, whose lines may stand beside those of the page before. */
function metOn(lines: readonly Line[], { open, last }: Met): Met {
  return { open: open && tableOn<OpenTable | OpenFigures>(lines, open), last: last && tableOn(lines, last) };
}
