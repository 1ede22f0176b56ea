/** How far a sweep over whole reports goes: all the way in the audit (SWEEPS=whole), else as far as every test run can. */
export function sweep(whole: number, few: number): number {
  return process.env['SWEEPS'] === 'whole' ? whole : few;
}
