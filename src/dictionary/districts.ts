import { address } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `districts`. */
export const districts: DataTable = {
  title: said('Stadsdelar', 'City districts'),
  row: said('en stadsdel, nu eller tidigare', 'a city district, present or former'),
  columns: [
    column('id', 'code', said('Id', 'Id'), said('Stadsdelens id.', 'Id of the district.')),
    column('name', 'text', said('Namn', 'Name'), said('Stadsdelens namn.', 'Name of the district.')),
    column(
      'boards',
      'list',
      said('Nämnder', 'Boards'),
      said('Nämndens namn, alla stavningar.', 'Names of the board, in all spellings.'),
    ),
    column(
      'from',
      'text',
      said('Från', 'From'),
      said('Första dagen, eller året; tomt: före 2017.', 'Its first day, or year; empty: before 2017.'),
    ),
    column(
      'to',
      'text',
      said('Till', 'To'),
      said(
        'Första dagen då den inte längre fanns, eller året; tomt: finns kvar.',
        'The first day on which it no longer was, or the year; empty: it still is.',
      ),
    ),
    column(
      'predecessors',
      'list',
      said('Föregångare', 'Predecessors'),
      said('Stadsdelar som den bildades av.', 'Districts that it was formed of.'),
    ),
    column(
      'successors',
      'list',
      said('Efterföljare', 'Successors'),
      said('Stadsdelar som den gick upp i.', 'Districts that it became part of.'),
    ),
    column(
      'places',
      'list',
      said('Platser', 'Places'),
      said('Delar av den som människor säger att de bor i.', 'Parts of it that people say they live in.'),
    ),
    column(
      'reports',
      'list',
      said('Rapporter', 'Reports'),
      said('Dess rapporter, äldst först.', 'Its reports, the oldest first.'),
    ),
    column(
      'indicators',
      'list',
      said('Indikatorer', 'Indicators'),
      said('Indikatorer med minst en siffra.', 'Indicators with at least one figure.'),
    ),
    address,
  ],
};
