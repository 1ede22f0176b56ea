import type { Facts } from '../../../../src/model.ts';
import { tornTarget } from '../../knowledge/targets.ts';
import { filled } from '../../meaning/row-cells.ts';
import { inDoubt } from '../in-doubt.ts';

const reason = 'Rutan har ord ur två raders mål: det går inte att säga vilka som är dess';

/** Puts cells in doubt that hold words of two targets, or the end of one whose beginning stands in another row. */
export function withTornTargets(facts: Facts): Facts {
  return inDoubt(
    facts,
    ({ cells }) =>
      filled(cells).flatMap(({ column, cell }) => {
        const candidates = tornTarget(cell.text);
        return candidates ? [{ cell: column, reason, candidates }] : [];
      }),
    () => [],
  );
}
