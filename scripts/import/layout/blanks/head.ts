import { header } from '../../table/header.ts';
import { extentOf, phrasesOf, shared, textOf, type GridWord } from './grid.ts';

/** A column of a table, as its heading tells it. */
interface GridColumn {
  /** Words of the heading by line, the first line's first. */
  lines: GridWord[][];
  start: number;
  end: number;
}

/** The head of an Indikator or Aktivitet table. */
export interface GridHead {
  /** First and last line, as indexes. */
  lines: [number, number];
  name: GridWord;
  /** Columns behind the name's. */
  columns: GridColumn[];
  /** Headings printed once over several columns: the words, their line, and the first and last column. */
  spans: { words: GridWord[]; line: number; columns: [number, number] }[];
}

const opening = /^(?:indikator|aktivitet)(?:er)?:?$/i;

/** Headings are printed on no more lines than this above and below the name's. */
const reach = 4;

/** The head whose name column is headed on a line; null where none is. */
export function headAt(lines: readonly (readonly GridWord[])[], at: number): GridHead | null {
  const own = lines[at]!;
  const nth = own.findIndex((word) => opening.test(word.text));
  if (nth < 0 || nth > 1 || own.slice(0, nth).some((word) => /\p{L}{2}/u.test(word.text))) return null;
  const name = own[nth]!;
  let best: { head: GridHead; cost: number } | null = null;
  for (let first = at; first >= at - reach && (first === at || isMore(lines[first], name)); first--)
    for (let last = at; last <= at + reach && (last === at || isMore(lines[last], name)); last++) {
      const words = lines.slice(first, last + 1).map((line) => line.filter((word) => word.start > name.end));
      const read = columnsOf(words);
      const known = read && knownAmong(name, read.columns);
      if (!known || known < 2) continue;
      const cost = 3 * (read.columns.length + 1 - known) - 0.5 * (last - first);
      if (!best || cost < best.cost) best = { head: { lines: [first, last], name, ...read }, cost };
    }
  return best?.head ?? null;
}

/** Whether a line goes on with a head: headings behind the name's column, and no figures. */
function isMore(line: readonly GridWord[] | undefined, name: GridWord): boolean {
  if (!line?.length || line[0]!.start <= name.end) return false;
  return line.every((word) => !/\d/.test(word.text) || /^(?:20\d\d|T?[123])$/.test(word.text));
}

function knownAmong(name: GridWord, columns: readonly GridColumn[]): number {
  const head = header([name.text, ...columns.map(({ lines }) => headingOf(lines))], null);
  return (
    head?.columns.filter(({ role, year, heading }) => role !== null || year !== null || isPart(heading))
      .length ?? 0
  );
}

/** Words of a head as columns: those that stand above one another, and those that are known together. */
function columnsOf(lines: readonly GridWord[][]): Pick<GridHead, 'columns' | 'spans'> | null {
  const over = spansOf(lines);
  const rest = lines.map((line) => line.filter((word) => !over.some(({ words }) => words.includes(word))));
  const atoms = atomsOf(rest);
  if (!atoms.length) return null;
  // The cheapest way to join atoms that are neighbours, found from the left.
  const ways: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= atoms.length; to++) {
    let best = { cost: Infinity, from: 0 };
    for (let from = Math.max(0, to - 4); from < to; from++) {
      const cost = ways[from]!.cost + price(atoms.slice(from, to));
      if (cost < best.cost) best = { cost, from };
    }
    ways.push(best);
  }
  const columns: GridColumn[] = [];
  for (let to = atoms.length; to > 0; to = ways[to]!.from)
    columns.unshift(joined(atoms.slice(ways[to]!.from, to)));
  const spans = over.map(({ words, line }) => {
    const extent = extentOf(words);
    const under = columns.flatMap((column, n) =>
      shared(column, extent) > -12 && isPart(headingOf(column.lines)) ? [n] : [],
    );
    return { words, line, columns: [under[0] ?? 0, under.at(-1) ?? 0] as [number, number] };
  });
  return { columns, spans };
}

