import { readFigure } from '../../../src/figure/figure.ts';
import { spacedNumber } from '../../../src/figure/number.ts';
import { namedCells, withNamedCells } from './cells.ts';
import type { HeaderColumn } from './heading.ts';
import type { RecordTable, Row } from './types.ts';

type Sex = 'total' | 'women' | 'men';

const forms: readonly [Sex, RegExp][] = [
  ['women', /^(?:kvinnor|flickor)(?: ?\/ ?(?:kvinnor|flickor))?/i],
  ['men', /^(?:män|pojkar)(?: ?\/ ?(?:män|pojkar))?/i],
  ['total', /^(?:total(?:t|en)?|samtliga|alla|båda könen)/i],
];

/** Cells of one sex, or of all. */
interface Line {
  sex: Sex;
  cells: readonly string[];
}

//   Indikator⇥Kön⇥Periodens utfall⇥Årsmål
//   Andel nöjda⇥Kvinnor⇥31 %⇥28 %            one row, its outcome 30 %
//   ⇥Män⇥29 %⇥
//   ⇥Totalt⇥30 %⇥
/**
 * A table whose column names the sexes one below the other, in a row each or in a cell of one row: each indicator is one
 * row, with columns for the sexes. Figures that are more or fewer than the sexes beside them are in doubt, all of them.
 */
export function joinSexes(printed: RecordTable): RecordTable {
  const table = withSexes(printed);
  const { columns } = table.header;
  const at = columns.findIndex((_, n) => n > 0 && isSexColumn(table, n));
  const outcome = columns.findIndex(({ role }) => role === 'outcome');
  if (table.kind !== 'indicator' || at < 0 || outcome < 0) return printed;
  const goesOn = following(columns);
  // The lines of the row and of those that go on with it: the same for all of them.
  let group: Line[] = [];
  const rows = table.rows.map((row) => {
    const cells = namedCells(row);
    const told = linesOf(cells, at, outcome);
    // What names no sex is of all, but for a name's or a text's further lines.
    const isText = cells.length <= outcome || cells.slice(1).every((text) => text === '');
    if (!told && isText) return { row, lines: null };
    const lines: readonly Line[] = told ?? [{ sex: 'total', cells }];
    const isNext = goesOn(cells, lines, told !== null);
    if (!isNext) group = [];
    group.push(...lines);
    return { row, lines, group, isNext };
  });
  const split = columns.map(
    (column, n) =>
      n > 0 &&
      !isOfAll(column) &&
      (n === outcome || rows.some(({ group }) => group && printedIn(group, n) > 1)),
  );
  const isNew = !columns.some(({ role }) => role === 'outcomeWomen' || role === 'outcomeMen');
  const wide = columns.flatMap((column, n) =>
    n === at ? [] : split[n] ? bySex(column, n === outcome && isNew) : [column],
  );
  const out = rows.map(({ row, lines, group, isNext }): Row => {
    if (!lines) return row;
    const made = columns.flatMap((_, n) => {
      if (n === at) return [];
      const once = lines.map((each) => each.cells[n]).find(Boolean) ?? '';
      if (!split[n]) return [once];
      // What stands once beside the sexes, in whichever row, is of all of them.
      if (n !== outcome && group.length > 1 && printedIn(group, n) < 2) return [once, '', ''];
      return sexes.map((sex) => lines.find((each) => each.sex === sex)?.cells[n] ?? '');
    });
    const doubts = doubtsOf(namedCells(row)[outcome] ?? '', outcome, lines);
    return { ...withNamedCells(row, made), goesOn: isNext, doubts };
  });
  return { ...table, header: { ...table.header, columns: wide }, rows: out };
}

const sexes = ['total', 'women', 'men'] as const;

//   Andel nöjda⇥30 %⇥28 %
//   Kvinnor⇥31 %⇥26 %
/** A table that names sexes where names of indicators stand: with a column of the sexes beside the names. */
function withSexes(table: RecordTable): RecordTable {
  const isOne = (row: Row) => ['women', 'men'].includes(sexesIn(namedCells(row)[0] ?? '').join());
  if (!table.rows.some(isOne)) return table;
  const [first, ...others] = table.header.columns;
  const columns = [first!, { heading: '', role: null, year: null }, ...others];
  const rows = table.rows.map((row) => {
    const [name = '', ...values] = namedCells(row);
    return withNamedCells(row, [...(sexesIn(name).length ? ['', name] : [name, '']), ...values]);
  });
  return { ...table, header: { ...table.header, columns }, rows };
}

