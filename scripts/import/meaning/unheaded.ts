import type { Column, Doubt, Indicator } from '../../../src/model.ts';
import { isUnknownColumn } from '../table/columns.ts';
import type { Header } from '../table/header.ts';

/** Columns that every table of indicators has, one of each group, and what a reader calls them. */
const always: readonly { roles: readonly Column[]; name: string }[] = [
  { roles: ['outcome'], name: 'utfall' },
  { roles: ['target', 'councilTarget'], name: 'mål' },
];

/** What a table's header does not tell, and the headings that may be it. */
export interface Unheaded {
  role: Column;
  headings: readonly string[];
  /** Why it is open, as a doubt says it. */
  reason: string;
}

//   Indikator⇥Period ens utfl⇥Årsmål⇥Period
//             ^ the outcome, or something of the board's own
/**
 * What the header of an indicator table does not tell: what several columns may hold, and what it lacks though unknown
 * headings, of no other year, may be it. A plan has no outcome.
 */
export function unheaded({ kind, columns }: Header): Unheaded[] {
  if (kind !== 'indicator') return [];
  const has = (role: string) => columns.some((each) => role === each.role || role === each.perhaps);
  const headings = columns.flatMap(({ role, year, heading, perhaps }) =>
    role === null && year === null && !perhaps ? [heading] : [],
  );
  const lacks = always
    .filter(({ roles }) => !roles.some(has))
    .map(({ roles: [role], name }) => ({ role: role!, headings, reason: unknownReason(name) }))
    .filter(({ role }) => headings.length && (role !== 'outcome' || !has('periodicity')));
  const open = new Set(columns.flatMap(({ perhaps }) => perhaps ?? []));
  const several = [...open].map((role) => ({
    role,
    headings: columns.filter(({ perhaps }) => perhaps === role).map(({ heading }) => heading),
    reason: severalReason,
  }));
  return [...several, ...lacks];
}

const unknownReason = (name: string) =>
  `Tabellens huvud nämner inget ${name}: det kan stå under en rubrik som inte är känd`;
const bareReason = 'Kolumnen saknar rubrik: det går inte att säga vad som står i den';
const severalReason = 'Tabellens huvud avgör inte vilken av kolumnerna det är';

/** No figure or target in words is longer. */
const longest = 40;

/** The doubts of a row that has figures or targets under those headings, or under none. */
export function unheadedDoubts(open: readonly Unheaded[], { more }: Indicator['cells']): Doubt[] {
  const bare = more.filter(({ column, cell }) => isUnknownColumn(column) && /[\p{L}\d]/u.test(cell.text));
  const told = bare.map(({ column, cell: { text } }) => ({
    cell: column,
    reason: bareReason,
    candidates: [text],
  }));
  const others = open.flatMap(({ role, headings, reason }) => {
    const candidates = more.flatMap(({ column, cell }) =>
      headings.includes(column) && cell.text.length <= longest ? [cell.text] : [],
    );
    return candidates.length ? [{ cell: role, reason, candidates }] : [];
  });
  return [...told, ...others];
}