/** What one column of some atoms costs: little where its heading is known, much where a wide gap lies within it. */
function price(atoms: readonly GridColumn[]): number {
  const apart = atoms.slice(1).filter((right, n) => {
    const left = atoms[n]!;
    if (right.start - left.end > 1) return true;
    return right.lines.some((words, line) => {
      const before = left.lines[line]!;
      return words.length && before.length && words[0]!.start - before.at(-1)!.end > 1;
    });
  });
  const many = atoms.length - 1;
  return (isKnown(headingOf(joined(atoms).lines)) ? 1 + 0.1 * many : 3 + 2.5 * many) + 4 * apart.length;
}

function joined(atoms: readonly GridColumn[]): GridColumn {
  const lines = atoms[0]!.lines.map((_, line) =>
    atoms.flatMap((atom) => atom.lines[line]!).toSorted((a, b) => a.start - b.start),
  );
  return { lines, ...extentOf(lines.flat()) };
}

/** Words that stand above one another by most of the shorter one. */
function atomsOf(lines: readonly GridWord[][]): GridColumn[] {
  const atoms: GridColumn[] = [];
  lines.forEach((line, nth) => {
    for (const word of line) {
      const own = atoms.filter((atom) =>
        atom.lines
          .flat()
          .some(
            (each) =>
              shared(each, word) > 0.45 * Math.min(word.end - word.start, each.end - each.start) &&
              !atom.lines[nth]!.some((beside) => word.start - beside.end > 1),
          ),
      );
      const best = own.toSorted((a, b) => shared(b, word) - shared(a, word))[0];
      if (best) {
        best.lines[nth]!.push(word);
        Object.assign(best, extentOf(best.lines.flat()));
      } else
        atoms.push({
          lines: lines.map((_, n) => (n === nth ? [word] : [])),
          start: word.start,
          end: word.end,
        });
    }
  });
  return atoms.toSorted((a, b) => a.start + a.end - b.start - b.end);
}

//            Periodens utfall
//   Totalt        Män       Kvinnor
/** Phrases that stand over the headings of parts. */
function spansOf(lines: readonly GridWord[][]): { words: GridWord[]; line: number }[] {
  const partsBelow = (nth: number) =>
    lines.slice(nth + 1).some((line) => phrasesOf(line).filter((words) => isPart(textOf(words))).length > 1);
  const over = lines.flatMap((line, nth) =>
    phrasesOf(line)
      .filter((words) => /^(?:(?:periodens|årets) )?utfall$/i.test(textOf(words)) && partsBelow(nth))
      .map((words) => ({ words, line: nth })),
  );
  // Where each part has its own "Utfall" above it, none stands over several.
  const [one] = over;
  const isWhole =
    one && (one.words.length > 1 || lines.some((line) => line.some((word) => /^totalt$/i.test(word.text))));
  return over.length === 1 && isWhole ? over : [];
}

function isPart(text: string): boolean {
  return /^(?:totalt|män|kvinnor|flickor|pojkar|män\/ ?pojkar|kvinnor\/ ?flickor)$/i.test(text);
}

/** A heading's lines joined: with or without a blank between two, as reports are known to print it. */
export function headingOf(lines: readonly GridWord[][]): string {
  const texts = lines.map(textOf).filter((text) => text !== '');
  const ways = texts
    .slice(1)
    .reduce<string[]>(
      (all, text) => all.flatMap((before) => [`${before} ${text}`, `${before.replace(/-$/, '')}${text}`]),
      [texts[0] ?? ''],
    );
  return ways.slice(0, 64).find(isKnown) ?? texts.join(' ');
}

/** Whether reports are known to head a column so. */
function isKnown(text: string): boolean {
  if (/(?:män|pojkar).*(?:kvinnor|flickor)|utfall.*utfall/i.test(text)) return false;
  const plain = text.replace(/\s*\b20\d\d\b/, '');
  const head =
    header(['Indikator', plain, 'Period'], null) ?? header(['Aktivitet', plain, 'Startdatum'], null);
  return head?.columns[1]?.role != null || isPart(text);
}
