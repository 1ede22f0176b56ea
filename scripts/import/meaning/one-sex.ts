import type { Doubt, Indicator } from '../../../src/model.ts';
import { figureDoubts } from './row-cells.ts';

//   Andel nöjda     Kvinnor     82 %        a name over rows of the sexes, with a column of theirs or without
//                   Män         80 %
//   - kvinnor                   82 %        a sex below the row that it is a part of
/** A name that is a sex, or both; and one that begins or ends with it, in a capital: "Andel kvinnor" is of whom it says. */
const sex = '(?:kvinnor|flickor|män|pojkar|totalt|båda könen)';
const alone = new RegExp(String.raw`^(?:[-–•*]\s*)?(?:varav\s+)?${sex}(?:[\s/]+${sex})*$`, 'iu');
const atStart = /^(?:Kvinnor|Flickor|Män|Pojkar|Totalt) \p{Lu}\p{Ll}/u;
const atEnd = /\p{Ll}\s(?:Kvinnor|Flickor|Män|Pojkar|Totalt|Båda könen)$/u;

const reason = 'Raden gäller ett av könen: den kan vara en del av en annan rads indikator';

/** What is in doubt of a row whose name, or a cell of the board's own, says that it is of one sex: its name, and each of its figures. */
export function oneSexDoubts(name: string, cells: Indicator['cells']): Doubt[] {
  const isNamed = [alone, atStart, atEnd].some((form) => form.test(name));
  if (!isNamed && !cells.more.some(({ cell }) => alone.test(cell.text))) return [];
  return [{ cell: 'name', reason, candidates: [name] }, ...figureDoubts(cells, reason)];
}
