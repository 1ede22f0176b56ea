import { address } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `districts`. */
export const districts: DataTable = {
  title: { sv: 'Stadsdelar', en: 'City districts' },
  row: 'en stadsdel, nu eller tidigare',
  columns: [
    column('id', 'code', 'Stadsdelens id.'),
    column('name', 'text', 'Stadsdelens namn.'),
    column('boards', 'list', 'Nämndens namn, alla stavningar.'),
    column('from', 'text', 'Första dagen, eller året; tomt: före 2017.'),
    column('to', 'text', 'Första dagen då den inte längre fanns, eller året; tomt: finns kvar.'),
    column('predecessors', 'list', 'Stadsdelar som den bildades av.'),
    column('successors', 'list', 'Stadsdelar som den gick upp i.'),
    column('places', 'list', 'Delar av den som människor säger att de bor i.'),
    column('reports', 'list', 'Dess rapporter, äldst först.'),
    column('indicators', 'list', 'Indikatorer med minst en siffra.'),
    address,
  ],
};
