import type { Indicator } from '../../../src/model.ts';
import { readPeriod } from '../../../src/printed-period.ts';
import { nameless } from '../knowledge/phrases.ts';
import { unknownColumn } from '../table/columns.ts';
import type { HeaderColumn } from '../table/heading.ts';
import { doubtRow, filled } from './row-cells.ts';

//   ⇥36 dagar⇥37 dagar⇥Tertial 1 2024                        at the foot of a page
//   Indikator⇥…
//   Väntetid till besök Antal åtgärder⇥19 st⇥18 st⇥2024      two names in one cell, which nothing parts
/** Puts in doubt the name of a page's first row below one without a name: it may be that row's, all of it or its beginning. */
export function doubtNextNames(rows: readonly Indicator[], headers: readonly number[]): void {
  const reason = 'Namnet kan helt eller delvis höra till raden ovanför, som saknar namn';
  rows.forEach(({ name, lines: [line], doubts }, n) => {
    const above = rows[n - 1];
    if (above?.name !== nameless || name === nameless) return;
    if (headers.some((each) => each > above.lines[1] && each < line))
      doubts.push({ cell: 'name', reason, candidates: [name] });
  });
}

//   Indikator       Enhet          Utfall     Årsmål
//                   Ängsgården     82 %       86 %      one cell over all rows, its words beside one of them
//   Andel nöjda     Norrgården     80 %       84 %
/**
 * Doubts, in place, the figures of rows of a table whose name may be that of the rows beside them too: these lack a cell, and
 * what stands right behind the name is a part in words.
 */
export function doubtSharedNames(rows: readonly Indicator[], [, column]: readonly HeaderColumn[]): void {
  const lacks = rows.map(({ doubts }) => doubts.some(({ cell }) => cell === unknownColumn(0)));
  const shared = rows.filter((row, n) => {
    const part = row.cells.more.find((each) => each.column === column?.heading)?.cell;
    return part && part.value === null && /\p{L}{2}/u.test(part.text) && (lacks[n - 1] || lacks[n + 1]);
  });
  for (const row of shared) doubtRow(row, sharedName);
}

const sharedName = 'Namnet kan gälla flera rader: talen kan vara en del av indikatorn';

//   Antal nya bänkar     31     40                     one cell over all rows, its lines beside two of them
//   Antal nya träd       12     15     Tertial 1
//   Antal nya lekar      41     45     2023
/**
 * Doubts periods that may be the two halves of one that stands in a cell over several rows, in place: others of the
 * table have none. Gives the rows that are in doubt for it.
 */
export function doubtMergedPeriods(rows: readonly Indicator[]): Indicator[] {
  if (rows.every(({ period }) => period !== null)) return [];
  const halves = rows.slice(1).flatMap((row, n) => {
    const [above, own] = [rows[n]!.period, row.period];
    const isCut = above !== null && own !== null && !/20\d\d/.test(above) && /^20\d\d$/.test(own);
    return isCut && readPeriod(`${above} ${own}`) ? [[rows[n]!, row] as const] : [];
  });
  for (const pair of halves)
    for (const { doubts, period } of pair) {
      const whole = pair.map((each) => each.period).join(' ');
      const reason = 'Perioden kan stå i en cell som gäller flera rader';
      doubts.push({ cell: 'period', reason, candidates: [whole, period!] });
    }
  return halves.flat();
}

//   Andel nöjda     VB 2022     79 %     80 %
//   Andel nöjda     T1 2023     81 %     85 %      or no name: it stands once, over both
/**
 * Doubts the figures of rows that a table prints of an earlier year than another row of the same name, in place: they
 * are no figures of the report's own year. Gives the rows that are in doubt for it.
 */
export function doubtOlderPeriods(rows: readonly Indicator[]): Indicator[] {
  const named = new Map<string, Indicator[]>();
  let name = nameless;
  for (const row of rows) {
    if (row.name !== nameless) name = row.name;
    named.set(name, [...(named.get(name) ?? []), row]);
  }
  const older = [...named.values()].flatMap((same) => {
    const latest = Math.max(...same.map(yearOf));
    return same.filter((row) => yearOf(row) < latest && yearOf(row) > 0);
  });
  for (const row of older) doubtRow(row, olderPeriod);
  return older;
}

const olderPeriod = 'Raden gäller ett tidigare år än en annan rad med samma namn';

/** The year of a row's period; 0 where it prints none. */
function yearOf({ period }: Indicator): number {
  return (period === null ? null : readPeriod(period)?.year) ?? 0;
}

//   2024
//   Andel nöjda     79 %     80 %      two tables under one goal: the lines that part them are not known
//   2025
//   Andel nöjda     81 %     85 %
/**
 * Doubts the figures of rows that have name, goal and period alike and other figures in some column, in place: an
 * indicator has one row. Gives the rows that are in doubt for it.
 */
export function doubtSameNames(rows: readonly Indicator[]): Indicator[] {
  const named = Map.groupBy(
    rows.filter(({ name }) => name !== nameless),
    ({ goal, name, period }) => JSON.stringify([goal, name, period]),
  );
  const unlike = [...named.values()].filter((same) => same.some((row) => differs(row, same[0]!))).flat();
  for (const row of unlike) doubtRow(row, sameName);
  return unlike;
}

const sameName =
  'Flera rader har samma namn, mål och period men olika tal: det går inte att säga vilka som gäller';

/** Whether two rows print different texts in some column. */
function differs(a: Indicator, b: Indicator): boolean {
  const own = new Map(filled(a.cells).map(({ column, cell }) => [column, cell.text]));
  return filled(b.cells).some(({ column, cell }) => own.has(column) && own.get(column) !== cell.text);
}
