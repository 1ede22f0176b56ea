import { isKnownUnit } from '../../../../src/figure/units.ts';
import type { Facts } from '../../../../src/model.ts';
import { tornTarget } from '../../knowledge/targets.ts';
import { filled } from '../../meaning/row-cells.ts';
import { inDoubt } from '../in-doubt.ts';

const reason = 'Rutan har en del av ett tal eller mål, eller av två: det går inte att säga vad som är dess';

//   5,4 GWh 5,7      Ökning Tas fram av
//   GWh              nämnd/styrelse
/** Puts cells in doubt that hold words of two targets, the end of one whose beginning stands in another row, or a unit alone. */
export function withTornCells(facts: Facts): Facts {
  return inDoubt(
    facts,
    ({ cells }) =>
      filled(cells).flatMap(({ column, cell: { text } }) => {
        const candidates = tornTarget(text) ?? (isKnownUnit(text) ? [text] : null);
        return candidates ? [{ cell: column, reason, candidates }] : [];
      }),
    () => [],
  );
}
