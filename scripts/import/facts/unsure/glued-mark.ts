import { decimalsOf } from '../../../../src/figure/number.ts';
import { columns } from '../../../../src/indicator-columns.ts';
import type { Cell, Facts } from '../../../../src/model.ts';
import type { Lines } from '../../lines/lines.ts';
import { noteLine } from '../../meaning/note-lines.ts';
import type { Unsure } from '../../read/types.ts';
import { median } from '../../table/median.ts';

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
export function gluedMarks({ indicators, tables }: Facts, lines: Lines): Unsure[] {
  const ofIndicators = indicators.flatMap(({ cells, lines: [first, last] }) => {
    const own = columns.flatMap((name) => cells[name] ?? []);
    return openIn(own, (text, others) => longer(text, others) ?? tenfold(text, others), first, last);
  });
  const ofTables = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, line }) =>
      openIn(
        cells.filter((each) => each !== null),
        longer,
        line,
        line,
      ),
    ),
  );
  return [...ofIndicators, ...ofTables];

  function openIn(all: readonly Cell[], short: Short, first: number, last: number): Unsure[] {
    const figures = all.filter(({ value }) => value !== null);
    return figures.flatMap((cell): Unsure[] => {
      const others = figures.filter((each) => each !== cell);
      const [, printed = '', unit = ''] = /^(.*\d)(\D*)$/.exec(cell.text) ?? [];
      const digits = others.length < 2 ? null : short(printed, others);
      if (!digits || noteLine(printed.at(-1)!, last, lines) === null) return [];
      return [{ line: first, readings: [cell.text, digits + unit], reason }];
    });
  }
}

/** A figure, given without its unit, without its last digit, where that may be a mark; null where it is no mark. */
type Short = (text: string, others: readonly Cell[]) => string | null;

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