/** A column of all, and of women and of men. */
function bySex(column: HeaderColumn, isOutcome: boolean): HeaderColumn[] {
  const { heading, year } = column;
  return [
    column,
    { heading: `${heading} kvinnor`, role: isOutcome ? 'outcomeWomen' : null, year },
    { heading: `${heading} män`, role: isOutcome ? 'outcomeMen' : null, year },
  ];
}

/** Tells, row after row, whether one goes on with the indicator above: it has other sexes, and no name and period of its own. */
function following(columns: readonly HeaderColumn[]) {
  const when = columns.findIndex(({ role }) => role === 'period' || role === 'periodicity');
  let met = new Set<Sex>();
  let isNamed = false;
  return (cells: readonly string[], lines: readonly Line[], namesSex: boolean): boolean => {
    if (!namesSex) met = new Set();
    const [name = ''] = cells;
    // A further line of a name begins small, or stands beside no period of its own.
    const begins = isNamed && /^\p{Lu}/u.test(name) && (when < 0 || cells[when] !== '');
    const goesOn = met.size > 0 && !begins && !lines.some(({ sex }) => met.has(sex));
    if (!goesOn) met = new Set();
    isNamed = name !== '' || (goesOn && isNamed);
    for (const { sex } of lines) met.add(sex);
    return goesOn;
  };
}

/** Whether what a column holds is of a row as a whole. */
function isOfAll({ role }: HeaderColumn): boolean {
  return role === 'period' || role === 'periodicity' || role === 'unit';
}

/** Whether a column names sexes and nothing else, more than one of them. */
function isSexColumn({ header: { columns }, rows }: RecordTable, at: number): boolean {
  if (columns[at]!.role !== null) return false;
  const cells = rows.flatMap((row) => namedCells(row)[at] || []);
  const named = cells.map(sexesIn);
  return named.every((sexes) => sexes.length > 0) && new Set(named.flat()).size > 1;
}

/** The sexes that a text names, one after the other; none where it says anything else. */
function sexesIn(text: string): Sex[] {
  const out: Sex[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const found = forms.flatMap(([sex, form]) => {
      const [all] = form.exec(rest) ?? [];
      return all ? [{ sex, all }] : [];
    })[0];
    if (!found) return [];
    out.push(found.sex);
    rest = rest.slice(found.all.length).trim();
  }
  return out;
}

/** A row by the sexes that it names; null for one that names none. */
function linesOf(cells: readonly string[], at: number, outcome: number): Line[] | null {
  const sexes = sexesIn(cells[at] ?? '');
  if (!sexes.length) return null;
  const parts = cells.map((text, n) => (n > at ? partsOf(text, sexes.length) : null));
  return sexes.map((sex, nth) => ({
    sex,
    cells: cells.map((text, n) => {
      const own = parts[n];
      if (own) return own[nth]!;
      // A figure for all stands once; an outcome that cannot be shared out is in doubt.
      return nth > 0 || (n === outcome && sexes.length > 1) ? '' : text;
    }),
  }));
}

/** A figure with its unit. */
const figure = new RegExp(String.raw`${spacedNumber}(?: ?(?:%|[^\d\s]+))?`, 'gu');

/** A cell's figures, where it has as many as asked for: of 180 211 391 three. */
function partsOf(text: string, many: number): string[] | null {
  if (many < 2) return null;
  for (const parts of [text.match(figure) ?? [], text.split(' ')])
    if (parts.length === many && parts.join(' ') === text && parts.every((part) => readFigure(part).value !== null)) return parts; // prettier-ignore
  return null;
}

/** For how many of the sexes a column prints something. */
function printedIn(lines: readonly Line[], n: number): number {
  return lines.filter(({ cells }) => cells[n]).length;
}

function doubtsOf(printed: string, outcome: number, lines: readonly Line[]): Row['doubts'] {
  if (lines.length < 2 || printed === '' || lines.some(({ cells }) => cells[outcome])) return undefined;
  const candidates = printed.match(figure) ?? [printed];
  return (['outcome', 'outcomeWomen', 'outcomeMen'] as const).map((cell) => ({ cell, reason, candidates }));
}

const reason = 'Cellen har flera tal under varandra, och det går inte att säga vilket som är vems';
