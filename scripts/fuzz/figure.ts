/** A Swedish figure. */
export function figure(value: number, decimals: number): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ' ') + (rest && !/^0+$/.test(rest) ? `,${rest}` : '');
}
