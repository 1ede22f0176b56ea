import type { Imported } from './imported.ts';
import type { Doubt, Facts } from '../../../src/model.ts';
import { laws } from './laws.ts';
import type { Lines } from '../lines/lines.ts';
import type { Note } from '../lines/problem.ts';

/**
 * Says what an import lost in spite of itself: figures of a table's lines that no cell holds become a message and a
 * doubt with the figure as candidate, headings of tables without rows a message and a doubt.
 */
export function withLost(
  { facts, text, messages }: Imported,
  lines: Lines,
  strays: readonly number[],
  note: Note,
): Imported['facts'] {
  const told = new Set(messages.flatMap(({ line }) => line ?? []));
  const doubts = laws({ facts, text, told }, lines).map(({ law, line, owner, printed }): Doubt => {
    if (law === 'heading') {
      note(
        'table-empty',
        `Unexpected table heading "${printed}" without rows, expected rows below it: compare with the original, or import the PDF itself`,
        line,
      );
      const reason = `Tabellen med huvudet på rad ${line} är utelämnad: ingen rad under det kunde läsas`;
      return { cell: 'tables', reason, candidates: [] };
    }
    if (law === 'kind') {
      note(
        'table-kind',
        `Unexpected heading "${printed}" in a table of another kind, expected it first in its head and the others known: the rows below are not read as its; compare with the original`,
        line,
      );
      const reason = `Rad ${line} ser ut som huvudet till en tabell med indikatorer eller aktiviteter, men raderna under är inte lästa så`;
      return { cell: owner, reason, candidates: [] };
    }
    note(
      'figure-lost',
      `Unexpected figure ${printed} in a table, expected a cell for it: compare with the original`,
      line,
    );
    const reason = `Ett tal på rad ${line} står i ingen av radens rutor`;
    return { cell: owner, reason, candidates: [printed] };
  });
  const rows = strays.flatMap((line) => strayed(facts, lines, line, note));
  return doubts.length + rows.length ? { ...facts, doubts: [...facts.doubts, ...doubts, ...rows] } : facts;
}

/** A line that stands in a table's columns and was read as text: its figures are open, and the last row above may be theirs. */
function strayed({ owners }: Facts, lines: Lines, line: number, note: Note): Doubt[] {
  const own = owners.find(([first, last]) => first <= line && line <= last);
  const above = owners.findLast(
    ([, last, owner]) => last < line && /^(?:indicators|activities|tables)\//.test(owner),
  );
  if (!above || (own && /^(?:indicators|activities|tables)\//.test(own[2]))) return [];
  const printed = lines.at(line);
  note(
    'row-lost',
    `Unexpected text "${printed}" in a table's columns, expected a row: compare with the original`,
    line,
  );
  const reason = `Rad ${line} står i tabellens kolumner men hör till ingen rad`;
  return [{ cell: above[2], reason, candidates: printed.match(/[-+−]?\d[\d.,/-]*/g) ?? [] }];
}
