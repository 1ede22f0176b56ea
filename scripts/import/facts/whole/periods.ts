import type { Indicator } from '../../../../src/model.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

//   "Tertial 2 2023", "Tertial 2, 2023", "T2 2023"
const tertialForm = /^(?:tertial|t) ?([123]),? (20\d\d)$/i;
const yearForm = /^(20\d\d)$/;

//   "Nämndens prognossäkerhet T2": the name says when the figure is known
const namedTertial = /(?<!\p{L})(?:T|tertial )([23])$/iu;

/** Rows that tell of another time than the title: all of them of other years, or one of a time that is still to come. */
export function periods(parts: Whole): ReportRemark[] {
  const all = otherYears(parts);
  return all.length > 0 ? all : later(parts);
}

/** A report none of whose rows tells of its year: the title, or all of them, are another year's. */
function otherYears({ about, rows }: Whole): ReportRemark[] {
  const told = rows.indicators.flatMap(({ period }) => yearOf(period) ?? []);
  if (told.length === 0 || told.includes(about.year)) return [];
  const years = [...new Set(told)].sort().join(', ');
  const reason = `Titeln säger ${about.year}, men alla ${told.length} rader med period gäller ${years}`;
  const message = `Unexpected title of ${about.year} over rows of ${years}, expected rows of its year too: compare with the original`;
  return [reportRemark('period', [about.line, about.line], reason, message)];
}

/** The year that a row's period names. */
function yearOf(period: string | null): number | null {
  const year = tertialForm.exec(period ?? '')?.[2] ?? yearForm.exec(period ?? '')?.[1];
  return year ? Number(year) : null;
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
  const exact = tertialForm.exec(period ?? '');
  if (exact) return isAfter(Number(exact[2]), Number(exact[1])) ? period : null;
  const whole = yearForm.exec(period ?? '');
  return whole && Number(whole[1]) > year ? period : null;

  function isAfter(rowYear: number, rowTertial: number): boolean {
    return rowYear > year || (rowYear === year && rowTertial > tertial);
  }
}
