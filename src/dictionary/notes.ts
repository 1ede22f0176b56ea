import { address, place } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `notes`. */
export const notes: DataTable = {
  title: said('Noter', 'Notes'),
  row: said(
    'ett märke vid en siffra eller ett namn som hänvisar till en not',
    'a mark beside a figure or a name that points to a note',
  ),
  columns: [
    ...place(said('det märkta', 'what is marked')),
    column(
      'table',
      'code',
      said('Tabell', 'Table'),
      said('Tabellen som det märkta finns i.', 'The table that what is marked stands in.'),
      { codes: ['indicators', 'activities', 'budget', 'decisions'] },
    ),
    column(
      'name',
      'text',
      said('Namn', 'Name'),
      said('Radens namn; för ett beslut tomt.', 'Name of the row; empty for a decision.'),
    ),
    column(
      'column',
      'text',
      said('Kolumn', 'Column'),
      said(
        'Kolumnen; tomt där märket står vid radens namn.',
        "The column; empty where the mark stands beside the row's name.",
      ),
    ),
    column(
      'text',
      'text',
      said('Tryckt', 'As printed'),
      said(
        'Vad som står i den märkta rutan; tomt där märket står vid radens namn.',
        "What stands in the marked cell; empty where the mark stands beside the row's name.",
      ),
    ),
    column(
      'mark',
      'text',
      said('Märke', 'Mark'),
      said('Märket, till exempel 1) eller *.', 'The mark, such as 1) or *.'),
    ),
    column(
      'note_line',
      'integer',
      said('Notens rad', 'Line of the note'),
      said(
        'Raden där noten står; tomt där ingen not hittades.',
        'The line where the note stands; empty where none was found.',
      ),
    ),
    address,
  ],
};
