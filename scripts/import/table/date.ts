/** A date as tables print it, a narrow column's blanks allowed: "2023-01-01", "2023-12- 31". */
const form = /^(\d{4}) ?- ?(\d\d) ?- ?(\d\d)$/;

/** Whether a cell is printed as a date, be it one of the calendar or not. */
export function isDate(text: string): boolean {
  return text.length <= 14 && form.test(text);
}

/** The date of a cell in ISO form; null when the calendar has no such day ("2023-02-31"). */
export function isoDate(text: string): string | null {
  const match = form.exec(text);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
