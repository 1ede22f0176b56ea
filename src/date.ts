const long = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const nbsp = '\u00a0';

/** An ISO date in words: "12 maj 2023". The time zone is fixed so that a build means the same everywhere. */
export function formatDate(iso: string): string {
  return long.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', nbsp);
}

const monthLong = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month in words, "2020-02": "februari 2020". */
export function formatMonth(iso: string): string {
  return monthLong.format(new Date(`${iso}-01T00:00:00Z`)).replaceAll(' ', nbsp);
}

/** A run of months within one year as tables need it: "jan–dec 2023", "1 jul 2022–30 jun 2023" otherwise as dates. */
export function formatSpan(start: string | null, end: string | null): string {
  if (start === null) return end === null ? '' : `till ${formatDate(end)}`;
  if (end === null) return `från ${formatDate(start)}`;
  if (start === end) return formatDate(start);
  const [startYear, startMonth, startDay] = start.split('-');
  const [endYear, endMonth] = end.split('-');
  const endsWithMonth = new Date(`${end}T00:00:00Z`).getUTCMonth() !== dayAfter(end).getUTCMonth();
  if (startYear !== endYear || startDay !== '01' || !endsWithMonth)
    return `${formatDate(start)}–${formatDate(end)}`;
  const from = month(Number(startMonth));
  const to = month(Number(endMonth));
  return `${from === to ? from : `${from}–${to}`}${nbsp}${endYear}`;
}

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Swedish short name of a month, 1–12. */
function month(number: number): string {
  return months[number - 1] ?? '';
}

function dayAfter(iso: string): Date {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000);
}
