/** Columns that tables share: where a row is printed, what it is worth, where it stands on the site. */
import { columns } from '../model.ts';
import { column, type DataColumn } from './table.ts';

/** Where a row is printed; `what` stands there. */
export function place(what: string): DataColumn[] {
  return [
    column('report', 'code', 'Rapportens id.'),
    column('line', 'integer', `Raden i rapportens text där ${what} står.`),
    column(
      'page',
      'integer',
      'Sidan i originalet, räknad från filens första; tomt där sidorna inte är kända.',
    ),
    column('district', 'code', 'Stadsdelens id.'),
  ];
}

/** The mark of a note beside what is printed. */
export const note: readonly DataColumn[] = [
  column('note', 'text', 'Märket som står bredvid, till exempel 1) eller *; tomt utan märke.'),
  column('note_line', 'integer', 'Raden där märkets not står; tomt där ingen not hittades.'),
];

/** Where a row stands on the site; the address stays. */
export const address: DataColumn = column(
  'address',
  'address',
  'Adressen till raden på den här webbplatsen; den ändras inte.',
);

/** What rests on a whole report or table rather than on a row's own figure. */
export const caveats: DataColumn = column(
  'caveats',
  'list',
  'Vad som gör att raden bör läsas med försiktighet: slag:rapport:rad. tabell: något i samma tabell gick inte att läsa säkert; contents: innehållsförteckningen nämner det som saknas; cut: rapporten är avbruten; twice: något står två gånger; board: nämnden är oklar; period: en uppgift gäller en tid som rapporten inte kan känna till.',
);

/** What is known of a printed row: how it was read, what limits it, where it stands. */
export const standing: readonly DataColumn[] = [
  column(
    'worth',
    'code',
    'tryckt: som det står; lagad: läsfel eller avbrutet ord rättat; rattad: rättad för hand; osaker: osäker.',
    { codes: ['tryckt', 'lagad', 'rattad', 'osaker'] },
  ),
  caveats,
  address,
];

/** The column of an indicator table that a cell stands in. */
export const cellColumn = (description: string): DataColumn =>
  column('column', 'code', description, { codes: columns });

/** How a figure that is a bound binds. */
export const bound: DataColumn = column(
  'bound',
  'code',
  'max: högst; min: minst; within: plus eller minus.',
  {
    codes: ['max', 'min', 'within'],
  },
);
