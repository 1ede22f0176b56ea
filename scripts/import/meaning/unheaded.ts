import type { Column, Doubt, Indicator } from '../../../src/model.ts';
import type { Header } from '../table/header.ts';

/** Columns that every table of indicators has, one of each group, and what a reader calls them. */
const always: readonly { roles: readonly Column[]; name: string }[] = [
  { roles: ['outcome'], name: 'utfall' },
  { roles: ['target', 'councilTarget'], name: 'mål' },
];

/** What a table's header lacks, and the headings that may be it: unknown ones, of no other year. */
export interface Unheaded {
  lacks: readonly { role: Column; name: string }[];
  headings: readonly string[];
}

//   Indikator⇥Period ens utfl⇥Årsmål⇥Period
//             ^ the outcome, or something of the board's own
/** What the header of an indicator table lacks though unknown headings may be it; null where nothing is open. A plan has no outcome. */
export function unheaded({ kind, columns }: Header): Unheaded | null {
  if (kind !== 'indicator') return null;
  const has = (role: string) => columns.some((each) => each.role === role);
  const lacks = always
    .filter(({ roles }) => !roles.some(has))
    .map(({ roles: [role], name }) => ({ role: role!, name }))
    .filter(({ role }) => role !== 'outcome' || !has('periodicity'));
  const headings = columns.flatMap(({ role, year, heading }) =>
    role === null && year === null ? [heading] : [],
  );
  return lacks.length && headings.length ? { lacks, headings } : null;
}

/** No figure or target in words is longer. */
const longest = 40;

/** The doubts of a row that has figures or targets under those headings. */
export function unheadedDoubts({ lacks, headings }: Unheaded, { more }: Indicator['cells']): Doubt[] {
  const candidates = more.flatMap(({ column, cell }) =>
    headings.includes(column) && cell.text.length <= longest ? [cell.text] : [],
  );
  if (!candidates.length) return [];
  return lacks.map(({ role, name }) => ({
    cell: role,
    reason: `Tabellens huvud nämner inget ${name}: det kan stå under en rubrik som inte är känd`,
    candidates,
  }));
}
