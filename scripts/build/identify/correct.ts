import { readFigure } from '../../../src/figure/figure.ts';
import type { Cell, Column, Doubt, Facts, Goal, Indicator } from '../../../src/model.ts';
import { readingsOf } from '../../../src/report/doubts.ts';
import type { Correction } from '../registry/correction.ts';
import type { Problem } from '../problem.ts';

/** A report's facts after the corrections, and where they were made. */
export interface Corrected {
  facts: Facts;
  /** Places inside the facts, as `indicators/3/cells/outcome` or `goals/2`. */
  corrected: ReadonlySet<string>;
}

const file = 'content/registry/corrections.yml';

/**
 * Applies the register of corrections. One that matches no text and no doubt, or more than one, is a problem: its time
 * is over. So is one that does not tell its figure.
 */
export function correct(
  reports: readonly Facts[],
  corrections: readonly Correction[],
): { reports: Corrected[]; problems: Problem[] } {
  const uses = new Map<Correction, number>();
  const unclear: Problem[] = [];
  const result = reports.map((facts): Corrected => {
    const mine = corrections.filter(({ report }) => report === facts.id);
    const corrected = new Set<string>();
    if (mine.length === 0) return { facts, corrected };
    const use = (correction: Correction, path: string, figure: boolean) => {
      uses.set(correction, (uses.get(correction) ?? 0) + 1);
      corrected.add(path);
      if (figure && isUnclear(correction)) unclear.push(untold(correction));
    };
    const visit = (node: unknown, path: string): unknown => {
      if (Array.isArray(node)) return node.map((child, index) => visit(child, join(path, index)));
      if (typeof node !== 'object' || node === null) return node;
      const correction = mine.find((one) => isPlaceOf(one, node, path));
      if (correction) use(correction, path, 'text' in node);
      const replaced = correction ? replacedIn(node, correction) : node;
      return Object.fromEntries(
        Object.entries(replaced).map(([key, child]) => [key, visit(child, join(path, key))]),
      );
    };
    const { goals, indicators, activities, tables, decisions } = facts;
    const found = visit({ goals, indicators, activities, tables, decisions }, '') as Facts;
    const decided = found.indicators.map((row, index) => {
      const path = `indicators/${index}`;
      const cells = decide(row, mine, (one, column) => use(one, `${path}/cells/${column}`, true));
      const isOpen = ({ cell }: Doubt) => !corrected.has(cell === 'name' ? path : `${path}/cells/${cell}`);
      return { ...row, cells, doubts: row.doubts.filter(isOpen) };
    });
    return { facts: { ...facts, ...found, indicators: decided }, corrected };
  });
  const problems = corrections
    .filter((one) => uses.get(one) !== 1)
    .map((one) => misfit(one, uses.get(one) ?? 0, openAt(one, reports)));
  return { reports: result, problems: [...problems, ...unclear] };
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}/${key}`;
}

/** The cells of a row with those that the register decides; `use` is told each decision and its column. */
function decide(
  row: Indicator,
  corrections: readonly Correction[],
  use: (decision: Correction, column: Column) => void,
): Indicator['cells'] {
  const cells = { ...row.cells };
  for (const one of corrections) {
    const { cell: column, line, expected, replacement: text } = one;
    if (column === null || line < row.lines[0] || line > row.lines[1]) continue;
    const doubt = row.doubts.find(({ cell }) => cell === column);
    if (doubt === undefined || readingsOf(doubt) !== expected) continue;
    const place = { line, ...(row.page ? { page: row.page } : {}) };
    cells[column] = text === '' ? null : { ...place, ...cells[column], ...figureOf(one) };
    use(one, column);
  }
  return cells;
}

/** A cell on the line with the expected text, or a named record that covers the line. */
function isPlaceOf({ cell, column, line, expected }: Correction, node: object, path: string): boolean {
  if (cell !== null || (column !== null && !path.endsWith(`/cells/${column}`))) return false;
  if ('text' in node && 'line' in node) return node.line === line && node.text === expected;
  if (!('name' in node && 'lines' in node)) return false;
  const [first, last] = node.lines as [number, number];
  const said = 'number' in node ? [node.name, numbered(node as Goal)] : [node.name];
  return said.includes(expected) && first <= line && line <= last;
}

/** A goal as it is printed, the number that it has before its name. */
export function numbered({ number, name }: Pick<Goal, 'number' | 'name'>): string {
  return number === null ? name : `${number} ${name}`;
}

//  "1.3 Parkerna är gröna"
//   ^^^ ^ a goal's number before its name
const goalForm = /^(\d+(?:\.\d+)*)\.? (.+)$/;

/** What the correction makes of a cell, a name, or a goal's number with its name. */
function replacedIn(node: object, correction: Correction): object {
  if ('text' in node) return replacedCell(node as Cell, correction);
  const { expected, replacement: text } = correction;
  const [, number, name] =
    ('number' in node && expected !== (node as Goal).name && goalForm.exec(text)) || [];
  return name ? { ...node, number, name } : { ...node, name: text };
}

/** A figure that prints no unit keeps the one that its row, its heading or its table says. */
function replacedCell({ unitFrom, ...cell }: Cell, correction: Correction): Cell {
  const figure = figureOf(correction);
  const isSaidElsewhere = unitFrom !== undefined && figure.value !== null && figure.unit === null;
  return { ...cell, ...figure, ...(isSaidElsewhere ? { unit: cell.unit, unitFrom } : {}) };
}

/** The figure that the correction prints, read as every printed one unless it says otherwise. */
function figureOf({
  replacement: text,
  value,
  unit,
}: Correction): Pick<Cell, 'text' | 'value' | 'unit' | 'bound'> {
  const read = readFigure(text);
  return { text, value: value ?? read.value, unit: unit ?? read.unit, bound: read.bound };
}

/** Whether a figure can be read in two ways, or is another than its value. */
function isUnclear({ replacement: text, value }: Correction): boolean {
  const { value: read, readings } = readFigure(text);
  return value === null ? readings.length > 0 : read !== null && read !== value;
}

function untold({ report, line, replacement: text, value }: Correction): Problem {
  const readings = readFigure(text)
    .readings.map((each) => each.text)
    .join(' or ');
  return {
    file,
    line: null,
    rule: 'correction',
    subject: `${report}:${line}`,
    reason:
      value === null
        ? `${report}:${line} is to be “${text}”, which can be read as ${readings}`
        : `${report}:${line} is to be “${text}”, and its value ${value}`,
    todo: 'Give value and unit as the replacement says them.',
  };
}

/** Doubts about cells on a correction's line, each as a correction would have to name it. */
function openAt({ report, line }: Correction, reports: readonly Facts[]): string[] {
  return reports
    .filter(({ id }) => id === report)
    .flatMap(({ indicators }) => indicators)
    .filter(({ lines: [first, last] }) => first <= line && line <= last)
    .flatMap(({ doubts }) => doubts.map((doubt) => `${doubt.cell} “${readingsOf(doubt)}”`));
}

function misfit(
  { report, line, cell, expected }: Correction,
  uses: number,
  open: readonly string[],
): Problem {
  const said = cell === null ? `say “${expected}”` : `leave open whether ${cell} is “${expected}”`;
  const reason =
    uses === 0
      ? `${report}:${line} does not ${said} any more`
      : `${report}:${line} says “${expected}” in ${uses} places`;
  const there = open.length > 0 ? ` In doubt there: ${open.join(', ')}.` : '';
  const todo =
    uses === 0
      ? `Remove the correction if the facts are right now, else mend its line or expected text.${there}`
      : 'Name the column of the one that is wrong (column), or give the correction a text that stands there once.';
  return { file, line: null, rule: 'correction', subject: `${report}:${line}`, reason, todo };
}
