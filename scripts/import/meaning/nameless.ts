import type { Table } from '../../../src/model.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';

const inSwedish = new Intl.ListFormat('sv');

//   301 Ängens förskolor      58 178,3      6 568,9
//                             ^ nothing above says what is counted
/** What is said, once, of a table's columns that hold figures and have no heading, or none of letters or a year: "", "(-)". */
export function namelessColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Remark<Open>[] {
  const open = columns.flatMap((heading, at) => {
    const cells =
      at === 0 || /[\p{L}\d%]/u.test(heading) ? [] : rows.flatMap((row) => row.cells[at - 1] ?? []);
    return cells.length ? [{ nth: at + 1, cells }] : [];
  });
  if (!open.length) return [];
  const which = open.map(({ nth }) => String(nth));
  const met = `Unexpected figures in column ${which.join(', ')} without a heading, expected one above them`;
  const reason = `Kolumn${which.length > 1 ? 'erna' : ''} ${inSwedish.format(which)} saknar rubrik: det går inte att säga vad talen gäller`;
  const cells = open.flatMap((each) => each.cells);
  const candidates = cells.map(({ text }) => text);
  return [remark('table-heading', cells[0]!.line, `${met}: compare with the original`, { reason, candidates })]; // prettier-ignore
}

//   Verksamhetsområde     Budget     Prognos
//                          512,4      509,1      whose name may stand over several rows: nothing tells which
//   Äldreomsorg          1 048,0    1 061,5
/** Rows of figures without a label among rows that have one; noughts are nobody's loss, words may be a label. */
export function namelessRows({ rows }: Pick<Table, 'rows'>): Remark<Open>[] {
  const texts = rows.map(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
  const isNameless = ({ label }: Table['rows'][number], n: number) =>
    label === '' &&
    texts[n]!.some((text) => /[1-9]/.test(text)) &&
    !texts[n]!.some((text) => /\p{L}{2}/u.test(text));
  if (rows.every(({ label }) => label === '')) return [];
  return rows.flatMap((row, n) => {
    if (!isNameless(row, n)) return [];
    const message =
      'Unexpected figures without a label, expected one as other rows have: compare with the original';
    const reason = 'Radens tal har ingen benämning';
    return [remark('table-figures', row.line, message, { reason, candidates: texts[n]! })];
  });
}
