import type { Column, Doubt, Owner, Repair } from '../../../../src/model.ts';
import { knownTarget } from '../../knowledge/council-targets.ts';
import { assign } from '../../table/columns.ts';
import type { Measure } from '../../table/evidence.ts';
import type { HeaderColumn } from '../../table/heading.ts';
import { readings, unreadable } from '../../table/misread.ts';
import { spanOf } from '../../table/span.ts';
import { asPrinted, type Reading } from '../../table/reading.ts';
import type { CutCell, Habits, Sample, ScanCell } from '../types.ts';
import { textOf } from '../tokens/cell-text.ts';
import { cellWeights } from '../../weights.ts';
import { alsoOf } from '../cells/also.ts';
import { cutsOf } from '../cells/cuts.ts';
import { elsewhere } from '../cells/elsewhere.ts';
import { hasSign, sharesOf, withLooseSigns } from '../cells/signs.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { letters } from '../../lines/letters.ts';
import { withDoubts } from '../../lines/remark.ts';
import { MINUS_LIKE } from '../../words/figures.ts';

/** A row's cells under their columns. */
export interface Placed extends Sample {
  /** What each column's cell says, and the line where it stands; null for an empty one. */
  cells: ({ text: string; line: number } | null)[];
  /** A figure printed like a cell that is of the row's name; null for none. */
  ofName: ScanCell | null;
  doubts: Doubt[];
  repairs: Repair[];
}

/** Indicators that are no shares, and those that are so by their name: a row of them may have shares yet. */
const index = /^index/;
const counts = /^(?:antal|index)/;

function nameOf(row: IndicatorRow): string {
  return letters(row.name.map((part) => part.text).join(' '));
}

/** Indicators that the city follows up without a forecast. */
const withoutForecast = /budgetfoljsamhet/;

/** What is known of a row's figures before they are read. `year` is the report's. */
export function measureOf(row: IndicatorRow, columns: readonly HeaderColumn[], year: number): Measure {
  const printed = row.name.map((part) => part.text).join(' ');
  const name = letters(printed);
  const most = name.startsWith('sjukfranvaro') ? 25 : name.startsWith('andel') ? 100 : null;
  return {
    most,
    unforeseen: withoutForecast.test(name),
    year: Number(row.period?.year) || null,
    previousYear: columns.find((each) => each.role === 'previousOutcome')?.year ?? null,
    analysis: row.analysis
      .flat()
      .map((part) => part.text)
      .join(' '),
    councilTarget: knownTarget(printed, year),
    elsewhere: elsewhere(row),
  };
}

/**
 * Puts a row's cells under the header's columns and reads their figures. Empty cells leave no trace in a scan: their
 * order is all that tells a cell's place. `tertial` is the report's, null of a whole year; `habits` are the report's too; `isWhole`
 * tells that the row's name is whole without the figure behind it.
 */
export function place(
  whole: IndicatorRow,
  columns: readonly HeaderColumn[],
  owner: Owner,
  tertial: number | null,
  known: Measure,
  { noise, broken, council, compared, signless, unsigned: isUnsigned }: Habits,
  isWhole = false,
): Placed {
  const roles = columns.map((each) => each.role as Column);
  const isNamed = known.most !== null || known.unforeseen;
  const areBare = whole.cells.every(({ unit }) => unit === '' || unit === 'h');
  const areShares = isUnsigned && areBare && (isNamed || hasSign(whole)) && !counts.test(nameOf(whole));
  const row = areShares ? withLooseSigns(whole) : whole;
  const measure = areShares ? { ...known, most: known.most ?? 100 } : known;
  const cuts = cutsOf(row, isWhole, areShares);
  // A lone number may be a sign or a border.
  const isSure = ({ unit, words, figure }: CutCell) => unit !== '' || words !== null || figure.includes(',');
  const isOver = cuts.every((each) => each.cells.filter(isSure).length > columns.length);
  const apart =
    [
      { read: row.unsure, reason: readApart },
      { read: row.fallen, reason: readInName },
      { read: wordsBehind(row), reason: readInName },
      { read: areShares ? [] : signsOf(row), reason: unsignedRow },
    ].find(({ read }) => read.length > 0) ??
    (row.cells.length ? null : { read: figuresOf(row), reason: unfound });
  if (apart)
    return {
      cells: columns.map(() => null),
      ofName: null,
      doubts: unsureCells(row, roles, apart),
      repairs: [],
      cost: null,
      units: new Map(),
      council: null,
      compared: false,
      signs: [],
      isOver,
    };
  // Where signs are read as digits, any row without units may be of shares, whatever its name counts.
  const mayShare = signless && !index.test(nameOf(row));
  const areOfShares = (cells: readonly ScanCell[]) =>
    (mayShare && cells.every(({ unit }) => unit === '')) ||
    measure.most !== null ||
    measure.unforeseen ||
    cells.some(({ unit }) => unit === '%');
  const isShare = (cells: readonly ScanCell[], text: string) => areOfShares(cells) || text.startsWith('+/-');
  const read = cuts.map(({ cells, cost }) => ({
    cells: cells.map((cell) => ({
      key: cell.key,
      readings: areShares
        ? sharesOf(cell, cells, measure.most!)
        : readingsOf(cell, cells, measure, row.loose.length > 0),
    })),
    cost,
  }));
  const { cut, at, said, proofs, doubts, cost } = assign({
    cuts: read,
    columns: roles,
    owner,
    span: spanOf(row.period && row.period.kind === null, roles, tertial !== null),
    late: tertial === 2,
    measure,
    place: 'order',
    also: (nth, cell, read) => {
      const { cells } = cuts[nth]!;
      return alsoOf(
        cell,
        cells,
        read,
        measure.most,
        (text) => signless && !areShares && isShare(cells, text),
      );
    },
    noise,
    broken,
    council,
    compared: owner === 'namnd' ? compared : 0,
  });
  const { cells, ofName } = cuts[cut]!;
  const units = new Map<Column, boolean>();
  const signs: boolean[] = [];
  // A row with a cell in each column tells nothing of those that have fewer.
  const isTold = owner === 'kf' && at.length > 2 && at.length < columns.length && cost !== null;
  const hasCouncil = at.includes(roles.indexOf('councilTarget'));
  const isCompared = at.includes(roles.indexOf('previousOutcome'));
  const isSureOf = (role: Column) => !doubts.some(({ cell }) => cell === role);
  const out: Placed = {
    cells: columns.map(() => null),
    ofName,
    doubts,
    repairs: [],
    cost,
    units,
    council: isTold ? hasCouncil : null,
    compared: owner === 'namnd' && isCompared && isSureOf('previousOutcome'),
    signs,
    isOver,
  };
  at.forEach((column, slot) => {
    if (column === null) return;
    const { key, unit, words, line, broken: isApart } = cells[slot]!;
    const role = roles[column];
    const { text } = said[slot]!;
    out.cells[column] = { text, line };
    if (!words && isShare(cells, text)) signs.push(text.includes('%'));
    const isAlone = row.cells[Number(key.split('-').at(-1))]?.unit === '';
    if (role && unit !== '' && !isApart) units.set(role, isAlone);
  });
  for (const { cell: slot, why } of proofs) {
    const [from, to] = [read[cut]!.cells[slot]!.readings[0]!.text, said[slot]!.text];
    out.repairs.push({ line: cells[slot]!.line, from, to, by: 'proof', proof: why });
  }
  return out;
}

