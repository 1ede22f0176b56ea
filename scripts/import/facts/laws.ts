import { rowMark } from '../knowledge/marks.ts';
import { largeMoney } from '../knowledge/measures.ts';
import { isFigure } from '../../../src/figure/figure.ts';
import { markKey, readNote } from '../../../src/figure/mark.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { Role } from '../knowledge/headings.ts';
import type { Cell, Facts, Ownership, ReportText } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import { clean, fold } from '../lines/clean.ts';
import { filled } from '../meaning/row-cells.ts';
import { headLine } from '../table/head-line.ts';
import { withoutLoose } from './loose-figures.ts';
import { sexOf } from '../table/sex-rows.ts';
import type { Heads } from '../table/heading.ts';
import { fromAndTo, isoDate } from '../table/date.ts';

/** A place where an import broke its promise that nothing is lost in silence. */
export interface Breach {
  /**
   * figure: a figure of a table's line stands nowhere in the facts; heading: a table's heading gave nothing; kind: it
   * heads rows of a kind that those below it were not read as; beside: a row has the row of another table beside it.
   */
  law: 'figure' | 'heading' | 'kind' | 'beside';
  line: number;
  /** Whose the line is. */
  owner: Ownership[2];
  /** The figure, or the heading's first cell. */
  printed: string;
}

/** What an import gave, as far as the laws ask. */
interface Given {
  facts: Facts;
  text: ReportText;
  /** Lines at which a message was printed. */
  told: ReadonlySet<number>;
}

/**
 * Holds what an import gave against the lines it read: every figure on a line that a table owns stands in a cell, a
 * candidate, a name, a note or an analysis of its record; every heading of a table gives rows, or a message.
 */
export function laws({ facts, text, told }: Given, lines: Lines, heads: Heads): Breach[] {
  const out = [...headedLikeRows(facts.tables, heads), ...rowsBeside(facts.indicators, heads)];
  const kept = keeper(facts, text);
  const notes = noteLines(facts);
  for (const [first, last, owner] of facts.owners)
    for (const [line, printed] of lines.filled([first, last])) {
      if (told.has(line) || notes.has(line) || isNote(printed)) continue;
      const card = isRecord.test(owner) && isOfSex(printed) ? null : cardAt(lines, line, heads);
      if (card !== null) {
        out.push({ law: 'heading', line, owner, printed: card });
        continue;
      }
      const head = headLine(printed, heads);
      if (!isRecord.test(owner)) {
        if (head && !isAgain(facts, line, owner))
          out.push({ law: 'heading', line, owner, printed: head.printed });
        continue;
      }
      if (head && head.kind !== 'figures' && !owner.startsWith(owners[head.kind])) {
        const isTold = out.some((each) => each.law === 'kind' && each.owner === owner);
        if (!isTold) out.push({ law: 'kind', line, owner, printed: head.printed });
        continue;
      }
      const figures = head
        ? []
        : figuresIn(unnumbered(printed, owner)).filter((each) => !isOfHead(facts, each, line, owner));
      if (!figures.length) continue;
      const places = kept(owner);
      for (const each of figures) {
        const all = digitsOfAll(each);
        if (!places.some((place) => all.some((digits) => place.includes(digits))))
          out.push({ law: 'figure', line, owner, printed: each });
      }
    }
  return out;
}

/** Whether a line that every page carries stands amid a table's rows: its head, printed again. */
function isAgain({ owners }: Facts, line: number, owner: string): boolean {
  const [above, below] = [
    owners.findLast(([first, , whose]) => first < line && isRecord.test(whose)),
    owners.find(([first, , whose]) => first > line && whose !== 'blank'),
  ];
  return owner === 'furniture' && above !== undefined && above[2] === below?.[2];
}

//   Årsmål   Årsmål      above the first row the report's own year is of a heading
//   2024     2025
function isOfHead({ indicators, year }: Facts, figure: string, line: number, owner: string): boolean {
  const row = owner.startsWith('indicators/') ? indicators[Number(owner.slice(11))] : undefined;
  return row !== undefined && line < row.lines[0] && figure === String(year);
}

