import { readFigure } from '../../../../src/figure/figure.ts';
import { isKnownUnit } from '../../../../src/figure/units.ts';
import type { Cell, Column, Doubt, Facts, Indicator } from '../../../../src/model.ts';
import { isTargetInWords } from '../../knowledge/targets.ts';
import { figureDoubts, filled } from '../../meaning/row-cells.ts';
import { sexOf } from '../../table/sex-rows.ts';
import { isWholeCell } from '../../table/whole-cell.ts';
import { inDoubt } from '../in-doubt.ts';

const several = 'Rutan har flera tal';
const beside = 'En annan ruta i raden har flera tal: det som står här kan höra till en annan ruta';
const near = 'En ruta i raden intill har flera tal: ett av dem kan höra hit';
const merged = 'Flera rutor i raden har flera tal: namnet kan vara två raders';

/**
 * Puts cells that hold several figures in doubt, where nothing else does: their figures are the candidates. Where one of
 * them may be another cell's, the row's other cells are in doubt, too, and cells that the rows next to it lack.
 */
export function withSeveral(facts: Facts): Facts {
  const { indicators, doubts } = facts;
  const isTold = ({ text, line }: Cell) =>
    doubts.some((each) => 'cell' in each && each.line === line && each.candidates.includes(text));
  return inDoubt(
    facts,
    (row, n) => {
      const next = [indicators[n - 1], indicators[n + 1]].filter((each) => each?.goal === row.goal);
      const found = severalIn(row.cells);
      return found.length
        ? openOf(row, found, next as Indicator[])
        : next.flatMap((each) => lackedBy(row, each!));
    },
    ({ cells }) => {
      const found = cells.flatMap((cell) => severalOf(cell) ?? []);
      const atOf = (cell: Cell) => cells.indexOf(cell);
      const own = found
        .filter(({ cell }) => !isTold(cell))
        .map(({ cell, parts }) => ({
          at: [atOf(cell)],
          reason: several,
          candidates: parts,
          line: cell.line,
        }));
      const isWhole = found.length === 1 && cells.every(Boolean) && !isCut(found[0]!, cells);
      if (!found.some(mayBeOthers) || isWhole) return own;
      const others = cells.filter((cell) => cell !== null && !severalOf(cell) && !isTold(cell)) as Cell[];
      const candidates = others.map(({ text }) => text);
      return others.length ? [...own, { at: others.map(atOf), reason: beside, candidates }] : own;
    },
  );
}

/** A cell with several figures, and those. */
interface Several {
  cell: Cell;
  parts: string[];
}

/** The cells of a row that hold several figures, each with its column. */
function severalIn(cells: Indicator['cells']): (Several & { column: string })[] {
  return filled(cells).flatMap(({ column, cell }) => {
    const found = severalOf(cell);
    return found ? [{ column, ...found }] : [];
  });
}

/** What is in doubt of a row of whose cells some hold several figures; `next`: the rows above and below it. */
function openOf(row: Indicator, found: ReturnType<typeof severalIn>, next: readonly Indicator[]): Doubt[] {
  const own = [...doubtsOf(found, several), ...found.flatMap((each) => sexesBeside(row, each))];
  // Where the row next to it has the same cells none is another's.
  const isWhole =
    found.length === 1 &&
    !isLoose(found[0]!.cell) &&
    !isCut(
      found[0]!,
      filled(row.cells).map(({ cell }) => cell),
    ) &&
    next.some((each) => shapeOf(each) === shapeOf(row) && isWholeIn(each, found[0]!.column));
  if (isWhole || !found.some(mayBeOthers)) return own;
  const name = found.length > 1 ? [{ cell: 'name', reason: merged, candidates: [row.name] }] : [];
  return [...own, ...figureDoubts(row.cells, beside), ...name];
}

//   82 % Kvinnor 84 %       and of men on the next page
/** What may be of a sex that has no cell, where a cell names one beside its figures. */
function sexesBeside({ cells }: Indicator, { cell, parts }: Several): Doubt[] {
  if (!isOfSexes(cell)) return [];
  const empty = (['outcomeWomen', 'outcomeMen'] as const).filter((column) => cells[column] === null);
  return empty.map((column) => ({ cell: column, reason: several, candidates: [...parts] }));
}

