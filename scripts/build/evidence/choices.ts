/** Of more figures than these, some make nearly every amount by chance, and all their choices fit into no memory. */
const most = 16;

/** Whether an amount may be what some of these make, or none of them: `fits` is asked of each choice, in their order. */
export function someFit<T>(all: readonly T[], fits: (some: readonly T[]) => boolean): boolean {
  if (all.length > most) return true;
  const choices = all.reduce<T[][]>((found, one) => [...found, ...found.map((some) => [...some, one])], [[]]);
  return choices.some(fits);
}
