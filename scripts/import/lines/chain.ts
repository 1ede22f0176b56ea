/** Things in their order, those together of which each goes on with the ones before it; `nth` is its place among all. */
export function chained<T>(
  all: readonly T[],
  goesOn: (one: T, chain: readonly T[], nth: number) => boolean,
): T[][] {
  const out: T[][] = [];
  all.forEach((one, nth) => {
    const chain = out.at(-1);
    if (chain && goesOn(one, chain, nth)) chain.push(one);
    else out.push([one]);
  });
  return out;
}
