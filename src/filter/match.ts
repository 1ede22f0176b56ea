/** What is chosen, by the name of the field; an empty choice leaves everything in sight. */
export type Choice = Readonly<Record<string, string>>;

/** What a row says of itself; a field may hold several words, parted by blanks. */
export type Said = Readonly<Record<string, string | undefined>>;

/** Whether a row is what is chosen, in every field. */
export function matches(row: Said, choice: Choice): boolean {
  return Object.entries(choice).every(
    ([name, wanted]) => wanted === '' || (row[name] ?? '').split(' ').includes(wanted),
  );
}

/** The part of a page's address that keeps a choice: "?stadsdel=farsta", or nothing. */
export function addressOf(choice: Choice): string {
  const kept = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
  return kept.size > 0 ? `?${kept}` : '';
}
