/** A cell as it is copied: what it says, what stands beside that, and whether its column is one of figures. */
export interface CopiedCell {
  text: string;
  note: string;
  numeric: boolean;
}

/** Sign, thousands parted by blanks, comma, and a per cent sign, which spreadsheets know. "högst 10": the bound is a note. */
const figure =
  /^(?<bound>högst|minst|±)?\s*(?<number>[+\-−–]?\s?(?:\d{1,3}(?:\s\d{3})+|\d+)(?:,\d+)?)(?<percent>\s?%)?(?<rest>(?:\s\D*)?)$/su;

/** A figure as a Swedish spreadsheet takes it, and what is left of it: "1 283,5 mnkr" → "1283,5" and "mnkr". */
export function spreadFigure(text: string): { value: string; note: string } {
  const { number, percent, bound = '', rest = '' } = figure.exec(text)?.groups ?? {};
  if (number === undefined) return { value: /^[–-]?$/.test(text) ? '' : text, note: '' };
  const plain = number.replace(/\s/g, '').replace(/^[−–]/, '-');
  return { value: plain + (percent ? '%' : ''), note: `${bound} ${rest.trim()}`.trim() };
}

/**
 * A table as text with tabs between its cells. A column is followed by one of what stands beside its figures or words,
 * where anything does: a unit, a time, whose they are. A column of drawings alone is left out.
 */
export function tsv(
  heads: readonly string[],
  rows: readonly (readonly CopiedCell[])[],
  noteHead: string,
): string {
  const spread = rows.map((row) =>
    row.map(({ text, note, numeric }) => {
      const found = numeric ? spreadFigure(text) : { value: text, note: '' };
      return { value: found.value, note: [found.note, note].filter(Boolean).join('; ') };
    }),
  );
  const some = (n: number, part: 'value' | 'note') => spread.some((row) => (row[n]?.[part] ?? '') !== '');
  const columns = heads.flatMap((head, n) => [
    ...(some(n, 'value') ? [{ head, n, part: 'value' as const }] : []),
    ...(some(n, 'note') ? [{ head: `${head}, ${noteHead}`, n, part: 'note' as const }] : []),
  ]);
  const lines = [
    columns.map(({ head }) => head),
    ...spread.map((row) => columns.map(({ n, part }) => row[n]?.[part] ?? '')),
  ];
  return lines.map((line) => line.map(field).join('\t')).join('\n');
}

/** No cell may hold what parts cells, or begin a formula: a figure may have a sign, words may not. */
function field(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=@]|^[+-](?!\d)/.test(plain) ? `'${plain}` : plain;
}
