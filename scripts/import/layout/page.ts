import { readNote } from '../../../src/figure/mark.ts';
import { contentsHeading, isEconomyLine } from '../knowledge/phrases.ts';
import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { middle } from '../read/extent.ts';
import { textOf, type Line } from '../read/line.ts';
import type { Alike } from './alike.ts';
import type { IsWord } from './cell.ts';
import { figurePart, figuresRest, type OpenFigures } from './figures.ts';
import { nextHead } from './heading.ts';
import type { Laid } from './laid.ts';
import { figuresOn, tableOn } from './moved.ts';
import type { OpenTable } from './open-table.ts';
import { isEntry, textPart } from './prose.ts';
import { isCells, isInColumns, resumed } from './resumed.ts';
import type { Rulings } from './ruling.ts';
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
interface Part extends Met {
  laid: Laid[];
  /** The line after its last. */
  next: number;
}

/** Reads one page from its top to its foot. */
export class Page {
  /** What is laid out; null for a blank line. */
  readonly out: (Laid | null)[] = [];
  /** Whether the page begins with the rest of a table. */
  goesOn = false;
  readonly #rulings: Rulings;
  readonly #isWord: IsWord;
  readonly #alike: Alike;
  readonly #isContents: boolean;
  #isTop = true;

  /** `lines`: all lines of the page. */
  constructor(lines: readonly Line[], rulings: Rulings, isWord: IsWord, alike: Alike) {
    this.#alike = alike;
    this.#rulings = rulings;
    this.#isWord = isWord;
    this.#isContents =
      lines.some((line) => contentsHeading.test(textOf(line))) || lines.filter(isEntry).length > 5;
  }

  /** Lays lines out that stand below one another. */
  read(lines: readonly Line[], met: Met): Met {
    const above = this.#isTop ? metOn(lines, met) : met;
    const before = this.#isTop ? above.open : null;
    const rest = this.#rest(lines, before);
    // Whether a table was cut by the page before, and none of its rows was met since.
    let isCut = this.#isTop && !rest && (above.open ?? above.last) !== null;
    this.#isTop = false;
    let { open, last } = rest ?? { last: above.last, open: before ? null : above.open };
    let text: Line[] = [];
    const strays: Line[] = [];
    for (let n = rest?.next ?? 0; n < lines.length;) {
      const part = this.#partAt(lines, n, last);
      if (part) {
        this.#text(text, strays);
        this.#table(part.laid);
        ({ next: n, open, last } = part);
        text = [];
        isCut = false;
        continue;
      }
      // What a mark means stands at the page's foot, below a table that goes on.
      const line = lines[n++]!;
      const own = textOf(line);
      if (!readNote(own)) open = null;
      if (goalHeading(own) !== null || isEconomyLine(own)) [last, isCut] = [null, false];
      if ((last && isInColumns(line, last)) || (isCut && isCells(line))) strays.push(line);
      text.push(line);
    }
    this.#text(text, strays);
    return { open, last };
  }

  /** Takes a table, or the part of one, that was told before. */
  take({ laid, goesOn, open }: { laid: Laid[]; goesOn: boolean; open: OpenTable | null }): Met {
    if (goesOn && !this.out.length) this.goesOn = true;
    if (goesOn && this.goesOn) this.out.push(...laid);
    else this.#table(laid);
    return { open, last: open };
  }

  /** Lays out what goes on with a table of the page before. */
  #rest(lines: readonly Line[], before: Met['open']): Part | null {
    if (!before) return null;
    const rest =
      'head' in before
        ? restOf(lines, before, this.#rulings, this.#isWord)
        : figuresRest(lines, before, this.#rulings, this.#isWord, isEnd);
    if (!rest) return null;
    this.out.push(...rest.laid);
    this.goesOn = true;
    return { ...rest, last: 'head' in rest.open ? rest.open : null };
  }

  /** The table that begins on a line; null where none does. */
  #partAt(lines: readonly Line[], n: number, last: OpenTable | null): Part | null {
    const head = nextHead(lines, n, this.#rulings);
    const rows =
      head?.lines[0] === n
        ? tablePart(lines, head, this.#rulings, this.#isWord, this.#alike)
        : last && resumed(lines, n, last, this.#rulings, this.#isWord);
    if (rows) return { ...rows, last: rows.open };
    if (this.#isContents) return null;
    const figures = figurePart(lines, n, this.#rulings, this.#isWord, isEnd);
    return figures && { ...figures, last: null };
  }

  #table(laid: readonly Laid[]): void {
    if (this.out.length) this.out.push(null);
    this.out.push(...laid);
  }

  #text(lines: readonly Line[], strays: Line[]): void {
    if (!lines.length) return;
    const laid = textPart(turnColumns(lines), this.#isWord, this.#rulings.icons);
    for (const stray of strays.splice(0)) {
      for (const each of laid) {
        const isOf = each && each.extent.top < middle(stray) && each.extent.bottom > middle(stray);
        if (isOf && /\d/.test(each.text)) each.stray = true;
      }
    }
    if (this.out.length) this.out.push(null);
    this.out.push(...laid);
  }
}

/** What goes on at the top of a page, whose lines may stand beside those of the page before. */
function metOn(lines: readonly Line[], { open, last }: Met): Met {
  const own = open && ('head' in open ? tableOn(lines, open) : figuresOn(lines, open));
  return { open: own, last: last && tableOn(lines, last) };
}

/** Whether a line ends a table of figures. */
function isEnd(line: Line): boolean {
  const text = textOf(line);
  return goalHeading(text) !== null || isAssessment(text) || /^(?:indikator|aktivitet)\b/i.test(text);
}
