/** Columns that tables share: where a row is printed, what it is worth, where it stands on the site. */
import { columns } from '../indicator-columns.ts';
import { Cell, Owner } from '../model.ts';
import { Worth } from '../series.ts';
import { column, type DataColumn, type Said, said } from './table.ts';

/** What numbers of things are counted in. */
export const pieces = said('st', 'count');

/** The district that a row is about. */
export const district = column(
  'district',
  'code',
  said('Stadsdel', 'District'),
  said('Stadsdelens id.', 'Id of the city district.'),
);

/** Whose goal or activity a row is. */
export const owner = column(
  'owner',
  'code',
  said('Vems', 'Set by'),
  said(
    'Vem som har satt den: kommunfullmäktige (kf) eller nämnden (namnd).',
    'Who set it: the city council (kf) or the board (namnd).',
  ),
  { codes: Owner.options },
);

/** The council's goal that a row belongs to. */
export const councilGoal = column(
  'council_goal',
  'code',
  said('Kommunfullmäktiges mål', 'Council goal'),
  said(
    'Kommunfullmäktiges mål som raden hör till: år/nummer.',
    "The city council's goal that the row belongs to: years/number.",
  ),
);

/** Where a row is printed; `what` stands there. */
export function place(what: Said): DataColumn[] {
  return [
    column('report', 'code', said('Rapport', 'Report'), said('Rapportens id.', 'Id of the report.')),
    column(
      'line',
      'integer',
      said('Rad', 'Line'),
      said(
        `Raden i rapportens text där ${what.sv} står.`,
        `The line of the report's text where ${what.en} stands.`,
      ),
    ),
    column(
      'page',
      'integer',
      said('Sida', 'Page'),
      said(
        'Sidan i originalet, räknad från filens första; tomt där sidorna inte är kända.',
        'The page of the original, counted from the first of the file; empty where pages are not known.',
      ),
    ),
    district,
  ];
}

/** The mark of a note beside what is printed. */
export const note: readonly DataColumn[] = [
  column(
    'note',
    'text',
    said('Notmärke', 'Note mark'),
    said(
      'Märket som står bredvid, till exempel 1) eller *; tomt utan märke.',
      'The mark printed beside it, such as 1) or *; empty without one.',
    ),
  ),
  column(
    'note_line',
    'integer',
    said('Notens rad', 'Line of the note'),
    said(
      'Raden där märkets not står; tomt där ingen not hittades.',
      'The line where the note of the mark stands; empty where none was found.',
    ),
  ),
];

/** Where a row stands on the site; the address stays. */
export const address: DataColumn = column(
  'address',
  'address',
  said('Adress', 'Address'),
  said(
    'Adressen till raden på den här webbplatsen; den ändras inte.',
    'The address of the row on this website; it does not change.',
  ),
);

/** What the reading could not be sure of, in a whole report or table rather than in a row's own figure. */
export const inDoubt: DataColumn = column(
  'in_doubt',
  'list',
  said('Tveksamheter', 'In doubt'),
  said(
    'Vad som inte gick att läsa säkert i rapporten eller tabellen runt raden: slag:rapport:rad. tabell: något i samma tabell gick inte att läsa säkert; contents: innehållsförteckningen nämner det som saknas; cut: rapporten är avbruten; twice: något står två gånger; board: nämnden är oklar; period: en uppgift gäller en tid som rapporten inte kan känna till.',
    'What could not be read for certain in the report or the table around the row: kind:report:line. tabell: something in the same table could not be read for certain; contents: the table of contents names what is missing; cut: the report breaks off; twice: something stands there twice; board: the board is unclear; period: something is about a time that the report cannot know of.',
  ),
);

/** What is known of a printed row: how it was read, what is in doubt around it, where it stands. */
export const standing: readonly DataColumn[] = [
  column(
    'worth',
    'code',
    said('Läsning', 'Worth'),
    said(
      'tryckt: som det står; lagad: läsfel eller avbrutet ord rättat; rattad: rättad för hand; osaker: osäker.',
      'tryckt: as printed; lagad: a misread or broken word was mended; rattad: corrected by hand; osaker: uncertain.',
    ),
    { codes: Worth.exclude(['tolkad', 'omraknad']).options },
  ),
  inDoubt,
  address,
];

/** The column of an indicator table that a cell stands in. */
export const cellColumn = (description: Said): DataColumn =>
  column('column', 'code', said('Kolumn i rapporten', 'Column in the report'), description, {
    codes: columns,
  });

/** How a figure that is a bound binds. */
export const bound: DataColumn = column(
  'bound',
  'code',
  said('Gräns', 'Bound'),
  said(
    'max: högst; min: minst; within: plus eller minus.',
    'max: at most; min: at least; within: plus or minus.',
  ),
  { codes: Cell.shape.bound.unwrap().options },
);
