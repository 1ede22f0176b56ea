import { note, place, standing } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `activities`. */
export const activities: DataTable = {
  title: { sv: 'Aktiviteter', en: 'Activities' },
  row: 'en aktivitet i en rapport',
  columns: [
    ...place('aktiviteten'),
    column('name', 'text', 'Aktivitetens namn.'),
    column('goal_name', 'text', 'Målet som den står under i rapporten.'),
    column('council_goal', 'code', 'Kommunfullmäktiges mål som den hör till: år/nummer.'),
    column('owner', 'code', 'Vem som har satt den: kommunfullmäktige eller nämnden.', {
      codes: ['kf', 'namnd'],
    }),
    column('start', 'date', 'Startdatum. Där bara en månad är tryckt: månadens första dag.'),
    column('start_text', 'text', 'Starten som den är tryckt, där den inte är en dag.'),
    column('end', 'date', 'Slutdatum. Där bara en månad är tryckt: månadens sista dag.'),
    column('end_text', 'text', 'Slutet som det är tryckt, där det inte är en dag.'),
    column('status', 'code', 'Markeringen vid namnet: klar eller pågår; tomt utan markering.', {
      codes: ['klar', 'pagar'],
    }),
    column('deviation', 'boolean', 'Om rapporten redovisar en avvikelse.'),
    ...note,
    ...standing,
  ],
};
