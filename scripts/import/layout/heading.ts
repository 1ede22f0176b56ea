import { header, type Header } from '../table/header.ts';
import { around, middle, overlap } from './extent.ts';
import { lineOf, phrasesOf, textOf, type Line } from './line.ts';
import type { Rulings } from './ruling.ts';
import type { Extent, Word } from './types.ts';

/** A column as its heading tells it. */
export interface Heading extends Pick<Extent, 'left' | 'right'> {
  /** What is printed, its lines joined, breaks within words undone. */
  text: string;
}

/** The headings of an Indikator or Aktivitet table on a page. */
export interface TableHead {
  kind: 'indicator' | 'activity';
  headings: Heading[];
  /** What the headings mean, where reports are known to print them. */
  roles: Header['columns'][number]['role'][];
  /** Indexes of the lines that carry them: first and last, both included. */
  lines: [number, number];
  extent: Extent;
}

/** Headings are printed on no more lines than this above and below the name's. */
const maxLines = 4;
/** Headings of one table stand no farther below one another than this, in their size. */
const pitch = 1.75;
/** Words farther apart than this, in their size, are headings of two columns. */
const gap = 0.62;

const opening = /^(?:indikator|aktivitet)(?:er)?:?$/i;

/** The head of an Indikator or Aktivitet table whose name column is headed on a line; null where there is none. */
export function tableHead(lines: readonly Line[], at: number, rulings: Rulings): TableHead | null {
  const line = lines[at]!;
  const nth = line.words.findIndex((word) => opening.test(word.text));
  if (nth < 0 || nth > 1 || line.words.slice(0, nth).some((word) => /\p{L}{2}/u.test(word.text))) return null;
  const name = line.words[nth]!;
  const [first, last] = extentOf(lines, at, name, rulings);
  const words = lines.slice(first, last + 1).flatMap((each) => each.words);
  const rest = words.filter((word) => word !== name && word.left > name.right);
  if (!rest.length) return null;
  const drawn = drawnColumns(rest, name.right, rulings);
  const told =
    (drawn && read(name, drawn)) ??
    read(name, clusters(phraseRows(rest, gap))) ??
    read(name, clusters(phraseRows(rest, 0.3)));
  if (!told) return null;
  return { ...told, lines: [first, last], extent: around(words) };
}

/** Which lines belong to the head: those near the name's that say nothing below or above the name itself. */
function extentOf(lines: readonly Line[], at: number, name: Word, rulings: Rulings): [number, number] {
  const line = lines[at]!;
  const isMore = (n: number, from: number) => {
    const [own, beside] = [lines[n], lines[from]!];
    if (!own || Math.abs(n - at) > maxLines) return false;
    const distance = Math.abs(middle(own) - middle(beside));
    if (
      distance > pitch * line.size ||
      own.bold !== line.bold ||
      Math.abs(own.size - line.size) > 0.15 * line.size
    )
      return false;
    if (own.words.some((word) => word.left < name.right + 2)) return false;
    if (own.words.some((word) => /\d/.test(word.text) && !/^(?:20\d\d|T?[123])$/.test(word.text)))
      return false;
    return true;
  };
  const isParted = (n: number, from: number) => {
    const [upper, lower] = n < from ? [lines[n]!, lines[from]!] : [lines[from]!, lines[n]!];
    return rulings.across.some(
      (each) =>
        each.top > middle(upper) &&
        each.bottom < middle(lower) &&
        each.left < name.right &&
        each.right > name.right,
    );
  };
  let [first, last] = [at, at];
  while (isMore(first - 1, first) && !isParted(first - 1, first)) first--;
  while (isMore(last + 1, last) && !isParted(last + 1, last)) last++;
  return [first, last];
}

/** Columns between rulings that run down through the head; null where it has none. */
export function drawnColumns(words: readonly Word[], from: number, { down }: Rulings): Line[][] | null {
  const box = around(words);
  const drawn = down
    .map((each) => ({ ...each, at: (each.left + each.right) / 2 }))
    .filter((each) => each.at > from - 2 && each.at < box.right + 40)
    .filter((each) => each.top < box.bottom && each.bottom > box.top);
  const edges = drawn.map((each) => each.at).filter((x, at, all) => at === 0 || x - all[at - 1]! > 3);
  if (edges.length < 2) return null;
  const columns: Line[][] = edges.map(() => []);
  for (const row of linesFrom(words)) {
    // A cell over several columns has no ruling of theirs beside its words.
    const here = drawn
      .filter((each) => each.top < middle(row) && each.bottom > middle(row))
      .map((each) => each.at);
    const cells = new Map<number, Word[]>();
    for (const word of row.words) {
      const start = Math.max(-Infinity, ...here.filter((x) => x < word.left + 2));
      if (start === -Infinity) return null;
      cells.set(start, [...(cells.get(start) ?? []), word]);
    }
    for (const [start, own] of cells) {
      const end = Math.min(Infinity, ...here.filter((x) => x > start + 3));
      const under = edges.map((_, at) => at).filter((at) => edges[at]! > start - 3 && edges[at]! < end - 3);
      for (const at of under) {
        const sides =
          under.length > 1 ? { left: edges[at]! + 1, right: (edges[at + 1] ?? box.right) - 1 } : {};
        columns[at]!.push({ ...lineOf(own), ...sides });
      }
    }
  }
  return columns.filter((each) => each.length > 0);
}

/** Words of one column as its lines. */
function linesFrom(words: readonly Word[]): Line[] {
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const last = rows.at(-1);
    if (last && Math.abs(middle(last[0]!) - middle(word)) < 0.45 * word.size) last.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.left - b.left)));
}

