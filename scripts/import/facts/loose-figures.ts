import { spacedNumber } from '../../../src/figure/number.ts';
import { isHanging } from '../knowledge/hanging.ts';
import { columnUnits } from '../knowledge/measures.ts';

const figure = new RegExp(
  String.raw`(?<=^| )(${spacedNumber})( ?%| (?:${columnUnits})(?!\p{L}))?(?= |$)`,
  'giu',
);

/** What leads to a figure within a name: "Andel enheter som når minst 80 %", "Bidrag över 5 mnkr". */
const leads = /(?:minst|mest|högst|max|över|än|cirka|ca|[–−-])$/i;

//   Andel trygga Antal besök 692 st 863 st 1 107 st      a row that lost its tabs goes on with the name above it
//                            ^^^^^^^^^^^^^^^^^^^^^^^
//   Summa 900,0 1,5 905,0
//   Antal barn per 1 000 invånare                        a figure that a word leads to is the name's own
/** A name or label without the figures that are no part of one, but cells: those side by side, and sums that no word leads to. */
export function withoutLoose(name: string): string {
  const all = [...name.matchAll(figure)].map((match) => ({ match, end: match.index + match[0].length }));
  const loose = all.filter(({ match: { index, 1: digits = '', 2: unit }, end }, nth) => {
    const [before, after] = [name.slice(0, index).trimEnd(), name.slice(end).trimStart()];
    const isBeside = all[nth - 1]?.end === index - 1 || all[nth + 1]?.match.index === end + 1;
    if (isBeside) return /\p{L}/u.test(before);
    const isSum = unit !== undefined || /[ ,]/.test(digits);
    return isSum && /\p{L}$/u.test(before) && !isHanging(before) && !leads.test(before) && !/^[\p{Ll}(]/u.test(after); // prettier-ignore
  });
  return loose.reduceRight((text, { match: { index }, end }) => text.slice(0, index) + text.slice(end), name);
}