//   Nr Årsmål KF:s Indikator Utfall   names headed behind other cells: the rows are a table's of some other kind
//             årsmål
function headedLikeRows(tables: Facts['tables'], heads: Heads): Breach[] {
  return tables.flatMap(({ columns, lines: [line] }, at): Breach[] => {
    const head = headLine(columns.filter((each) => each !== '').join(' '), heads);
    if (!head || head.kind === 'figures') return [];
    return [{ law: 'kind', line, owner: `tables/${at}`, printed: head.printed }];
  });
}

//   Indikator     Utfall   Årsmål   Indikator     Utfall   Årsmål
//   Andel nöjda   73,5 %   72,7 %   Antal besök   340      350
function rowsBeside(rows: Facts['indicators'], heads: Heads): Breach[] {
  return rows.flatMap(({ cells, lines: [line] }, at): Breach[] => {
    const beside = cells.more.find(({ column }) => heads.kindOf(column) !== null);
    return beside ? [{ law: 'beside', line, owner: `indicators/${at}`, printed: beside.cell.text }] : [];
  });
}

/** Whose the lines of a head's rows are. */
const owners = { indicator: 'indicators/', activity: 'activities/' };

/** Whose lines are a table's. */
export const isRecord = /^(?:indicators|activities|tables)\//;

//   12⇥Andel gröna tak⇥61 %
/** A line of a row of indicators or activities without the row's number or code, where that stands in a column of its own. */
function unnumbered(line: string, owner: string): string {
  return owner.startsWith('tables/') ? line : line.replace(marked, '');
}

const marked = new RegExp(String.raw`^ {0,3}${rowMark}(?:\t| {2,})(?=\p{L}{2})`, 'u');

/** The figures of a line: digits, and what parts them within a figure. Where blanks part cells, they end a figure. */
function figuresIn(line: string): string[] {
  const text = clean(line);
  if (text.includes('\t'))
    return (text.match(/\d(?:[\d.,:/ -]*\d)?/g) ?? []).flatMap((each) => fromAndTo(each) ?? each);
  return text.split(/\s+/).flatMap((word) => loneFigure.exec(word)?.[1] ?? []);
}

//   "320st", "15%", "2020-01-01", "+/-1", but none of "P97", "9@3"
const loneFigure = new RegExp(
  String.raw`^[<>≤≥±+(–−-]{0,3}(\d+(?:[.,:/-]\d+)*)(?:%|st|kr|${largeMoney}|GWh)?[.,;)]?$`,
);

