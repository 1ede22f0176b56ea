const isWhole = process.env['SWEEPS'] === 'whole';

/** How far a sweep goes: all the way in the audit (SWEEPS=whole), else as far as every test run can. */
export function sweep(whole: number, few: number): number {
  return isWhole ? whole : few;
}

/**
 * Every third of many that are alike, all in the audit. Sweeps over one list begin at different places, so that each of
 * its members is in one of them in every test run.
 */
export function third<T>(all: readonly T[], from: 0 | 1 | 2): T[] {
  return all.filter((_, at) => isWhole || at % 3 === from);
}

/** Those of many that show what none before them does, as `shows` tells it; all in the audit. */
export function telling<T>(all: readonly T[], shows: (one: T) => readonly string[]): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const fresh = shows(one).filter((what) => !seen.has(what));
    for (const what of fresh) seen.add(what);
    return isWhole || fresh.length > 0;
  });
}
