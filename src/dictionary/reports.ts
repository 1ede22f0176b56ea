import { Facts, ReportType } from '../model.ts';
import { address, district, inDoubt, pieces } from './shared.ts';
import { column, type DataTable, type Said, said } from './table.ts';

/** Describes `reports`. */
export const reports: DataTable = {
  title: said('Rapporter', 'Reports'),
  row: said('en rapport', 'a report'),
  columns: [
    column(
      'id',
      'code',
      said('Id', 'Id'),
      said(
        'Rapportens id: stadsdel, år och slag (vp, t1, t2, vb).',
        'Id of the report: district, year and kind (vp: plan, t1 and t2: follow-ups, vb: annual report).',
      ),
    ),
    district,
    column(
      'board',
      'text',
      said('Nämnd', 'Board'),
      said('Nämndens namn som det står i rapporten.', 'Name of the board as the report gives it.'),
    ),
    column('title', 'text', said('Titel', 'Title'), said('Rapportens titel.', 'Title of the report.')),
    column(
      'type',
      'code',
      said('Slag', 'Type'),
      said(
        'Rapportens slag.',
        'Type of the report: follow-up after four or eight months (tertialrapport), plan (verksamhetsplan) or annual report (verksamhetsberattelse).',
      ),
      { codes: ReportType.options },
    ),
    column(
      'year',
      'integer',
      said('År', 'Year'),
      said('Året som rapporten gäller.', 'The year that the report is about.'),
    ),
    column(
      'tertial',
      'integer',
      said('Tertial', 'Tertial'),
      said(
        'Tertial 1 eller 2; tomt för plan och berättelse.',
        '1: January to April, 2: January to August; empty for plans and annual reports.',
      ),
    ),
    column(
      'date',
      'date',
      said('Datum', 'Date'),
      said('Rapportens datum, om det står i den.', 'Date of the report, if it says so.'),
    ),
    column(
      'url',
      'address',
      said('Original', 'Original'),
      said('Länk till originalet, om den är känd.', 'Link to the original, if it is known.'),
    ),
    column(
      'published',
      'date',
      said('Publicerad', 'Published'),
      said(
        'När originalet publicerades, om det är känt.',
        'When the original was published, if that is known.',
      ),
    ),
    column(
      'extraction',
      'code',
      said('Läst ur', 'Read from'),
      said(
        'text: hämtad ur en pdf:s textlager; ocr: avläst från en inskannad bild.',
        'text: taken from the text of a PDF; ocr: read from a scanned picture.',
      ),
      { codes: Facts.shape.source.shape.extraction.options },
    ),
    column(
      'source_sha256',
      'code',
      said('Källans SHA-256', 'SHA-256 of the source'),
      said(
        'SHA-256 för den fil som siffrorna är hämtade ur.',
        'SHA-256 of the file that the figures are taken from.',
      ),
    ),
    column(
      'source_lines',
      'integer',
      said('Källans rader', 'Lines of the source'),
      said('Hur lång texten i den filen är.', 'How long the text of that file is.'),
      { unit: said('rader', 'lines') },
    ),
    column(
      'source_pages',
      'integer',
      said('Källans sidor', 'Pages of the source'),
      said(
        'Hur många sidor den har; tomt där sidorna inte är kända.',
        'How many pages it has; empty where pages are not known.',
      ),
      { unit: said('sidor', 'pages') },
    ),
    count('goals', said('Mål', 'Goals'), said('Hur många mål som hittades.', 'How many goals were found.')),
    count(
      'indicators',
      said('Indikatorrader', 'Indicator rows'),
      said('Hur många indikatorrader som hittades.', 'How many rows of indicators were found.'),
    ),
    count(
      'figures',
      said('Siffror', 'Figures'),
      said('Hur många siffror i tabeller som hittades.', 'How many figures in tables were found.'),
    ),
    count(
      'activities',
      said('Aktiviteter', 'Activities'),
      said('Hur många aktiviteter som hittades.', 'How many activities were found.'),
    ),
    count(
      'doubts',
      said('Osäkra', 'Doubts'),
      said(
        'Hur många rutor och namn som är osäkra; en siffra som kan stå i två rutor räknas i båda.',
        'How many cells and names are uncertain; a figure that may stand in two cells counts in both.',
      ),
    ),
    count(
      'repairs',
      said('Lagade', 'Repairs'),
      said(
        'Hur många läsfel i namn och siffror som har lagats.',
        'How many misread names and figures were mended.',
      ),
    ),
    count(
      'unread',
      said('Olästa ord', 'Unread words'),
      said(
        'Hur många ord i namn i en inskannad rapport som inte känns igen.',
        'How many words in names of a scanned report are not recognised.',
      ),
    ),
    count(
      'corrections',
      said('Rättade', 'Corrections'),
      said(
        'Hur många fel i rapporten som har rättats för hand.',
        'How many errors of the report were corrected by hand.',
      ),
    ),
    inDoubt,
    address,
  ],
};

/** A column that counts. */
function count(name: string, title: Said, description: Said) {
  return column(name, 'integer', title, description, { unit: pieces });
}
