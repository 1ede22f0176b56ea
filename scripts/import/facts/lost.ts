import type { Imported } from './imported.ts';
import type { Facts } from '../../../src/model.ts';
import { isRecord, laws, type Breach } from './laws.ts';
import type { Lines } from '../lines/lines.ts';
import type { Note } from '../lines/problem.ts';
import type { Heads } from '../table/heading.ts';
import { noted, remark, type Remark } from '../lines/remark.ts';

/**
 * Says what an import lost in spite of itself: figures of a table's lines that no cell holds become a message and a
 * doubt with the figure as candidate, headings of tables without rows a message and a doubt, but of a part that is not the
 * report's own: that is told as a whole.
 */
export function withLost(
  { facts, text, messages }: Imported,
  lines: Lines,
  strays: readonly number[],
  heads: Heads,
  isOwn: (line: number) => boolean,
  note: Note,
): Imported['facts'] {
  const told = new Set(messages.flatMap(({ line }) => line ?? []));
  const met = laws({ facts, text, told }, lines, heads).filter(
    ({ law, line }) => law !== 'heading' || isOwn(line),
  );
  const breaches = Map.groupBy(met, ({ law, line }) => `${law} ${line}`);
  const remarks = [
    ...[...breaches.values()].map(broken),
    ...strays.flatMap((line) => strayed(facts, lines, line)),
  ];
  return remarks.length ? { ...facts, doubts: [...facts.doubts, ...noted(remarks, note)] } : facts;
}

/** What is said of a law that an import broke on a line: once, be it by several figures. */
function broken(breaches: readonly Breach[]): Remark {
  const { law, line, owner, printed } = breaches[0]!;
  if (law === 'heading') {
    const message = `Unexpected table heading "${printed}" without rows, expected rows below it: compare with the original, or import the PDF itself`;
    const reason = 'Tabellen är utelämnad: ingen rad under huvudet kunde läsas';
    return remark('table-empty', line, message, { cell: 'tables', reason, candidates: [] });
  }
  if (law === 'kind') {
    const message = `Unexpected heading "${printed}" in a table of another kind, expected it first in its head and the others known: the rows below are not read as its; compare with the original`;
    const reason =
      'Raden ser ut som huvudet till en tabell med indikatorer eller aktiviteter, men raderna under är inte lästa så';
    return remark('table-kind', line, message, { cell: owner, reason, candidates: [] });
  }
  if (law === 'beside') {
    const message = `Unexpected row "${printed}" beside another, expected each table by itself: it is not read; compare with the original`;
    const reason = `Raden ”${printed}” står i en tabell bredvid och är inte läst`;
    return remark('table-beside', line, message, { cell: owner, reason, candidates: [] });
  }
  const candidates = breaches.map((each) => each.printed);
  const message = `Unexpected ${candidates.join(' and ')} in a table, expected a cell for each figure: compare with the original`;
  const reason = 'Talen står i ingen av radens rutor';
  return remark('figure-lost', line, message, { cell: owner, reason, candidates });
}

/** What is said of a line that stands in a table's columns and was read as text: its figures are open, and the last row above may be theirs. */
function strayed({ owners }: Facts, lines: Lines, line: number): Remark[] {
  const own = owners.find(([first, last]) => first <= line && line <= last);
  const above = owners.findLast(([, last, owner]) => last < line && isRecord.test(owner));
  if (!above || (own && isRecord.test(own[2]))) return [];
  const printed = lines.at(line);
  const message = `Unexpected text "${printed}" in a table's columns, expected a row: compare with the original`;
  const reason = 'Texten står i tabellens kolumner men hör till ingen rad';
  const candidates = printed.match(/[-+−]?\d[\d.,/-]*/g) ?? [];
  return [remark('row-lost', line, message, { cell: above[2], reason, candidates })];
}
