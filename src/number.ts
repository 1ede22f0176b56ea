/** Keeps a number and its unit on one line. */
const nbsp = '\u00a0';

/** Fewest decimals (at most three) that tell the number in full. */
export function ownDecimals(value: number): number {
  for (let decimals = 0; decimals < 3; decimals++)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return 3;
}

/** A number as Swedish prints it: comma, thousands parted by non-breaking blanks, a real minus sign. */
export function formatNumber(value: number, decimals: number = ownDecimals(value)): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, nbsp);
  const written = part ? `${parted},${part}` : parted;
  return value < 0 && /[1-9]/.test(written) ? `\u2212${written}` : written;
}

/** A number with a sign before it also when it is positive: "+4,5". */
export function formatSigned(value: number, decimals: number = ownDecimals(value)): string {
  return (value > 0 ? '+' : '') + formatNumber(value, decimals);
}

/** A unit as it stands after a number; "st" (pieces) says nothing that the name does not. */
function formatUnit(unit: string | null): string {
  return unit === null || unit === '' ? '' : nbsp + unit;
}

const bounds = { max: `högst${nbsp}`, min: `minst${nbsp}`, within: `±${nbsp}` };

/** A figure with its unit and, for targets such as "max 10 personer", its bound. */
export function formatValue(
  value: number,
  unit: string | null = null,
  decimals: number = ownDecimals(value),
  bound: 'max' | 'min' | 'within' | null = null,
): string {
  return (bound ? bounds[bound] : '') + formatNumber(value, decimals) + formatUnit(unit);
}
