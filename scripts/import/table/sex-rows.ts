import { readFigure } from '../../../src/figure/figure.ts';
import type { HeaderColumn } from './header.ts';
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
  const rows = table.rows.map((row) => ({ row, lines: linesOf(row, at, outcome) }));
  const isSplit = columns.map((_, n) => n === outcome || rows.some(({ lines }, nth) => isPrintedBySex(lines, n) || isBelow(rows[nth + 1]?.lines, n))); // prettier-ignore
  const has = (role: string) => columns.some((each) => each.role === role);
  const wide = columns.flatMap((column, n): HeaderColumn[] => {
    if (n === at) return [];
    if (n === 0 || !isSplit[n] || isWhen(column)) return [column];
    const of = (word: string, role: 'outcomeWomen' | 'outcomeMen') => ({
      heading: `${column.heading} ${word}`,
      role: n === outcome && !has(role) ? role : null,
      year: column.year,
    });
    return [column, of('kvinnor', 'outcomeWomen'), of('män', 'outcomeMen')];
  });
  const when = columns.findIndex(({ role }) => role === 'period' || role === 'periodicity');
  let met = new Set<Sex>();
  let isNamed = false;
  const out = rows.map(({ row, lines: told }, nth): Row => {
    // What names no sex is of all, but for a name's or a text's further lines.
    const [, ...values] = row.cells.slice(lead(row));
    if (!told && (values.length < outcome || values.every((text) => text === ''))) return row;
    if (!told) met = new Set();
    const lines: readonly Line[] = told ?? [{ sex: 'total', cells: row.cells.slice(lead(row)) }];
    const name = row.cells[lead(row)]!;
    // A further line of a name begins small, or stands beside no period of its own.
    const isNext = isNamed && /^\p{Lu}/u.test(name) && (when < 0 || row.cells[when + lead(row)] !== '');
    const goesOn = met.size > 0 && !isNext && !lines.some(({ sex }) => met.has(sex));
    if (!goesOn) met = new Set();
    isNamed = name !== '' || (goesOn && isNamed);
    for (const { sex } of lines) met.add(sex);
    const cells = columns.flatMap((column, n) => {
      if (n === at) return [];
      const own = (sex: Sex) => lines.find((each) => each.sex === sex)?.cells[n] ?? '';
      if (n === 0 || isWhen(column) || !isSplit[n]) return [lines.map((each) => each.cells[n]).find(Boolean) ?? '']; // prettier-ignore
      // What stands once beside the sexes, in their first row, is of all of them.
      const below = rows[nth + 1]?.lines?.[0];
      const isOnce = lines.length > 1 ? !isPrintedBySex(lines, n) : !goesOn && below?.cells[0] === '' && !below.cells[n]; // prettier-ignore
      if (n !== outcome && isOnce) return [lines.map((each) => each.cells[n]).find(Boolean) ?? '', '', ''];
      return [own('total'), own('women'), own('men')];
    });
    return { ...row, cells: [...row.cells.slice(0, lead(row)), ...cells], goesOn, doubts: doubtsOf(row, outcome, lines) }; // prettier-ignore
  });
  return { ...table, header: { ...table.header, columns: wide }, rows: out };
}

//   Andel nöjda⇥30 %⇥28 %
//   Kvinnor⇥31 %⇥26 %
/** A table that names sexes where names of indicators stand: with a column of the sexes beside the names. */
function withSexes(table: RecordTable): RecordTable {
  const nameOf = (row: Row) => row.cells[lead(row)] ?? '';
  if (!table.rows.some((row) => ['women', 'men'].includes(sexesIn(nameOf(row)).join()))) return table;
  const [first, ...others] = table.header.columns;
  const columns = [first!, { heading: '', role: null, year: null }, ...others];
  const rows = table.rows.map((row): Row => {
    const [name, ...values] = row.cells.slice(lead(row));
    const named = sexesIn(nameOf(row)).length ? ['', name!] : [name ?? '', ''];
    return { ...row, cells: [...row.cells.slice(0, lead(row)), ...named, ...values] };
  });
  return { ...table, header: { ...table.header, columns }, rows };
}

function isWhen({ role }: HeaderColumn): boolean {
  return role === 'period' || role === 'periodicity' || role === 'unit';
}

function lead(row: Row): number {
  return row.icons ? 1 : 0;
}

/** Whether a column names sexes and nothing else, more than one of them. */
function isSexColumn({ header: { columns }, rows }: RecordTable, at: number): boolean {
  if (columns[at]!.role !== null) return false;
  const cells = rows.flatMap((row) => row.cells[at + lead(row)] || []);
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
function linesOf(row: Row, at: number, outcome: number): Line[] | null {
  const sexes = sexesIn(row.cells[at + lead(row)] ?? '');
  if (!sexes.length) return null;
  const cells = row.cells.slice(lead(row));
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
const figure =
  /[-+−–]?\d{1,3}(?: \d{3})+(?:,\d+)?(?: ?(?:%|[^\d\s]+))?|[-+−–]?\d+(?:,\d+)?(?: ?(?:%|[^\d\s]+))?/gu;

/** A cell's figures, where it has as many as asked for: of 180 211 391 three. */
function partsOf(text: string, many: number): string[] | null {
  if (many < 2) return null;
  for (const parts of [text.match(figure) ?? [], text.split(' ')])
    if (parts.length === many && parts.join(' ') === text && parts.every((part) => readFigure(part).value !== null)) return parts; // prettier-ignore
  return null;
}

/** Whether a row prints something for several sexes in a column. */
function isPrintedBySex(lines: readonly Line[] | null, n: number): boolean {
  return (lines?.filter(({ cells }) => cells[n]).length ?? 0) > 1;
}

/** Whether a row that begins no indicator prints something in a column. */
function isBelow(lines: readonly Line[] | null | undefined, n: number): boolean {
  return lines?.length === 1 && lines[0]!.cells[0] === '' && Boolean(lines[0]!.cells[n]);
}

function doubtsOf(row: Row, outcome: number, lines: readonly Line[]): Row['doubts'] {
  const printed = row.cells[outcome + lead(row)] ?? '';
  if (lines.length < 2 || printed === '' || lines.some(({ cells }) => cells[outcome])) return undefined;
  const candidates = printed.match(figure) ?? [printed];
  return (['outcome', 'outcomeWomen', 'outcomeMen'] as const).map((cell) => ({ cell, reason, candidates }));
}

const reason = 'Cellen har flera tal under varandra, och det går inte att säga vilket som är vems';
