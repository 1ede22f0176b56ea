import { decimalsOf } from '../../../../src/figure/number.ts';
import type { Cell, Facts } from '../../../../src/model.ts';
import type { Lines } from '../../lines/lines.ts';
import { noteLine } from '../../meaning/note-lines.ts';
import type { Unsure } from '../../read/types.ts';
import { rowsOf } from '../in-doubt.ts';
import { median } from '../../lines/median.ts';

/** A figure is no more times as large as most of its row than this; one with a mark's digit is ten times as large. */
const near = 3;

const reason = 'Den sista siffran kan höra till talet eller vara en notsiffra';

//   Antal nattvandrarpass       118      96      120      1251          125 with note 1, or 1251
//   Kultur och fritid           4,52     4,1     0,4
//   Andel nöjda elever          61 %     60 %    613 %
//
//   1) Uppgiften är preliminär. 2) Avser helår.
/**
 * Figures whose last digit may be the mark of a note below them, which a text without raised letters prints as a digit
 * more: a whole one of an indicator, where most of the row's other figures are as large as it is without, and one with more
 * decimals than its row's others. Both readings are candidates.
 */
export function gluedMarks(facts: Facts, lines: Lines): Unsure[] {
  return rowsOf(facts).flatMap(({ cells, lines: [first, last], isOfTable }) => {
    const figures = cells.filter(({ value }) => value !== null);
    return figures.flatMap((cell): Unsure[] => {
      const others = figures.filter((each) => each !== cell);
      const [, printed = '', unit = ''] = /^(.*\d)(\D*)$/.exec(cell.text) ?? [];
      const digits = longer(printed, others) ?? (isOfTable ? null : tenfold(printed, others));
      if (!digits || others.length < 2 || noteLine(printed.at(-1)!, last, lines) === null) return [];
      return [{ line: first, readings: [cell.text, digits + unit], reason }];
    });
  });
}

function tenfold(text: string, others: readonly Cell[]): string | null {
  const [, digits] = /^(\d{1,3}(?: ?\d{3})*|\d+)\d$/.exec(text) ?? [];
  const short = Number(digits?.replaceAll(' ', ''));
  // Men and women are parts of the others.
  const usual = median(others.map(({ value }) => Math.abs(value!)));
  return digits && Math.max(usual / short, short / usual) <= near ? digits : null;
}

function longer(text: string, others: readonly Cell[]): string | null {
  const [, digits] = /^([^,]*\d,\d+)\d$/.exec(text) ?? [];
  return digits && others.every((each) => decimalsOf(each.text) === decimalsOf(digits)) ? digits : null;
}
