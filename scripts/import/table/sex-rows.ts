import { readFigure } from '../../../src/figure/figure.ts';
import type { HeaderColumn } from './heading.ts';
import type { RecordTable, Row } from './types.ts';

/** What a column of the sexes is called. */
const sexHeading = /^kön(?:suppdelning|sfördelning)?$/i;
const women = String.raw`(?:kvinnor|flickor|k)(?: ?\/ ?(?:kvinnor|flickor))?`;
const men = String.raw`(?:män|pojkar|m)(?: ?\/ ?(?:män|pojkar))?`;
const before = String.raw`(?:[-–•] ?)?(?:varav )?`;
const forms = {
  all: /^(?:totalt|alla|samtliga|båda könen)$/i,
  women: new RegExp(`^${before}${women}:?$`, 'i'),
  men: new RegExp(`^${before}${men}:?$`, 'i'),
};
type Of = keyof typeof forms;

/** No figure and its unit are longer. */
const figure = String.raw`(\S.{0,40}?)`;
const sex = String.raw`(${before}(?:${women}|${men}):?)`;
/** A figure, and those of the two sexes behind it. */
const within = new RegExp(String.raw`^${figure}[ ,;(]+${sex} ?${figure}[ ,;]+${sex} ?${figure}\)?$`, 'i');

/** Which sex alone a name says that its row is of; null for any other. */
export function sexOf(name: string): 'women' | 'men' | null {
  return forms.women.test(name) ? 'women' : forms.men.test(name) ? 'men' : null;
}

/** Of whom a cell says that its row is; null where it says nothing of it. */
export function ofWhom(cell: string): Of | null {
  return (Object.keys(forms) as Of[]).find((each) => forms[each].test(cell)) ?? null;
}

/** A row by its header's columns. */
interface Own {
  row: Row;
  /** What stands before its name. */
  icon: string[];
  cells: string[];
  of: Of | null;
  /** Its outcome and those of women and of men, where one cell has all. */
  parts: readonly [string, string, string] | null;
}

/** Where a table says of whom a row is, and what its outcome. */
interface Places {
  /** The column of the sexes; 0 where their names stand below the indicator's. */
  sex: number;
  outcome: number;
}

//   Indikator      Kön        Utfall           Indikator          Utfall
//   Andel nöjda    Totalt     82 %             Andel nöjda        82 %
//   med parken     Kvinnor    84 %               varav kvinnor    84 %
//                  Män        80 %               varav män        80 %
//
//   Andel nöjda    82 % Kvinnor 84 % Män 80 %      in smaller print below the figure, in its cell
/**
 * A table whose rows of women and of men are cells of the indicator's own row: each such row goes on with that, its
 * figure in a column of its own, as figures of women and men are that stand in the outcome's cell. The same table where
 * it does not say so of all its rows, or has such columns already.
 */
export function withSexes(table: RecordTable): RecordTable {
  const { columns, kind } = table.header;
  const outcome = columns.findIndex(({ role }) => role === 'outcome');
  const isTold = columns.some(({ role }) => role === 'outcomeMen' || role === 'outcomeWomen');
  if (kind !== 'indicator' || outcome < 1 || isTold) return table;
  const places = { sex: Math.max(0, columns.findIndex(({ heading }) => sexHeading.test(heading))), outcome }; // prettier-ignore
  const all = table.rows.map((row) => ownOf(row, columns.length, places));
  const parts = new Set(all.flatMap((_, n) => partsOf(all, n, places)));
  const isOpen = ({ of, cells: [, ...cells] }: Own, n: number) =>
    !parts.has(n) && of !== 'all' && cells.some((cell) => cell !== '');
  if (places.sex ? all.some(isOpen) : !parts.size && all.every((own) => !own.parts)) return table;
  const rows = all.map((own, n) => remade(own, places, parts.has(n)));
  return { ...table, header: { ...table.header, columns: withColumns(columns, places) }, rows };
}