//   "1/1-26" is kept as 2026-01-01, "15/4" before a year as …-04-15
/** The digits of a figure, and of the day that it says. */
function digitsOfAll(text: string): string[] {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const inYear = day ? `${month!.padStart(2, '0')}${day.padStart(2, '0')}` : [];
  return [text, isoDate(text) ?? [], inYear].flat().map(digitsOf);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** For an owner of lines, the digits of everything that is kept of its record. */
function keeper(
  { indicators, activities, tables, doubts, mentions, repairs, owners }: Facts,
  text: ReportText,
): (owner: string) => string[] {
  const said = new Map<string, string[]>();
  const say = (owner: string, ...texts: (string | null | undefined)[]) =>
    said.set(owner, [...(said.get(owner) ?? []), ...texts.filter((each) => each != null)]);
  for (const { indicator, activity, text: words } of text.analyses)
    say(indicator === null ? `activities/${activity}` : `indicators/${indicator}`, words);
  for (const { activity, text: words } of text.deviations) say(`activities/${activity}`, words);
  for (const doubt of doubts) if ('cell' in doubt) say(doubt.cell, ...doubt.candidates, doubt.reason);
  for (const { line, from } of repairs) {
    const owner = owners.find(([first, last]) => first <= line && line <= last);
    if (owner) say(owner[2], from);
  }
  for (const { indicator, text: words } of mentions) say(`indicators/${indicator}`, words);
  indicators.forEach(({ name, cells, previousYear, period, periodicity, doubts: open }, at) =>
    say(
      `indicators/${at}`,
      ...[withoutLoose(name), String(previousYear), period, periodicity],
      ...filled(cells).flatMap(({ cell }) => printedIn(cell)),
      ...cells.more.map(({ column }) => column),
      ...open.flatMap(({ candidates }) => candidates),
    ),
  );
  activities.forEach(({ name, start, end, ...printed }, at) =>
    say(`activities/${at}`, withoutLoose(name), start, end, JSON.stringify(printed)),
  );
  tables.forEach(({ columns, rows, section }, at) =>
    say(
      `tables/${at}`,
      section,
      ...columns,
      ...rows.flatMap(({ label, cells }) => [withoutLoose(label), ...cells.flatMap(printedIn)]),
    ),
  );
  const digits = new Map<string, string[]>();
  return (owner) => {
    const known = digits.get(owner) ?? (said.get(owner) ?? []).map(digitsOf).filter((each) => each !== '');
    digits.set(owner, known);
    return known;
  };
}

function printedIn(cell: Cell | null): string[] {
  if (!cell?.note) return cell ? [cell.text] : [];
  const { mark } = cell.note;
  // A text may print the mark as a digit more: "1182)".
  return [cell.text, mark, `${cell.text}${markKey(mark)}`];
}

//   "1) Avser endast egen regi.", "* Mäts vartannat år.": a note that no figure's mark leads to
function isNote(line: string): boolean {
  return !line.includes('\t') && readNote(line) !== null;
}

/** Lines that the mark beside a figure leads to. */
function noteLines({ indicators, tables }: Facts): Set<number> {
  const cells = [
    ...indicators.flatMap(({ cells }) => filled(cells).map(({ cell }) => cell)),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  ];
  return new Set(cells.flatMap((cell) => cell?.note?.line ?? []));
}

/** No line of a card is longer, in characters. */
const longestCard = 300;

//   Indikator         Andel belysta vägar      Andel belysta vägar      a table of one row that is turned: its headings
//   Periodens utfall  49 %                     Utfall: 49 %             stand below one another
//                                              Årsmål: 52 %
//   Antal nöjda⇥82⇥85
//   Kvinnor⇥42⇥           a row's own part, and no heading
/** Whether a line is the row of one sex alone. */
function isOfSex(printed: string): boolean {
  return sexOf(printed.split('\t')[0]!.trim()) !== null;
}

/** What opens a table whose headings head lines; null where a line, with the one below it, opens none. */
function cardAt(lines: Lines, at: number, heads: Heads): string | null {
  const own = headedIn(lines.at(at), heads);
  const below = own && headedIn(lines.at(at + 1), heads);
  if (!below || own.role === below.role || headedIn(lines.at(at - 1), heads)) return null;
  const isCard = own.role === 'name' || (own.isFigure && below.isFigure);
  return isCard && below.role !== 'name' ? `${own.heading} ${own.text}` : null;
}

/** A line that is a heading and what it heads. */
interface Headed {
  heading: string;
  text: string;
  role: Role;
  /** Whether a figure stands under a heading of figures. */
  isFigure: boolean;
}

//   Andel nöjda⇥Totalt⇥81 %
//   ⇥Kvinnor⇥83 %                a row whose name stands above, and no heading
function headedIn(line: string, heads: Heads): Headed | null {
  if (line.length > longestCard || line.startsWith('\t')) return null;
  const [heading = '', text, ...more] = line.trim().split(/\t| {2,}|(?<=\p{L}): /u).map(fold); // prettier-ignore
  if (!text || more.length || heads.column(text).role) return null;
  const role = heads.kindOf(heading) === null ? heads.column(heading).role : 'name';
  return role && { heading, text, role, isFigure: isValueColumn(role) && isFigure(text) };
}
