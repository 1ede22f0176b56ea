import type { Table } from '../../../src/model.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';

const inSwedish = new Intl.ListFormat('sv');

//   301 Ängens förskolor      58 178,3      6 568,9
//                             ^ nothing above says what is counted
//   Mnkr       Kostnad   Intäkt   Kostnad   Intäkt     "Budget" and "Prognos" stood above them
/**
 * What is said, once, of a table's columns that hold figures and have no heading of their own: none, none of letters or a
 * year ("(-)"), or that of another column.
 */
export function namelessColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Remark<Open>[] {
  const isBare = (heading: string) => !/[\p{L}\d%]/u.test(heading);
  const open = columns.flatMap((heading, at) => {
    const isNameless = at > 0 && (isBare(heading) || columns.indexOf(heading, 1) !== columns.lastIndexOf(heading)); // prettier-ignore
    const cells = isNameless ? rows.flatMap((row) => row.cells[at - 1] ?? []) : [];
    return cells.length ? [{ heading, nth: at + 1, cells }] : [];
  });
  if (!open.length) return [];
  const which = open.map(({ nth }) => String(nth));
  const [own, egen] = open.every(({ heading }) => isBare(heading)) ? ['', ''] : [' of its own', 'egen '];
  const met = `Unexpected figures in column ${which.join(', ')} without a heading${own}, expected one above them`;
  const reason = `Kolumn${which.length > 1 ? 'erna' : ''} ${inSwedish.format(which)} saknar ${egen}rubrik: det går inte att säga vad talen gäller`;
  const cells = open.flatMap((each) => each.cells);
  const candidates = cells.map(({ text }) => text);
  return [remark('table-heading', cells[0]!.line, `${met}: compare with the original`, { reason, candidates })]; // prettier-ignore
}

//   Verksamhetsområde     Budget     Prognos
//                          512,4      509,1      whose name may stand over several rows: nothing tells which
//   Äldreomsorg          1 048,0    1 061,5
/**
 * Rows of figures without a label among rows that have one, and those beside them whose figures these may be parts of;
 * noughts are nobody's loss, words may be a label.
 */
export function namelessRows({ rows }: Pick<Table, 'rows'>): Remark<Open>[] {
  const texts = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const isNameless = rows.map(
    ({ label }, n) =>
      label === '' &&
      texts[n]!.some((text) => /[1-9]/.test(text)) &&
      !texts[n]!.some((text) => /\p{L}{2}/u.test(text)),
  );
  if (rows.every(({ label }) => label === '')) return [];
  return rows.flatMap((row, n) => {
    const isPart = [n - 1, n].some(
      (at) => (isNameless[at] || isNameless[at + 1]) && goOn(texts[at] ?? [], texts[at + 1] ?? []),
    );
    if (!isNameless[n] && !isPart) return [];
    const [met, reason] = isNameless[n]
      ? ['figures without a label, expected one as other rows have', 'Radens tal har ingen benämning']
      : ['figures that those beside them without a label may go on with, expected whole ones', brokenReason];
    const candidates = texts[n]!.filter((text) => text !== '');
    return [remark('table-figures', row.line, `Unexpected ${met}: compare with the original`, { reason, candidates })]; // prettier-ignore
  });
}

const brokenReason = 'Radens tal kan vara delar av tal som en smal kolumn har brutit';

//                  2
//   Kostnader    340      "2 340 400", which its column broke
//                400
/** Whether a figure of a row may go on with thousands below it. */
function goOn(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.some((text, n) => /^\D?\d{1,3}$/.test(text) && /^\d{3}(?!\d)/.test(lower[n] ?? ''));
}
