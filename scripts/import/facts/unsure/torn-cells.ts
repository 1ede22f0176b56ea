import { isKnownUnit } from '../../../../src/figure/units.ts';
import type { Doubt, Facts, Indicator } from '../../../../src/model.ts';
import { endsTarget, twoTargets } from '../../knowledge/targets.ts';
import { filled } from '../../meaning/row-cells.ts';
import { isWholeCell } from '../../table/whole-cell.ts';
import { inDoubt } from '../in-doubt.ts';

const torn = 'Rutan har en del av ett tal eller mål, eller av två: det går inte att säga vad som är dess';
const beside = 'Rutan i raden nedanför har bara slutet av ett tal eller mål: dess början kan stå här';

//   Antal grupper      2,20 kg                   5,7 GWh      Ökning Tas fram av
//   Klimatpåverkan     CO2 per kg livsmedel      GWh          nämnd/styrelse
/**
 * Puts cells in doubt that hold words of two targets, the end of a target or a figure, or a unit alone, and the one right above
 * such an end that it may be the end of.
 */
export function withTornCells(facts: Facts): Facts {
  const { indicators } = facts;
  return inDoubt(
    facts,
    (row, n) => {
      const below = indicators[n + 1];
      const begun = below?.goal === row.goal ? begunIn(row, below) : [];
      return [...tornIn(row), ...begun];
    },
    () => [],
  );
}

function isEnd(text: string): boolean {
  return isKnownUnit(text) || endsTarget(text);
}

function tornIn({ cells }: Indicator): Doubt[] {
  return filled(cells).flatMap(({ column, cell: { text } }) => {
    const candidates = twoTargets(text) ?? (isEnd(text) ? [text] : null);
    return candidates ? [{ cell: column, reason: torn, candidates }] : [];
  });
}

/** The cells of a row that are whole with the end of something that stands right below them. */
function begunIn({ cells }: Indicator, below: Indicator): Doubt[] {
  const ends = new Map(filled(below.cells).map(({ column, cell }) => [column, cell.text]));
  return filled(cells).flatMap(({ column, cell: { text } }) => {
    const end = ends.get(column) ?? '';
    return isEnd(end) && isWholeCell(`${text} ${end}`)
      ? [{ cell: column, reason: beside, candidates: [text] }]
      : [];
  });
}
