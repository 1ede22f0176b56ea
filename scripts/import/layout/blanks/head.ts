import { isMoneyHeading } from '../../knowledge/money-headings.ts';
import { headingText, isKnown, nameAt, partBy } from '../heading-text.ts';
import { header } from '../../table/header.ts';
import { extentOf, phrasesOf, shared, textOf, type GridWord } from './grid.ts';
import { columnsOf, type GridColumn } from './heading.ts';
import { moneyName } from './money.ts';
import { seamOf } from '../run-together.ts';

/** The head of a table. */
export interface GridHead {
  /** Rows of indicators and activities, or money and volumes. */
  kind: 'rows' | 'money';
  /** First and last line, as indexes. */
  lines: [number, number];
  /** What heads the names or labels. */
  name: Omit<GridColumn, 'lines'>;
  /** Columns behind the name's. */
  columns: GridColumn[];
}

type Lines = readonly (readonly GridWord[])[];

/** The head whose name column is headed on a line; null where none is. */
export function headAt(lines: Lines, at: number): GridHead | null {
  return rowsHead(lines, at) ?? moneyHead(lines, at);
}

/** Headings are printed on no more lines than this above and below the name's. */
const reach = { rows: 4, money: 5 };

function rowsHead(lines: Lines, at: number): GridHead | null {
  const own = lines[at]!;
  const word = own[nameAt(own)];
  if (!word) return null;
  const name = nameOf([word]);
  const read = (words: GridWord[][]): Read | null => {
    const over = spanOf(words);
    const columns = columnsOf(
      words.map((line) => line.filter((word) => !over.includes(word))),
      { knows: isHeading, gap: 4 },
    );
    const known = knownAmong(name.heading, columns);
    const unknown = columns.length + 1 - known;
    return known < 2 ? null : { columns: withSpan(columns, over), unknown, kind: 'rows' };
  };
  return cheapest(lines, at, name, reach.rows, (words) => {
    const asPrinted = read(words);
    if (asPrinted?.unknown === 0) return asPrinted;
    const parted = read(words.map((line) => line.flatMap(parts)));
    return parted && (!asPrinted || parted.unknown < asPrinted.unknown) ? parted : asPrinted;
  });
}

/** A word, or the two words of neighbouring headings that touch in it. */
function parts(word: GridWord): GridWord[] {
  const seam = seamOf(word.text);
  if (seam === null) return [word];
  const at = word.start + seam;
  return [
    { ...word, text: word.text.slice(0, seam), end: at },
    { ...word, text: word.text.slice(seam), start: at },
  ];
}

function moneyHead(lines: Lines, at: number): GridHead | null {
  const words = moneyName(lines[at]!);
  if (!words) return null;
  const name = nameOf(words);
  return cheapest(lines, at, name, reach.money, (below) => {
    const columns = columnsOf(below, { knows: isMoneyHeading, gap: 1 });
    const known = columns.filter(({ heading }) => isMoneyHeading(heading)).length;
    const unknown = columns.length - known;
    return known < 2 || unknown > known / 2 ? null : { columns, unknown, kind: 'money' };
  });
}

function nameOf(words: GridWord[]): GridHead['name'] {
  return { heading: textOf(words), ...extentOf(words) };
}

type Read = Pick<GridHead, 'columns' | 'kind'> & { unknown: number };

/** The lines around a name's that make a head with the fewest unknown columns. */
function cheapest(
  lines: Lines,
  at: number,
  name: GridHead['name'],
  most: number,
  read: (words: GridWord[][]) => Read | null,
): GridHead | null {
  let best: { head: GridHead; cost: number } | null = null;
  for (const [above, first] of reached(lines, at, name, most, -1).entries())
    for (const [below, last] of reached(lines, at, name, most, 1).entries()) {
      const words = lines.slice(first, last + 1).map((line) => line.filter((word) => word.start > name.end));
      if (!words.some((line) => line.length)) continue;
      const found = read(words);
      if (!found) continue;
      const { unknown, ...rest } = found;
      const cost = 3 * unknown - 0.5 * (above + below);
      if (!best || cost < best.cost) best = { head: { lines: [first, last], name, ...rest }, cost };
    }
  return best?.head ?? null;
}

/** The lines up to which a head may reach, from its name's on: a text may print a blank line below each of its lines. */
function reached(lines: Lines, at: number, name: GridHead['name'], most: number, step: 1 | -1): number[] {
  const out = [at];
  while (out.length <= most) {
    const last = out.at(-1)!;
    const next = lines[last + step]?.length ? last + step : last + 2 * step;
    if (!isMore(lines[next], name)) break;
    out.push(next);
  }
  return out;
}

/** Whether a line goes on with a head: headings behind the name's column, and no figures. */
function isMore(line: readonly GridWord[] | undefined, name: GridHead['name']): boolean {
  if (!line?.length || line[0]!.start <= name.end) return false;
  return line.every((word) => !/\d/.test(word.text) || /^(?:20\d\d|T?[123])$/.test(word.text));
}

function knownAmong(name: string, columns: readonly GridColumn[]): number {
  const head = header([name, ...columns.map(({ heading }) => heading)], null);
  return (
    head?.columns.filter(
      ({ role, year, heading }) => (role !== null && isKnown(heading)) || year !== null || isPart(heading),
    ).length ?? 0
  );
}

//            Periodens utfall
//   Totalt        Män       Kvinnor
/** The words printed once over the headings of parts; none where each part has its own "Utfall" above it. */
function spanOf(lines: readonly GridWord[][]): GridWord[] {
  const isOver = (words: GridWord[], nth: number) =>
    lines.slice(nth + 1).some((line) => {
      const parts = phrasesOf(line).filter((phrase) => isPart(textOf(phrase)));
      const { start, end } = extentOf(words);
      return (
        parts.length > 1 &&
        start + end > 2 * parts[0]![0]!.start &&
        start + end < 2 * parts.at(-1)!.at(-1)!.end
      );
    });
  const form = /^(?:(?:periodens|årets) )?utfall(?: (?:vb )?20\d\d)?$/i;
  const [one, ...others] = lines.flatMap((line, nth) =>
    phrasesOf(line).filter((words) => form.test(textOf(words)) && isOver(words, nth)),
  );
  if (!one || others.length) return [];
  const isWhole = one.length > 1 || lines.some((line) => line.some((word) => /^totalt$/i.test(word.text)));
  return isWhole ? one : [];
}

/** Columns, those of parts that stand side by side below some words headed by them as well. */
function withSpan(columns: readonly GridColumn[], over: readonly GridWord[]): GridColumn[] {
  const parts = columns.flatMap((column, n) => (isPart(column.heading) ? [n] : []));
  if (!over.length || !parts.length) return [...columns];
  const near = (n: number) => shared(columns[n]!, extentOf(over));
  const [nearest] = parts.toSorted((a, b) => near(b) - near(a)) as [number];
  let [first, last] = [nearest, nearest];
  while (parts.includes(first - 1)) first--;
  while (parts.includes(last + 1)) last++;
  return columns.map((column, n) =>
    n < first || n > last
      ? column
      : { ...column, heading: headingText([textOf(over), ...column.lines.map(textOf)]) },
  );
}

/** Whether reports are known to head a column of an Indikator or Aktivitet table so, or a part of one. */
function isHeading(text: string): boolean {
  return isKnown(text) || isPart(text);
}

function isPart(text: string): boolean {
  return partBy(text) === 'sex';
}
