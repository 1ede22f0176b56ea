import type { Cell, Doubt, Facts, Indicator, ReportDoubt } from '../model.ts';

/** What of a report's facts doubts stand in. */
interface Doubtful extends Pick<Facts, 'title' | 'doubts'> {
  indicators: Pick<Indicator, 'name' | 'lines' | 'doubts'>[];
}

/** A doubt with the row it is about, and all its cells that share the doubt. */
export interface PlacedDoubt extends Omit<Doubt, 'cell' | 'line'> {
  line: number | null;
  name: string;
  cells: string[];
}

/** All doubts of a report: those about it as a whole first, then row by row. */
export function doubtsOf(facts: Doubtful): PlacedDoubt[] {
  return [
    ...facts.doubts.map((doubt) => ({ name: facts.title, ...ofReport(doubt) })),
    ...facts.indicators.flatMap((row) =>
      shared(row.doubts).map((doubt) => ({ line: row.lines[0], name: row.name, ...doubt })),
    ),
  ];
}

/** A doubt about the whole names what it is about where others name a cell, and has no readings to choose from. */
function ofReport(doubt: Doubt | ReportDoubt): Omit<PlacedDoubt, 'name'> {
  if (!('about' in doubt)) {
    const { cell, reason, candidates, line = null } = doubt;
    return { line, cells: [cell], reason, candidates };
  }
  return { line: doubt.lines[0], cells: [doubt.about], reason: doubt.reason, candidates: [] };
}

/** Doubts of a row; a figure that may stand in either of two columns is one doubt, not two. */
function shared(doubts: readonly Doubt[]): Pick<PlacedDoubt, 'cells' | 'reason' | 'candidates'>[] {
  const alike = Map.groupBy(doubts, ({ reason, candidates }) => JSON.stringify([reason, candidates]));
  return [...alike.values()].map((some) => ({
    cells: some.map(({ cell }) => cell),
    reason: some[0]!.reason,
    candidates: some[0]!.candidates,
  }));
}

/** The readings of a doubt, as the report's page lists them and corrections.yml names them: "7 % / 77 %". */
export function readingsOf({ candidates }: Pick<Doubt, 'candidates'>): string {
  return candidates.join(' / ');
}

/**
 * What is in doubt about a figure of a table, or undefined. A doubt of a table is about the figures that it names, those
 * of its own row where all stand there; about all of the table where it names what is no figure of it: two units, a
 * heading, what two figures may make together.
 */
export function doubtOfFigure(
  { doubts, tables }: Pick<Facts, 'doubts' | 'tables'>,
  nth: number,
  cell: Pick<Cell, 'text' | 'line'>,
): Doubt | undefined {
  return doubts.find((doubt): doubt is Doubt => {
    if ('about' in doubt || doubt.cell !== `tables/${nth}`) return false;
    const { candidates, line } = doubt;
    const printed = tables[nth]!.rows.flatMap(({ cells }) => cells.filter((one) => one !== null));
    const names = (some: readonly Pick<Cell, 'text'>[]) =>
      candidates.length > 0 && candidates.every((text) => some.some((one) => one.text === text));
    if (!names(printed)) return true;
    if (names(printed.filter((one) => one.line === line)) && cell.line !== line) return false;
    return candidates.includes(cell.text);
  });
}

/** The same of a figure by itself, of whichever table it stands in. */
export function doubtOfMoney(
  facts: Pick<Facts, 'doubts' | 'tables'>,
  { text, line }: Pick<Cell, 'text' | 'line'>,
): Doubt | undefined {
  const isThis = (one: Cell | null) => one?.text === text && one.line === line;
  const nth = facts.tables.findIndex(({ rows }) => rows.some(({ cells }) => cells.some(isThis)));
  return nth === -1 ? undefined : doubtOfFigure(facts, nth, { text, line });
}
