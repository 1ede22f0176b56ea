import { takeUnit } from '../../../src/figure/heading-unit.ts';
import type { Cell, Indicator } from '../../../src/model.ts';
import { columns as valueColumns, isValueColumn } from '../../../src/indicator-columns.ts';
import { isMeasure } from '../knowledge/measures.ts';
import type { Note } from '../lines/problem.ts';
import type { HeaderColumn } from '../table/heading.ts';

/** A figure of a row with its unit, or without any. */
type Figure = Cell & { value: number };

/**
 * A figure without a unit takes the row's, in place, when all figures of the row that print one agree and each figure
 * can be one of it. Where one cannot, none takes it, and a message says so.
 */
export function shareUnit(
  cells: Indicator['cells'],
  columns: readonly HeaderColumn[],
  name: string,
  note: Note,
): void {
  const figures = measured(cells, columns).filter((each): each is Figure => each.value !== null);
  const units = new Set(figures.flatMap((each) => each.unit || []));
  if (units.size !== 1) return;
  const [unit] = [...units] as [string];
  const printed = figures.filter((each) => each.unit);
  const bare = figures.filter((each) => !each.unit);
  const isCount = isShare.test(unit) && (/^antal(?!\p{L})/iu.test(name) || isParted(cells, printed, name));
  const odd = bare.find((each) => isCount || !canBe(each, unit, printed));
  if (odd) {
    const reason = `Unexpected "${odd.text}" beside figures in ${unit}, expected one of their kind and size`;
    note('figure', `${reason}: no figure of the row takes their unit; compare with the original`, odd.line);
    return;
  }
  for (const each of bare) {
    each.unit = unit;
    each.unitFrom = 'row';
  }
}

//   Indikator⇥Enhet⇥Periodens utfall⇥Årsmål
//   Antal lån⇥st⇥255⇥245
//             ^
/** Gives the figures of a row that print no unit the one that stands in a column of its own, in place. */
export function setUnit(cells: Indicator['cells'], columns: readonly HeaderColumn[], unit: string): void {
  for (const each of measured(cells, columns))
    if (each.value !== null && !each.unit) Object.assign(each, { unit, unitFrom: 'row' });
}

//   Medelbidrag per hushåll (kr)⇥9 120⇥9 300      Sjukfrånvaro, %⇥6,1⇥5,9      but not: Antal barn per anställd, årsarbetare⇥4,9
/** The unit that a row's name prints for its figures; null where it prints none, or says more of what is counted. */
export function unitOfName(name: string): string | null {
  const { unit } = takeUnit(name);
  return unit !== null && isMeasure(unit) ? unit : null;
}

//   Platser i förskola⇥85⇥40 %⇥60 %   how many, and the parts of it that are men and women
//                      ^
/** Whether a row prints shares of the sexes alone, and they make up a whole. */
function isParted(
  { outcomeMen: men, outcomeWomen: women }: Indicator['cells'],
  printed: readonly Figure[],
  name: string,
): boolean {
  if (printed.length !== 2 || !men?.unit || !women?.unit || /^andel(?!\p{L})/iu.test(name)) return false;
  return Math.abs(men.value! + women.value! - 100) <= 1;
}

/** Whether a figure that prints no unit is of a size that the unit of the row's others may have. */
function canBe({ value }: Figure, unit: string, printed: readonly Figure[]): boolean {
  const size = Math.abs(value);
  const sizes = printed.map((each) => Math.abs(each.value));
  if (isShare.test(unit)) return size <= mostOfShare || Math.max(...sizes) > mostOfShare;
  const others = sizes.filter((each) => each > 0);
  if (!isMoney.test(unit) || size === 0 || !others.length) return true;
  return size <= Math.max(...others) * furthest && size * furthest >= Math.min(...others);
}

const isShare = /^(?:%|procent)(?![\p{L}-])/iu;
const isMoney = /^(?:(?:[tmk]|mn|md)?kr|[tm]?sek|(?:(?:tusen|miljoner|miljarder) )?kronor)$/i;

/** Shares of a whole are 100 % at most; of a budget, or of the year before, they may be somewhat more. */
const mostOfShare = 120;

/** Sums of one unit that stand in one row are not further apart than this: thousands are written as thousands. */
const furthest = 100;

/**
 * The cells that hold what the indicator measures: a column of another year does ("Utfall 2021"), one of something else
 * ("Antal svar") has a unit of its own.
 */
function measured(cells: Indicator['cells'], columns: readonly HeaderColumn[]): Cell[] {
  const own = valueColumns.flatMap((column) => cells[column] ?? []);
  const others = cells.more.filter(({ column }) =>
    columns.some((each) => each.heading === column && isMeasured(each)),
  );
  return [...own, ...others.map(({ cell }) => cell)];
}

/** Whether a heading is one of an outcome, a forecast or a target, whatever its year or part of a year. */
function isMeasured({ heading, role, alone = role }: HeaderColumn): boolean {
  if (alone !== null) return isValueColumn(alone);
  return /^(?:utfall|prognos|(?:kf:?s )?(?:års)?mål)(?!\p{L})/iu.test(heading);
}
