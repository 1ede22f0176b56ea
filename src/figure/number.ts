/** A number as it is printed, read. */
export interface PrintedNumber {
  value: number;
  /** How many decimals it prints. */
  decimals: number;
  /**
   * Its other reading, where a mark before the last three digits may part thousands or decimals: after a dot the value
   * is in thousands and this is the decimal, after a comma the other way round. Null where one reading is possible.
   */
  other: number | null;
  /** What parts its last three digits, where that can be read in two ways. */
  parted: '.' | ',' | null;
}

//   "1 283,5"   "1'283"   "1.283.000,5"   "1,283.5"
/** Ways to part thousands, each with the decimals that may follow. */
const grouped: readonly RegExp[] = [
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:['’ʼ´]\d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?:,\d{3}){2,})$/,
];

/** A number of more digits than this is not exact in binary, and no report's. */
const most = 15;

//   "1 |057 st"      a column's edge left a nought before it: the end of a number
const plain = /^(0|[1-9]\d*)(?:([.,])(\d+))?$/;

/**
 * Reads digits without sign and unit; null when they are no number ("1 2 3", "12 34"). A dot before exactly three
 * digits parts thousands or decimals, a comma decimals as Swedish prints them, or thousands as English does: who knows
 * the unit decides.
 */
export function readNumber(text: string): PrintedNumber | null {
  if (text.length > most && text.replace(/\D/g, '').length > most) return null;
  const match = plain.exec(text);
  if (!match) return readGrouped(text);
  const [, whole, mark, decimals] = match as unknown as [string, string, ('.' | ',')?, string?];
  const decimal = numberOf(whole, decimals);
  if (decimals?.length !== 3 || !mark || !/^[1-9]\d{0,2}$/.test(whole))
    return { ...decimal, other: null, parted: null };
  const thousands = numberOf(whole + decimals);
  return mark === '.'
    ? { ...thousands, other: decimal.value, parted: mark }
    : { ...decimal, other: thousands.value, parted: mark };
}

function readGrouped(text: string): PrintedNumber | null {
  for (const form of grouped) {
    const match = form.exec(text);
    if (match) return { ...numberOf(match[1]!, match[2]), other: null, parted: null };
  }
  return null;
}

function numberOf(whole: string, decimals = ''): Pick<PrintedNumber, 'value' | 'decimals'> {
  const value = Number(whole.replace(/\D/g, '') + (decimals ? `.${decimals}` : ''));
  return { value, decimals: decimals.length };
}

/** How many decimals the first number of a text prints: "38 %" 0, "2,4 %" 1, "12.340 st" 0. */
export function decimalsOf(text: string): number {
  const [digits] = /\d(?:[\d\s.,'’]*\d)?/.exec(text) ?? [''];
  return readNumber(digits.replace(/\s/g, ' '))?.decimals ?? 0;
}

/** A number within a sentence, as the source of a pattern. */
export const numberInText = String.raw`\d{1,3}(?:[ .'’]\d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)?`;

/** A number that may have a sign, blanks between its thousands and decimals behind a comma, as the source of a pattern. */
export const spacedNumber = String.raw`[+−–-]?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:,\d+)?`;

/** The number as Swedes print it: 2163.6 → "2 163,6". The other way round of {@link readNumber}, with its sign. */
export function printNumber(value: number): string {
  const [whole, decimals] = Math.abs(value).toString().split('.') as [string, string | undefined];
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}${decimals ? `,${decimals}` : ''}`;
}
