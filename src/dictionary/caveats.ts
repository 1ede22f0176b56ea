import { CaveatKind } from '../model.ts';
import { address, cellColumn, place } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `caveats`. */
export const caveats: DataTable = {
  title: { sv: 'Reservationer', en: 'Caveats' },
  row: 'en ruta som rapportens egen analys reserverar sig mot',
  columns: [
    ...place('reservationen'),
    column('indicator', 'code', 'Indikatorns id; tomt där den inte är känd.'),
    column(
      'kind',
      'code',
      'otillforlitlig: siffran är osäker; felaktig: den var fel; ofullstandig: något saknas i den; metodbyte: den räknas på ett nytt sätt; omfattning: den gäller en annan grupp än namnet säger.',
      { codes: CaveatKind.options },
    ),
    cellColumn('Rutans kolumn, som i observations.'),
    column('cell_line', 'integer', 'Rutans rad, som line i observations.'),
    column('text', 'text', 'Vad som står i rutan; tomt där den är tom.'),
    address,
  ],
};
