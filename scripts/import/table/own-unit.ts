import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { kronorIn } from '../../../src/figure/money-units.ts';
import { decimalsOf } from '../../../src/figure/number.ts';
import { countsThings, isKnownUnit } from '../../../src/figure/units.ts';
import type { Cell, Table } from '../../../src/model.ts';
import { moneyWords } from '../knowledge/measures.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';
import { unitIn } from './unit.ts';

/** What a heading or a label says that its own figures are counted in, whatever the others of its table are. */
export interface OwnUnit {
  /** Null where it names none, but says that the figures are no sums: a share. */
  unit: string | null;
  /** Whether its words may as well name what money goes to: "Barn", "Vårdplatser". */
  isPerhaps: boolean;
}

const share = /^(?:andel(?:en)?(?!\p{L})|procentuell|(?:%|procent)(?!\p{L}))/iu;
const count = /^antal(?:et)?(?!\p{L})|\(antal(?!\p{L})/iu;
const perhapsCount =
  /(?<!\p{L})antal(?:et)?(?!\p{L})|(?:^|, )\p{L}*(?:platser|timmar|dygn|hushåll|ärenden|tjänster)$/iu;
/** Money behind the last word of a label; behind a figure it limits what is named: "Inventarier över 5 tkr". */
const moneyBehind = new RegExp(String.raw`\p{L} (?:${moneyWords})$`, 'iu');

//   "Avvikelse, %"   "Medelbidrag (kr)"   "Årsarbetare"   "Antal platser"   "Andel av budget"
/** What the words of a heading or a label say of their own figures; null where they say nothing. */
export function ownUnit(words: string): OwnUnit | null {
  const printed = takeUnit(words).unit ?? (isKnownUnit(words) && !/^\p{L}{1,3}$/u.test(words) ? words : null);
  // "Män (m)", "Insatser (h)"
  if (printed !== null && !/^\p{L}$/u.test(printed)) {
    const isPlain = unitIn(printed) !== null || /^(?:st|stycken)$/i.test(printed);
    const isPerhaps = countsThings(printed) && !isPlain;
    return { unit: unitIn(printed) ?? printed.toLowerCase(), isPerhaps };
  }
  if (moneyBehind.test(words)) return { unit: unitIn(words), isPerhaps: false };
  if (share.test(words)) return { unit: /%|procent/i.test(words) ? '%' : null, isPerhaps: false };
  if (count.test(words)) return { unit: 'antal', isPerhaps: false };
  return perhapsCount.test(words) ? { unit: 'antal', isPerhaps: true } : null;
}

/** Whether a unit is one of money. */
function isMoney(unit: string | null | undefined): boolean {
  return unit !== null && unit !== undefined && kronorIn(unit) !== null;
}

type Cells = readonly (Cell | null)[];

//   Mnkr⇥Budget⇥Prognos⇥Avvikelse⇥Avvikelse, %
//   Förskola⇥612,4⇥610,0⇥2,4⇥0,4
//   Antal platser⇥48⇥47⇥1⇥2,1            neither 48 mnkr nor 2,1
/**
 * Gives the figures of a table that print no unit the one that their heading or label says, or else the table's, in place.
 * Words that may name what money goes to are decided by decimals: whole numbers among sums with decimals are counted.
 * `whence`: whether the table prints its unit, or another proves it.
 */
export function giveUnits(
  { columns, rows, unit: whole }: Table,
  whence: 'table' | 'proof' = 'table',
): Remark<Open>[] {
  const ofRows = rows.map(({ label }) => ownUnit(label));
  const ofColumns = columns.slice(1).map((heading) => ownUnit(heading) ?? moneyOf(heading));
  const sums = rows.flatMap(({ cells }, row) => (ofRows[row] ? [] : cells.filter((_, at) => !ofColumns[at])));
  const remarks: Remark<Open>[] = [];
  const decide = (own: OwnUnit | null, words: string, cells: Cells): OwnUnit | null => {
    if (!own?.isPerhaps) return own;
    const figures = bare(cells);
    if (!isMoney(whole) || !figures.length || !figures.every(isWhole)) return null;
    const others = bare(sums);
    if (others.length && !others.some(isWhole)) return own;
    remarks.push(openUnit(words, figures[0]!, [whole!, own.unit!]));
    return { ...own, unit: null };
  };
  const rowUnits = rows.map(({ label, cells }, row) => decide(ofRows[row]!, label, cells));
  const columnUnits = ofColumns.map(
    (own, at) =>
    decide(own, columns[at + 1]!, rows.map(({ cells }) => cells[at] ?? null)), // prettier-ignore
  );
  for (const [row, { cells }] of rows.entries())
    for (const [at, each] of cells.entries()) {
      const [ofRow, ofColumn] = [rowUnits[row], columnUnits[at]];
      // A share of what is counted is a share; a count below "Budget, mnkr" is a count.
      const own = ofColumn && !(ofRow && isMoney(ofColumn.unit)) ? ofColumn : ofRow;
      // A label "Antal hushåll" says no more than that its figures are not the table's.
      const isBare = own === ofRow && own?.unit === 'antal' && whole === null;
      const unit = !own || isBare ? whole : own.unit;
      if (!each || each.value === null || each.unit || unit === null) continue;
      const from = own === ofRow ? 'row' : 'column';
      Object.assign(each, { unit, unitFrom: own && (own === ofRow || unit !== whole) ? from : whence });
    }
  return remarks;
}

/** The unit of money that a heading prints among its words: "Budget mnkr 2025". */
function moneyOf(heading: string): OwnUnit | null {
  const unit = unitIn(heading);
  return isMoney(unit) ? { unit, isPerhaps: false } : null;
}

/** The figures among cells that print no unit of their own; "0" and "0,0" tell nothing. */
function bare(cells: Cells): Cell[] {
  return cells.filter((each): each is Cell => Boolean(each?.value) && !each?.unit);
}

function isWhole({ text }: Cell): boolean {
  return decimalsOf(text) === 0;
}

function openUnit(words: string, { line }: Cell, candidates: string[]): Remark<Open> {
  const met = `Unexpected figures without a unit at "${words}", expected one: they may be in ${candidates.join(' or ')}`;
  const reason = `Det går inte att säkert säga om talen vid ”${words}” är pengar eller ett antal`;
  return remark('table-unit', line, `${met}; compare with the original`, { reason, candidates });
}
