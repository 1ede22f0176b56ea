import type { Facts } from '../model.ts';

/** What a report's id says: `<district>-<year>-t1|t2|vb|vp`. */
export interface ReportParts {
  district: string;
  year: number;
  kind: 't1' | 't2' | 'vb' | 'vp';
}

const kinds = {
  vp: 'Verksamhetsplan',
  t1: 'Tertialrapport 1',
  t2: 'Tertialrapport 2',
  vb: 'Verksamhetsberättelse',
};

/** The kinds of report in the order of a year. */
export const reportKinds = ['vp', 't1', 't2', 'vb'] as const;

/** A report's id: "farsta-2023-t1", "farsta-2023-vb". Without a tertial it is filed under the first, in doubt. */
export function reportId(
  district: string,
  { type, year, tertial }: Pick<Facts, 'type' | 'year' | 'tertial'>,
): string {
  const suffixes = { tertialrapport: `t${tertial ?? 1}`, verksamhetsplan: 'vp', verksamhetsberattelse: 'vb' };
  return `${district}-${year}-${suffixes[type]}`;
}

/** The parts of a report's id. */
export function reportParts(id: string): ReportParts {
  const match = /^(.+)-(\d{4})-(t1|t2|vb|vp)$/.exec(id);
  if (!match) throw new Error(`"${id}" is not a report's id (<district>-<year>-t1|t2|vb|vp)`);
  return { district: match[1]!, year: Number(match[2]), kind: match[3] as ReportParts['kind'] };
}

/** "Tertialrapport 1". */
export function kindLabel(kind: ReportParts['kind']): string {
  return kinds[kind];
}

/** "Tertialrapport 1 2023". */
export function reportLabel(id: string): string {
  const { kind, year } = reportParts(id);
  return `${kinds[kind]} ${year}`;
}

/** "T1 2023", for narrow columns. */
export function reportShort(id: string): string {
  const { kind, year } = reportParts(id);
  return `${kind.toUpperCase()}\u00a0${year}`;
}

/** Order of what reports are of: by year, and within it plan, first, second, annual. 0 for those of one time. */
export function compareTimes(a: string, b: string): number {
  const [one, other] = [reportParts(a), reportParts(b)];
  return one.year - other.year || reportKinds.indexOf(one.kind) - reportKinds.indexOf(other.kind);
}

/** Order of reports: the oldest first, and those of one time by the ids of their districts. */
export function compareReports(a: string, b: string): number {
  return compareTimes(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
