import { address, caveats } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `reports`. */
export const reports: DataTable = {
  title: { sv: 'Rapporter', en: 'Reports' },
  row: 'en rapport',
  columns: [
    column('id', 'code', 'Rapportens id: stadsdel, år och slag (vp, t1, t2, vb).'),
    column('district', 'code', 'Stadsdelens id.'),
    column('board', 'text', 'Nämndens namn som det står i rapporten.'),
    column('title', 'text', 'Rapportens titel.'),
    column('type', 'code', 'Rapportens slag.', {
      codes: ['tertialrapport', 'verksamhetsplan', 'verksamhetsberattelse'],
    }),
    column('year', 'integer', 'Året som rapporten gäller.'),
    column('tertial', 'integer', 'Tertial 1 eller 2; tomt för plan och berättelse.'),
    column('date', 'date', 'Rapportens datum, om det står i den.'),
    column('url', 'address', 'Länk till originalet, om den är känd.'),
    column('published', 'date', 'När originalet publicerades, om det är känt.'),
    column('extraction', 'code', 'text: hämtad ur en pdf:s textlager; ocr: avläst från en inskannad bild.', {
      codes: ['text', 'ocr'],
    }),
    column('source_sha256', 'code', 'SHA-256 för den fil som siffrorna är hämtade ur.'),
    column('source_lines', 'integer', 'Hur lång texten i den filen är.', { unit: 'rader' }),
    column('source_pages', 'integer', 'Hur många sidor den har; tomt där sidorna inte är kända.', {
      unit: 'sidor',
    }),
    column('goals', 'integer', 'Hur många mål som hittades.', { unit: 'st' }),
    column('indicators', 'integer', 'Hur många indikatorrader som hittades.', { unit: 'st' }),
    column('figures', 'integer', 'Hur många siffror i tabeller som hittades.', { unit: 'st' }),
    column('activities', 'integer', 'Hur många aktiviteter som hittades.', { unit: 'st' }),
    column('doubts', 'integer', 'Hur många uppgifter som är osäkra.', { unit: 'st' }),
    column('repairs', 'integer', 'Hur många läsfel i namn och siffror som har lagats.', { unit: 'st' }),
    column('unread', 'integer', 'Hur många ord i namn i en inskannad rapport som inte känns igen.', {
      unit: 'st',
    }),
    column('corrections', 'integer', 'Hur många fel i rapporten som har rättats för hand.', { unit: 'st' }),
    caveats,
    address,
  ],
};
