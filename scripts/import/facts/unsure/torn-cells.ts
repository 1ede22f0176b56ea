import { isKnownUnit } from '../../../../src/figure/units.ts';
import type { Doubt, Facts, Indicator } from '../../../../src/model.ts';
import { endsTarget, twoTargets } from '../../knowledge/targets.ts';
import { filled } from '../../meaning/row-cells.ts';
import { inDoubt } from '../in-doubt.ts';

const torn = 'Rutan har en del av ett tal eller mål, eller av två: det går inte att säga vad som är dess';
const beside = 'Rutan i raden intill har bara slutet av ett tal eller mål: dess början kan stå här';

//   Antal grupper      2,20 kg                   5,7 GWh      Ökning Tas fram av
//   Klimatpåverkan     CO2 per kg livsmedel      GWh          nämnd/styrelse
/**
 * Puts cells in doubt that hold words of two targets, the end of a target or a figure, or a unit alone, and those right above
 * and below such an end, where it may begin.
 */
export function withTornCells(facts: Facts): Facts {
  const { indicators } = facts;
  return inDoubt(
    facts,
    (row, n) => {
      const next = [indicators[n - 1], indicators[n + 1]].filter((each) => each?.goal === row.goal);
      const ends = new Set(next.flatMap((each) => endsIn(each!)));
      const own = tornIn(row);
      const near = filled(row.cells).filter(({ column }) => ends.has(column));
      return [
        ...own,
        ...near.map(({ column, cell }) => ({ cell: column, reason: beside, candidates: [cell.text] })),
      ];
    },
    () => [],
  );
}

function isEnd(text: string): boolean {
  return isKnownUnit(text) || endsTarget(text);
}

/** The columns of a row where the end of something stands. */
function endsIn({ cells }: Indicator): string[] {
  return filled(cells).flatMap(({ column, cell }) => (isEnd(cell.text) ? [column] : []));
}

function tornIn({ cells }: Indicator): Doubt[] {
  return filled(cells).flatMap(({ column, cell: { text } }) => {
    const candidates = twoTargets(text) ?? (isEnd(text) ? [text] : null);
    return candidates ? [{ cell: column, reason: torn, candidates }] : [];
  });
}
