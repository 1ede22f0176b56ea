import { isFigure } from '../../../src/figure/figure.ts';

/** An outcome of all, and of men and of women. */
interface BySex {
  outcome: string;
  outcomeMen: string;
  outcomeWomen: string;
}

const label =
  /(?<!\p{L})([Mm]än|[Pp]ojkar|[Kk]vinnor|[Ff]lickor|[MPKF]|[Kk]v)(?:\.|(?!\p{L}))\s*[:=]?\s*(?=[-+]?\d)/u;

//   49 %
//   M: 47 % K: 51 %
/** The figures of a cell that names both sexes, each before its own; null for another. */
export function sexesInCell(text: string): BySex | null {
  const [all, first, one, second, other, ...more] = text.split(label).map((part) => part.replace(/^[\s(]+|[\s,;/()]+$/g, '')); // prettier-ignore
  if (other === undefined || more.length || ![one, other].every((each) => isFigure(each!))) return null;
  if (all !== '' && !isFigure(all!)) return null;
  const [isMen, isAlsoMen] = [first!, second!].map((each) => /^[mp]/i.test(each));
  if (isMen === isAlsoMen) return null;
  const [outcomeMen, outcomeWomen] = isMen ? [one!, other] : [other, one!];
  return { outcome: all!, outcomeMen, outcomeWomen };
}
