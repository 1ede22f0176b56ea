import { pageAt } from '../../../src/report/page-at.ts';
import { doubtOfFigure } from '../../../src/report/doubts.ts';
import { rowAddress } from '../../../src/report/row-address.ts';
import type { Identified } from '../identify.ts';

/** A row or cell of a report: its path in the facts (`goals/2`), its lines (both included), its printed words. */
interface Printed {
  path: string;
  lines: readonly [number, number];
  texts: readonly (string | null)[];
}

/** Where a row is printed. */
export function place({ facts }: Identified, line: number) {
  const page = pageAt(facts.source.pages, line) ?? null;
  return { report: facts.id, line, page, district: facts.district };
}

/** The mark of a note as two columns. */
export function noteOf(note: { mark: string; line: number | null } | undefined) {
  return { note: note?.mark ?? null, note_line: note?.line ?? null };
}

/** What is known of a printed row beside its figures. */
export function standing(report: Identified, printed: Printed) {
  const { id } = report.facts;
  return {
    worth: worth(report, printed),
    in_doubt: inDoubt(report, printed),
    address: rowAddress({ report: id, line: printed.lines[0] }),
  };
}

/** One word of what was read: a correction by hand before what mends letters. */
function worth({ facts, corrected }: Identified, { path, lines, texts }: Printed): string {
  if ([...corrected].some((one) => one === path || one.startsWith(`${path}/`))) return 'rattad';
  if (facts.doubts.some((doubt) => 'cell' in doubt && doubt.cell === path)) return 'osaker';
  const [, table] = /^tables\/(\d+)\//.exec(path) ?? [];
  const figure = { text: texts[0] ?? '', line: lines[0] };
  if (table !== undefined && doubtOfFigure(facts, Number(table), figure)) return 'osaker';
  const isMended = facts.repairs.some(
    ({ line, to }) =>
      to !== '' && lines[0] <= line && line <= lines[1] && texts.some((text) => text?.includes(to)),
  );
  return isMended ? 'lagad' : 'tryckt';
}

/** The doubts of the table that a cell stands in, and those of the report that touch the row's lines. */
function inDoubt({ facts }: Identified, { path, lines }: Printed): string[] {
  const table = /^tables\/\d+(?=\/)/.exec(path)?.[0];
  return [
    ...new Set(
      facts.doubts.flatMap((doubt) => {
        if (!('about' in doubt)) return doubt.cell === table ? [`tabell:${facts.id}:${lines[0]}`] : [];
        const touches = doubt.lines[0] <= lines[1] && lines[0] <= doubt.lines[1];
        return touches ? [`${doubt.about}:${facts.id}:${doubt.lines[0]}`] : [];
      }),
    ),
  ];
}
