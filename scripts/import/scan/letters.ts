/** Text told apart by its letters only: small, without marks, everything else gone. "KF:s årsmål" → "kfsarsmal". */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åäàáâãæ]/g, 'a')
    .replace(/[öøóòô]/g, 'o')
    .replace(/[éèêë]/g, 'e')
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .replace(/[^a-z0-9]/g, '');
}

/** How many letters must be changed, added or dropped to make `a` of `b`; more than `most` counts as `most + 1`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}
