import type { Indicator } from '../../../../src/model.ts';
import { readPeriod } from '../../../../src/printed-period.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

//   "Nämndens prognossäkerhet T2": the name says when the figure is known
const namedTertial = /(?<!\p{L})(?:T|tertial )([23])$/iu;

/** Rows that tell of another time than the title: all of them of other years, or one of a time that is still to come. */
export function periods(parts: Whole): ReportRemark[] {
  const all = otherYears(parts);
  return all.length > 0 ? all : later(parts);
}

/** A report none of whose rows tells of its year: the title, or all of them, are another year's. */
function otherYears({ about, rows }: Whole): ReportRemark[] {
  const told = rows.indicators.flatMap(({ period }) => timeOf(period)?.year ?? []);
  if (told.length === 0 || told.includes(about.year)) return [];
  const years = [...new Set(told)].sort().join(', ');
  const reason = `Titeln säger ${about.year}, men alla ${told.length} rader med period gäller ${years}`;
  const message = `Unexpected title of ${about.year} over rows of ${years}, expected rows of its year too: compare with the original`;
  return [reportRemark('period', [about.line, about.line], reason, message)];
}

/** The year of a row's period, or the tertial; null where it prints neither. */
function timeOf(period: string | null): { year: number; n: number | null } | null {
  const { kind, year, n } = (period === null ? null : readPeriod(period)) ?? {};
  return year && (kind === 'year' || kind === 'tertial') ? { year, n: n ?? null } : null;
}

/** Rows that tell of a time after the report's own: it cannot know them. One remark a row. */
function later({ about, rows }: Whole): ReportRemark[] {
  return rows.indicators.flatMap((row) => {
    const met = laterThan(row, about.year, about.tertial ?? 3);
    if (met === null) return [];
    const reason = `Raden ”${row.name}” har ett utfall för ${met}, som rapporten inte kan veta något om`;
    const message = `Unexpected outcome of ${met} in this report, expected one of a time that has passed: compare with the original`;
    return [reportRemark('period', row.lines, reason, message)];
  });
}

/** The time of a row's outcome where it comes after the report's, as the row prints it; null where it does not. */
function laterThan({ name, period, cells }: Indicator, year: number, tertial: number): string | null {
  if (!cells.outcome && !cells.outcomeMen && !cells.outcomeWomen) return null;
  const named = namedTertial.exec(name);
  if (named && Number(named[1]) > tertial) return `tertial ${named[1]}`;
  const told = timeOf(period);
  if (!told) return null;
  const isLater = told.year > year || (told.year === year && (told.n ?? 0) > tertial);
  return isLater ? period : null;
}
