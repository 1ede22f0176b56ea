/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // "2023-02-30" is read as the 2nd of March by some.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
