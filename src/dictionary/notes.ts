import { address, place } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `notes`. */
export const notes: DataTable = {
  title: { sv: 'Noter', en: 'Notes' },
  row: 'ett märke vid en siffra eller ett namn som hänvisar till en not',
  columns: [
    ...place('det märkta'),
    column('table', 'code', 'Tabellen som det märkta finns i.', {
      codes: ['indicators', 'activities', 'budget', 'decisions'],
    }),
    column('name', 'text', 'Radens namn; för ett beslut tomt.'),
    column('column', 'text', 'Kolumnen; tomt där märket står vid radens namn.'),
    column('text', 'text', 'Vad som står i den märkta rutan; tomt där märket står vid radens namn.'),
    column('mark', 'text', 'Märket, till exempel 1) eller *.'),
    column('note_line', 'integer', 'Raden där noten står; tomt där ingen not hittades.'),
    address,
  ],
};