/** Words by line, each line cut where the gap is wide. */
export function phraseRows(words: readonly Word[], wide = gap): Line[][] {
  return linesFrom(words).map((row) => phrasesOf(row, wide));
}

//   Periodens utfall                    a phrase over several belongs to each of them
//   Totalt     Män      Kvinnor
/** Words that stand above one another are a column. */
function clusters(rows: readonly Line[][]): Line[][] {
  const spans = new Set(
    rows.flatMap((row, at) =>
      row.filter((phrase) =>
        rows.slice(at + 1).some((below) => below.filter((each) => isUnder(phrase, each)).length > 1),
      ),
    ),
  );
  const columns: Line[][] = [];
  for (const row of rows)
    for (const phrase of row) {
      if (spans.has(phrase)) continue;
      const own = columns.filter((column) => column.some((each) => isUnder(each, phrase)));
      if (own.length === 0) columns.push([phrase]);
      else if (own.length === 1) own[0]!.push(phrase);
      else for (const [column, part] of shared(own, phrase)) column.push(part);
    }
  columns.sort((a, b) => around(a).left - around(b).left);
  for (const span of spans) {
    const below = columns.filter((column) => isUnder(span, around(column)));
    for (const column of below) column.unshift({ ...span, ...sides(around(column)) });
  }
  return columns;
}

function sides({ left, right }: Extent): Pick<Extent, 'left' | 'right'> {
  return { left, right };
}

function width({ left, right }: Pick<Extent, 'left' | 'right'>): number {
  return right - left;
}

/** Whether two phrases stand above one another by more than a touch. */
function isUnder(a: Pick<Extent, 'left' | 'right'>, b: Pick<Extent, 'left' | 'right'>): boolean {
  return overlap(a, b) > 0.15 * Math.min(width(a), width(b));
}

/** A phrase under several columns, each of its words given to the column it overlaps most. */
function shared(columns: readonly Line[][], phrase: Line): [Line[], Line][] {
  const given = new Map<Line[], Word[]>();
  for (const word of phrase.words) {
    const best = columns.reduce((a, b) => (overlap(around(b), word) > overlap(around(a), word) ? b : a));
    given.set(best, [...(given.get(best) ?? []), word]);
  }
  return [...given].map(([column, words]) => [column, lineOf(words)]);
}

/** Reads columns as a head; null when they are no head of an Indikator or Aktivitet table. */
function read(name: Word, columns: readonly Line[][]): Pick<TableHead, 'kind' | 'headings' | 'roles'> | null {
  const whole = spread(columns.flatMap((lines) => split(lines)));
  const headings = [
    { text: name.text, left: name.left, right: name.right },
    ...whole.map((lines) => ({ text: headingText(lines), ...sides(around(lines)) })),
  ];
  const head = header(
    headings.map(({ text }) => text),
    null,
  );
  if (!head) return null;
  return { kind: head.kind, headings, roles: head.columns.map(({ role }) => role) };
}

/** Headings of a merged heading's parts. */
const partForm = /^(?:totalt|män|kvinnor|pojkar|flickor|män\/ ?pojkar|kvinnor\/ ?flickor)$/i;

//   Årets utfall                        centred over all three, it stands above the middle one alone
//   Totalt     Män      Kvinnor
/** A heading over one of several parts is over those beside it, too. */
function spread(columns: readonly Line[][]): Line[][] {
  const isPart = (lines: readonly Line[] | undefined) =>
    lines !== undefined && partForm.test(textOf(lines.at(-1)!));
  return columns.map((lines, at) => {
    if (!isPart(lines) || lines.length > 1) return lines;
    let [from, to] = [at, at];
    while (isPart(columns[from - 1])) from--;
    while (isPart(columns[to + 1])) to++;
    const over = columns.slice(from, to + 1).find((each) => each.length > 1);
    const above = over
      ?.slice(0, -1)
      .map((line) => ({ ...line, left: lines[0]!.left, right: lines[0]!.right }));
    return above ? [...above, ...lines] : lines;
  });
}

/** A heading with the year it is about. */
const datedForm = /^(?:utfall|prognos|(?:års)?mål|bokslut|vb|budget)(?: [\p{L}\d]{1,10})? 20\d\d$/iu;

/** Whether reports are known to head a column so. */
function isKnown(text: string): boolean {
  const head = header(['Indikator', text, 'Period'], null) ?? header(['Aktivitet', text, 'Startdatum'], null);
  const column = head?.columns[1];
  return column?.role != null || datedForm.test(text);
}

/** Two headings that touch, as two columns: where neither is known together and both are apart. */
function split(lines: readonly Line[]): Line[][] {
  if (isKnown(headingText(lines))) return [[...lines]];
  const words = lines.flatMap((line) => line.words);
  const starts = [...new Set(words.map((word) => word.left))].sort((a, b) => a - b).slice(1);
  for (const start of starts) {
    const [before, after] = [
      words.filter((word) => word.left < start - 1),
      words.filter((word) => word.left >= start - 1),
    ];
    if (!before.length || Math.max(...before.map((word) => word.right)) > start + 1) continue;
    const parts = [linesFrom(before), linesFrom(after)];
    if (parts.every((part) => isKnown(headingText(part)))) return parts;
  }
  return [[...lines]];
}

//   Perioden      a narrow column breaks words where it must
//   s utfall
/** A heading's lines joined: with or without a blank between two, as reports are known to print it. */
function headingText(lines: readonly Line[]): string {
  const texts = lines.map(textOf).filter((text) => text !== '');
  const ways = texts
    .slice(1)
    .reduce<string[]>(
      (all, text) => all.flatMap((before) => [`${before} ${text}`, `${before}${text}`]),
      [texts[0] ?? ''],
    );
  return ways.slice(0, 32).find(isKnown) ?? texts.join(' ');
}