const signed = new RegExp(`^[-${MINUS_LIKE}]\\d`);

/** What a cell may say, beside the row's other cells. */
function readingsOf(cell: CutCell, row: readonly CutCell[], measure: Measure, loose: boolean): Reading[] {
  if (cell.words) return [asPrinted(textOf(cell))];
  //   82,       its decimals stand elsewhere      44 %  2026       the rest of "Fastställs 2026"
  const isYear = /^20\d\d$/.test(cell.figure) && cell.unit === '' && row.some(({ unit }) => unit !== '');
  if (cell.unread || isYear || /^\d+,$/.test(cell.figure)) return [unreadable(textOf(cell))];
  const figures = row.filter((other) => other !== cell).map(({ figure }) => figure);
  const all = readings(
    { ...cell, loose },
    { figures, share: measure.most !== null, decimals: measure.elsewhere.length > 0 },
  );
  //   122 kWh | 129 kWh =121 kWh        "121 kWh"
  if (signed.test(cell.figure) && !figures.some((each) => signed.test(each)))
    all.push({
      ...asPrinted(textOf({ ...cell, figure: cell.figure.slice(1) })),
      misread: 'stroke',
      cost: cellWeights.border,
    });
  if (cell.closed)
    all.push({
      ...asPrinted(textOf({ ...cell, figure: cell.figure.slice(0, -1) })),
      misread: 'letter',
      cost: 0,
    });
  return cell.broken ? all.map((each) => ({ ...each, broken: true })) : all;
}

const readApart =
  'Celler som kan vara radens är lästa för sig eller borta, och det går inte att säga vilka som är dess';
const unfound = 'Radens värden gick inte att finna';
const readInName = 'Värden ur radens celler är lästa som ord i dess namn';

const unsignedRow =
  'Radens procenttecken är lästa som annat, och vilka av dess tal som är tecken går inte att säga';

//   91 46 88 HN 89 4 89 4 92 Yo      91 %  88 %  89 %  89 %  92 %
/** What may be signs in a row of shares some of which were read as letters, and others as digits; none where they were not. */
function signsOf({ cells }: IndicatorRow): string[] {
  const isBare = (cell: ScanCell | undefined) =>
    cell !== undefined && !cell.words && !cell.unread && cell.unit === '' && cell.figure !== '-';
  const behind = cells.filter((_, at) => isBare(cells[at - 1]));
  const isLettered = behind.some(({ unread, figure }) => unread && !/\d/.test(figure));
  const digits = behind.filter((cell) => isBare(cell) && /^\d{1,2}$/.test(cell.figure));
  return isLettered && cells.every(({ unit }) => unit === '' || unit === '%') ? digits.map(textOf) : [];
}

//   Antal båtar per hamn 4.3 8 harnjavd. 17,2 barn/avd.      "13,8 barn/avd."
/** Long words right behind a figure without its unit, which may be what is left of it. */
function wordsBehind({ cells }: IndicatorRow): string[] {
  const behind = cells.filter((_, at) => at > 0 && cells[at - 1]!.unit === '' && !cells[at - 1]!.words);
  return behind.filter(({ unread, figure }) => unread && /\p{L}{4}/u.test(figure)).map(textOf);
}

/** The figures among the words of a row's name. */
function figuresOf({ name }: IndicatorRow): string[] {
  return name.flatMap(({ text }) => text.split(' ').filter((each) => /^\d[\d,]*%?$/.test(each)));
}

/** Every cell of a row in doubt, where some of its cells were read elsewhere than beside it. */
function unsureCells(
  row: IndicatorRow,
  roles: readonly Column[],
  { read, reason }: { read: readonly string[]; reason: string },
): Doubt[] {
  const candidates = [...cutsOf(row)[0]!.cells.map(textOf), ...read];
  // A column without a role has no cell to doubt.
  return withDoubts(
    [],
    roles.filter(Boolean).map((cell) => ({ cell, reason, candidates })),
  );
}
