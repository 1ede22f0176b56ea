import type { Dialect } from './dialect.ts';
import type { Faults } from './fault.ts';
import type { Random } from './random.ts';

/** A row as it is put on paper. */
export interface PrintedRow {
  name: string;
  cells: readonly string[];
  icon: string;
  /** Whether a cell must not be lost. */
  whole: boolean;
}

/** Prints the lines of one Indikator or Aktivitet table, with a column of icons or without. */
export class TablePrinter {
  readonly out: string[] = [];
  readonly iconColumn: boolean;
  readonly #header: readonly string[];
  readonly #random: Random;
  readonly #faults: Faults;
  readonly #dialect: Dialect;

  constructor(header: readonly string[], random: Random, faults: Faults, dialect: Dialect) {
    this.#header = header;
    this.#random = random;
    this.#faults = faults;
    this.#dialect = dialect;
    this.iconColumn = faults.make('iconColumn', 0.4);
    this.#printHeader(false);
  }

  /** A page break: the header is printed again, now and then in another spelling. */
  newPage(): void {
    this.out.push('');
    if (this.#faults.make('furnitureInTable', 0.4)) this.out.push(this.#dialect.furniture(), '');
    this.#printHeader(true);
  }

  /** A row that begins here; an empty cell of it may get lost. */
  row({ name, cells, icon, whole }: PrintedRow): void {
    const all = this.#filled(cells);
    const isStatus = icon === '✓' || icon === '▶';
    const free = whole ? [] : all.flatMap((each, at) => (each === '' && at < all.length - 1 ? [at] : []));
    const swallow = () => all.splice(this.#random.pick(free), 1);
    let lead: string[] = [];
    if (this.iconColumn) lead = [icon];
    else if (this.#faults.make('iconBare', 0.3)) {
      lead = [isStatus ? icon : this.#random.pick(['', ' ', '●'])];
      if (free.length && this.#faults.make('swallowedIcon', 0.6)) {
        swallow();
        if (this.#faults.make('trailingTab', 0.4)) all.push('');
      }
    } else if (free.length && this.#header[0] === 'Indikator' && this.#faults.make('swallowed', 0.12))
      swallow();
    const glued = !lead.length && (isStatus || this.#faults.make('iconGlued', 0.7)) ? `${icon} ` : '';
    this.#print([...lead, `${glued}${name}`, ...all]);
  }

  /** The rest of a row that the page cut. */
  rest(name: string, cells: readonly string[]): void {
    this.#print([...(this.iconColumn ? [''] : []), name, ...this.#filled(cells)]);
  }

  /** A line of text in the first cell, or in another one. */
  text(...cells: string[]): void {
    this.rest(cells[0]!, cells.slice(1));
  }

  #filled(cells: readonly string[]): string[] {
    return [...cells, ...Array<string>(Math.max(0, this.#header.length - 1 - cells.length)).fill('')];
  }

  #print(cells: readonly string[]): void {
    this.out.push(cells.join('\t'));
  }

  #printHeader(again: boolean): void {
    let cells = this.#header;
    if (again && this.#faults.make('headerSpelling', 0.6)) cells = cells.map(otherSpelling);
    if (this.iconColumn && !(again && this.#random.chance(0.2))) cells = ['', ...cells];
    this.#print([...cells, ...(this.#faults.make('headerTrailingTab', 0.5) ? [''] : [])]);
    if (this.#faults.make('dashLine', 0.3))
      this.#print(cells.map((each) => '-'.repeat(Math.max(3, each.length))));
  }
}

function otherSpelling(heading: string): string {
  return heading
    .replace('Årsmål', 'Arsmål')
    .replace('/ ', '/')
    .replace(/^(Utfall [mk]\S+?)\/(\S+)$/, '$1/ $2');
}
