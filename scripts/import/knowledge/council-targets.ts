import { letters } from '../lines/letters.ts';

/**
 * The council's targets (KF:s årsmål) that have decimals, as clean reports and plans print them: year, figure,
 * indicator. A scan that lost the comma of one of them is put right by it.
 */
// prettier-ignore
const printed: readonly [number, string, string][] = [
  [2022, '2,7', "Andel barn som lever i familjer som har ekonomiskt bistånd"],
  [2022, '1,5', "Andel personer som har ekonomiskt bistånd i förhållande till befolkningen"],
  [2022, '88,5', "Andel ungdomar som i stockholmsenkäten uppger att de inte blivit utsatta för hot och våld"],
  [2022, '1,0', "Andel vuxna med långvarigt ekonomiskt bistånd jämfört med samtliga vuxna invånare"],
  [2022, '4,9', "Antal förskolebarn per anställd (årsarbetare)"],
  [2022, '1,70', "Klimatpåverkan från upphandlade livsmedel och måltider"],
  [2022, '3,6', "Kvalitetsindikatorn - Självvärdering utifrån läroplansuppdraget"],
  [2023, '2,7', "Andel barn som lever i familjer som har ekonomiskt bistånd"],
  [2023, '1,5', "Andel personer som har ekonomiskt bistånd i förhållande till befolkningen"],
  [2023, '1,0', "Andel vuxna med långvarigt ekonomiskt bistånd jämfört med samtliga vuxna invånare"],
  [2023, '4,9', "Antal förskolebarn per anställd (årsarbetare)"],
  [2023, '15,5', "Förskollärartäthet"],
  [2023, '1,6', "Klimatpåverkan från upphandlade livsmedel och måltider"],
  [2025, '2,7', "Andel barn som lever i familjer som har ekonomiskt bistånd"],
  [2025, '1,5', "Andel personer som har ekonomiskt bistånd i förhållande till befolkningen"],
  [2025, '1,0', "Andel vuxna med långvarigt ekonomiskt bistånd jämfört med samtliga vuxna invånare"],
  [2025, '4,8', "Antal barn per anställd i förskolan (årsarbetare)"],
  [2025, '14,9', "Antal barn per grupp"],
  [2025, '1,5', "Klimatpåverkan från upphandlade livsmedel"],
  [2026, '2,5', "Andel barn som lever i familjer som har ekonomiskt bistånd"],
  [2026, '1,5', "Andel personer som har ekonomiskt bistånd i förhållande till befolkningen"],
  [2026, '1,0', "Andel vuxna med långvarigt ekonomiskt bistånd jämfört med samtliga vuxna invånare"],
  [2026, '4,7', "Antal barn per anställd i förskolan (årsarbetare)"],
  [2026, '14,9', "Antal barn per grupp"],
  [2026, '1,5', "Klimatpåverkan från upphandlade livsmedel"],
];

const targets = printed.map(([year, target, name]) => ({ year, target, key: letters(name) }));

/** The targets of all years for all indicators whose names, as their letters alone, are like one. */
export function knownTargets(isLike: (name: string) => boolean): number[] {
  return targets.filter(({ key }) => isLike(key)).map(({ target }) => Number(target.replace(',', '.')));
}

/** The figure (without its unit) of the council's target for an indicator in a year; null when not known. */
export function knownTarget(name: string, year: number): string | null {
  const key = letters(name);
  return targets.findLast((each) => each.key === key && each.year === year)?.target ?? null;
}
