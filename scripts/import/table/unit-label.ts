import type { Measured } from '../../../src/figure/heading-unit.ts';

//   Antal barn per grupp
//   Enhet: barn/avd.          below a name, in its cell
const atEnd = /^(?:(.*\S)\s+)?(?:Enhet|Måttenhet|Mått): (\S{1,12}(?: \S{1,12})?)$/u;

/** Takes the unit that is labelled as such off a name. */
export function takeUnitLabel(name: string): Measured {
  const [, text, unit = null] = atEnd.exec(name) ?? [];
  return unit !== null && text !== undefined ? { text, unit } : { text: name, unit: null };
}

/** Whether a text is a unit with its label, and nothing else. */
export function isUnitLabel(text: string): boolean {
  const [, before, unit] = atEnd.exec(text) ?? [];
  return unit !== undefined && before === undefined;
}
