import { moneyUnits } from '../knowledge/measures.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { fold } from '../lines/clean.ts';
import { column, kindOf } from '../table/header.ts';

/** No heading of a table is longer, in characters, with all its blanks. */
const longest = 400;

const unitAlone = new RegExp(`^(?:${moneyUnits})$`, 'i');

//   Indikator    Periodens utfall    Årsmål    Period      Aktivitet    Startdatum    Slutdatum
//   Mnkr    Budget    Prognos
/** The first cell of a line that heads a table whole, its cells parted by blanks; null for any other line. */
export function blankHeading(line: string): string | null {
  if (line.length > longest || line.includes('\t')) return null;
  const [first = '', ...others] = line.trim().split(/ {2,}/).map(fold);
  if (unitAlone.test(first)) return others.some((each) => isMoneyHeading(each)) ? first : null;
  if (!kindOf(first.replace(/^\W+/, ''))) return null;
  return others.filter((each) => column(each).role !== null).length > 1 ? first : null;
}