/** Whether a cell says of its figures that they are of the sexes. */
function isOfSexes({ text }: Cell): boolean {
  return text.split(' ').some(sexOf);
}

/** Which columns of a row have cells. */
function shapeOf({ cells }: Indicator): string {
  return filled(cells).map(({ column }) => column).join(); // prettier-ignore
}

//   Inköpt plast        33,94 ton 2,23 kg CO2     2024
//   Klimatpåverkan      per kg livsmedel          2024      it has a cell there, but its figure stands above
/** Whether what stands in a row's column is all of a cell. */
function isWholeIn({ cells }: Indicator, at: string): boolean {
  return filled(cells).some(({ column, cell }) => column === at && isWholeCell(cell.text));
}

function doubtsOf(found: ReturnType<typeof severalIn>, reason: string): Doubt[] {
  return found.map(({ column, parts }) => ({ cell: column, reason, candidates: parts }));
}

//   Andel nöjda       81 %    13 % 373 st     2024
//   Antal platser     80 st                   2024      one of the figures above is this row's
/** What may be missing in a row where the one next to it has several figures: all that stands there, once one is. */
function lackedBy({ cells }: Indicator, next: Indicator): Doubt[] {
  const isLacking = (column: string) => cells[column as Column] === null;
  const found = severalIn(next.cells);
  if (!found.some((each) => mayBeOthers(each) && isLacking(each.column))) return [];
  return [...doubtsOf(found, near), ...figureDoubts(next.cells, near)].filter(({ cell }) => isLacking(cell));
}

//   649,3 629,9 19,4      5 633 st 5 701 st      ~~441,4~~ 796,1      78,6 % 2024      8,0 (0,1)      33,94 ton 2,23 kg CO2
const part =
  /(?<=^| )\(?[+−–-]?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)*\)?(?: (?:%|\p{L}+(?: CO2e?)?))?(?= |$)/gu;

//   Ökning 4 376 st      92 % 95 % Minskning      1 368 st 1 443 Minskning st
/** What a cell holds that holds several figures or targets in words, and nothing besides; null for any other. */
function severalOf(cell: Cell | null): Several | null {
  if (cell && isLoose(cell)) return { cell, parts: [cell.text.replace(/\s*\d$/, ''), cell.note!.mark] };
  if (!cell || cell.value !== null || isWholeCell(cell.text)) return null;
  const plain = cell.text.replaceAll('~~', '');
  const figures = plain.match(part) ?? [];
  const others = plain.replace(part, ' ').split(' ').filter((each) => each !== ''); // prettier-ignore
  const words = others.filter((each) => !isKnownUnit(each) && !sexOf(each));
  const isAll = figures.every((each) => readFigure(each.replace(/^\((.+)\)$/, '$1')).value !== null);
  const parts = [...figures, ...words];
  return figures.length && parts.length > 1 && isAll && words.every(isTargetInWords) ? { cell, parts } : null;
}

//   1 486 st 1⇥487 st      a mark, or what 1 487 begins with
/** Whether a cell ends with a bare figure that is no note's below it. */
function isLoose({ note }: Cell): boolean {
  return note !== undefined && note.line === null && /^\d$/.test(note.mark);
}

//   6,2 1⇥607,8⇥-3,9      1 607,8 is cut
/** Whether the last of a cell's figures may be the thousands of the figure in the next cell of its row. */
function isCut({ cell, parts }: Several, row: readonly (Cell | null)[]): boolean {
  const next = row[row.indexOf(cell) + 1];
  return /^[+−–-]?\d{1,3}$/.test(parts.at(-1)!) && /^\d{3}(?!\d)/.test(next?.text ?? '');
}

/** Whether one of a cell's figures may be another's: what is struck out, in brackets, or of a sex, stands there for the other. */
function mayBeOthers({ cell, parts }: Several): boolean {
  return !cell.text.includes('~~') && !isOfSexes(cell) && !parts.some((each) => each.startsWith('('));
}
