import { CaveatKind } from '../model.ts';
import { address, cellColumn, place } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `caveats`. */
export const caveats: DataTable = {
  title: said('Reservationer', 'Caveats'),
  row: said(
    'en ruta som rapportens egen analys reserverar sig mot',
    "a cell that the report's own analysis takes back or limits",
  ),
  columns: [
    ...place(said('reservationen', 'the caveat')),
    column(
      'indicator',
      'code',
      said('Indikator', 'Indicator'),
      said('Indikatorns id; tomt där den inte är känd.', 'Id of the indicator; empty where it is not known.'),
    ),
    column(
      'kind',
      'code',
      said('Slag', 'Kind'),
      said(
        'otillforlitlig: siffran är osäker; felaktig: den var fel; ofullstandig: något saknas i den; metodbyte: den räknas på ett nytt sätt; omfattning: den gäller en annan grupp än namnet säger.',
        'otillforlitlig: the figure is unreliable; felaktig: it was wrong; ofullstandig: something is missing in it; metodbyte: it is counted in a new way; omfattning: it is about another group than its name says.',
      ),
      { codes: CaveatKind.options },
    ),
    cellColumn(said('Rutans kolumn, som i observations.', 'Column of the cell, as in observations.')),
    column(
      'cell_line',
      'integer',
      said('Rutans rad', 'Line of the cell'),
      said('Rutans rad, som line i observations.', 'Line of the cell, as line in observations.'),
    ),
    column(
      'text',
      'text',
      said('Tryckt', 'As printed'),
      said('Vad som står i rutan; tomt där den är tom.', 'What stands in the cell; empty where it is empty.'),
    ),
    address,
  ],
};
