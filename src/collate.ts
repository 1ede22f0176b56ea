const collator = new Intl.Collator('sv-SE', { numeric: true });

/** Swedish order: å, ä, ö last, and 2 before 10. */
export function collate(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The letter under which a name stands in a list A–Ö. */
export function initial(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '#').toLocaleUpperCase('sv-SE');
}
