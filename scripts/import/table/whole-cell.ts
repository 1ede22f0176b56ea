import { readFigure } from '../../../src/figure/figure.ts';
import { isKnownUnit } from '../../../src/figure/units.ts';
import { saysNoFigure } from '../knowledge/no-figure.ts';
import { beginsTarget, isTargetInWords } from '../knowledge/targets.ts';

/** Whether a cell's text is all of one figure, target, dash or word for none, and nothing of another cell's. */
export function isWholeCell(text: string): boolean {
  if (!/[\p{L}\d]/u.test(text) || isMeasured(text) || isOneForm(text)) return true;
  return (
    isTargetInWords(text) ||
    saysNoFigure(text) ||
    (!/\d/.test(text) && /^\p{Lu}/u.test(text) && !beginsTarget(text))
  );
}

/** Whether a text is one figure, be it one that can be read in two ways, with a known unit or none. */
function isMeasured(text: string): boolean {
  const { value, unit, readings } = readFigure(text);
  return (value !== null || readings.length > 0) && (!unit || isKnownUnit(unit));
}

//   "< 5"   "ca 120 st"   "12 av 15"   "120–130 st"      no figure, and one cell's all the same
/** Whether a text is one of the forms that say how large something is without being one figure. */
function isOneForm(text: string): boolean {
  const { why } = readFigure(text);
  if (why === 'strict' || why === 'about') return isMeasured(text.slice(text.search(/\d/)));
  // A sign behind a blank may be another cell's: "44 -3".
  const [, from, to] = pairs[why!]?.exec(text) ?? [];
  if (!from || !to || !isMeasured(from) || !isMeasured(to)) return false;
  return why === 'part' || readFigure(from).value! <= readFigure(to).value!;
}

const pairs: Partial<Record<string, RegExp>> = {
  part: /^(.*?\d) ?(?:\/|(?<= )av(?= )) ?(\d.*)$/i,
  range: /^(.*?\d)(?:[–—-] ?| till )(\d.*)$/i,
};