function ownOf(row: Row, count: number, { sex, outcome }: Places): Own {
  const from = row.icons ? 1 : 0;
  const cells = [...row.cells.slice(from), ...Array<string>(count).fill('')].slice(0, count);
  return {
    row,
    icon: row.cells.slice(0, from),
    cells,
    of: ofWhom(cells[sex]!),
    parts: partsIn(cells[outcome]!),
  };
}

/** The figures of a cell that has those of both sexes behind one that fits them. */
function partsIn(cell: string): Own['parts'] {
  const [, whole, label, one, other, two] = within.exec(cell) ?? [];
  if (!whole || !fits([whole, one!, two!])) return null;
  const [first, second] = [sexOf(label!), sexOf(other!)];
  if (first === second) return null;
  return first === 'women' ? [whole, one!, two!] : [whole, two!, one!];
}

/** The rows of women and men that are parts of a row, by their places: two right below it, and each of them only once. */
function partsOf(all: readonly Own[], n: number, places: Places): number[] {
  const [own, ...parts] = all.slice(n, n + 3) as [Own, Own?, Own?];
  const [one, other] = parts;
  if (!one || !other || own.of !== (places.sex ? 'all' : null)) return [];
  if (![one, other].some(({ of }) => of === 'women') || ![one, other].some(({ of }) => of === 'men'))
    return [];
  const isPart = places.sex ? isBeside : isBelow;
  if (![one, other].every((part) => isPart(own, part, places))) return [];
  const outcomes = [own, one, other].map(({ cells }) => cells[places.outcome]!);
  return places.sex > 0 || fits(outcomes) ? [n + 1, n + 2] : [];
}

/** Whether a row has nothing besides its outcome but more of a name and of words in cells that it shares with the first. */
function isBeside(own: Own, part: Own, { sex, outcome }: Places): boolean {
  const name = part.cells[0]!;
  const isName = name === '' || name === own.cells[0] || !/^\p{Lu}/u.test(name);
  return isName && part.cells.every((cell, n) => n === 0 || n === sex || n === outcome || !/\d/.test(cell));
}

/** Whether a row that is named by a sex has its outcome and no other cell. */
function isBelow(own: Own, part: Own, { outcome }: Places): boolean {
  return own.cells[0] !== '' && part.cells.every((cell, n) => (n === 0 || n === outcome) === (cell !== ''));
}

/** Whether the first of three figures is the sum of the others, or lies between them. */
function fits(outcomes: readonly string[]): boolean {
  const [whole, ...parts] = outcomes.map((text) => readFigure(text).value) as [
    number | null,
    ...(number | null)[],
  ];
  const [one = null, other = null] = parts;
  if (whole === null || one === null || other === null) return false;
  const isBetween = whole >= Math.min(one, other) && whole <= Math.max(one, other);
  return isBetween || Math.abs(one + other - whole) < 1e-6 * Math.abs(whole);
}

/** The columns without that of the sexes, and with theirs behind the outcome's. */
function withColumns(columns: readonly HeaderColumn[], { sex, outcome }: Places): HeaderColumn[] {
  const { year } = columns[outcome]!;
  return columns.flatMap((column, n): HeaderColumn[] => {
    if (n === outcome)
      return [column, { heading: 'Kvinnor', role: 'outcomeWomen', year }, { heading: 'Män', role: 'outcomeMen', year }]; // prettier-ignore
    return n > 0 && n === sex ? [] : [column];
  });
}

function remade({ row, icon, cells, of, parts }: Own, { sex, outcome }: Places, isPart: boolean): Row {
  const figure = cells[outcome]!;
  const name = isPart && sex === 0 ? '' : cells[0]!;
  const own = cells.flatMap((cell, n) => {
    if (n === 0) return [name];
    if (n === outcome)
      return isPart
        ? ['', of === 'women' ? figure : '', of === 'men' ? figure : '']
        : (parts ?? [figure, '', '']);
    return n === sex ? [] : [cell];
  });
  return { ...row, cells: [...icon, ...own], ...(isPart ? { goesOn: true } : {}) };
}
