import { address } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `findings`. */
export const findings: DataTable = {
  title: { sv: 'Frågor', en: 'Questions raised by the figures' },
  row: 'en fråga som siffrorna väcker',
  columns: [
    column('id', 'code', 'Frågans id: regel, rapport och rad. Länk: /granskning/regel/#id.'),
    column('rule', 'code', 'Vad som har jämförts. Förklaring: /granskning/regel/.'),
    column('severity', 'code', 'fraga: en fråga till nämnden; notis: värt att veta.', {
      codes: ['fraga', 'notis'],
    }),
    column('sentence', 'text', 'Frågan i en mening.'),
    column('report', 'code', 'Rapporten som den gäller.'),
    column('lines', 'list', 'Raderna i den rapportens text.'),
    column('pages', 'list', 'Radernas sidor, i samma ordning; tomt där ingen är känd.'),
    column('district', 'code', 'Stadsdelens id.'),
    column('indicator', 'code', 'Indikatorns id; tomt när frågan inte gäller en indikator.'),
    column('other_indicators', 'list', 'Andra indikatorer som frågan nämner.'),
    column('goal', 'code', 'Kommunfullmäktiges mål som den gäller: år/nummer.'),
    column('elsewhere', 'list', 'Ställen i andra rapporter: rapport:rad.'),
    column('elsewhere_pages', 'list', 'De ställenas sidor, i samma ordning; tomt där ingen är känd.'),
    address,
  ],
};
