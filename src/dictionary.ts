/**
 * The data dictionary: every column of every data file below /data/. A test holds it against the files, and the
 * site renders it. Descriptions are Swedish, for the reader of the data.
 */

/** How a column is written. Lists are arrays in JSON and joined by " | " in CSV; an empty CSV cell is null. */
type ColumnType = 'text' | 'code' | 'integer' | 'number' | 'date' | 'list';

/** One column of a data file. */
interface DataColumn {
  /** The heading in CSV and the key in JSON. */
  name: string;
  type: ColumnType;
  /** What its numbers count, or null. */
  unit: string | null;
  /** Allowed codes of a column of type code, where they are few. */
  codes?: readonly string[];
  description: string;
}

/** One data file, published as CSV and as JSON. */
export interface DataFile {
  /** What the file is called in Swedish. */
  title: string;
  /** What one row is. */
  row: string;
  columns: readonly DataColumn[];
}

/** The data files by their name: `/data/<name>.csv` and `/data/<name>.json`. */
export type DataFileName = 'reports' | 'goals' | 'observations' | 'indicators' | 'findings';

function column(
  name: string,
  type: ColumnType,
  description: string,
  more: { unit?: string; codes?: readonly string[] } = {},
): DataColumn {
  return { name, type, unit: more.unit ?? null, description, ...(more.codes ? { codes: more.codes } : {}) };
}

/** How all the files are written, for the reader. */
export const conventions: readonly string[] = [
  'CSV enligt RFC 4180: UTF-8 utan BOM, komma mellan fälten, CRLF efter varje rad, decimalpunkt.',
  'Ett tomt fält betyder att uppgiften saknas; det är aldrig noll. Varför den saknas står i kolumnen missing.',
  'Listor skrivs i CSV med ” | ” mellan delarna, i JSON som fält.',
  'En text i CSV som börjar med =, +, - eller @ och inte är en siffra får en apostrof först, så att ett kalkylprogram inte läser den som en formel. I JSON står den som den är.',
];

/** The dictionary itself; columns in the order of the files. */
export const dictionary: Readonly<Record<DataFileName, DataFile>> = {
  reports: {
    title: 'Rapporter',
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
      column('url', 'text', 'Länk till originalet, om den är känd.'),
      column('published', 'date', 'När originalet publicerades, om det är känt.'),
      column(
        'extraction',
        'code',
        'text: hämtad ur en pdf:s textlager; ocr: avläst från en inskannad bild.',
        {
          codes: ['text', 'ocr'],
        },
      ),
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
    ],
  },
  goals: {
    title: 'Mål och bedömningar',
    row: 'ett mål i en rapport',
    columns: [
      column('report', 'code', 'Rapportens id.'),
      column('line', 'integer', 'Raden i rapportens text där målet står.'),
      column('page', 'integer', 'Sidan i originalet; tomt där sidorna inte är kända.'),
      column('district', 'code', 'Stadsdelens id.'),
      column(
        'set',
        'code',
        'Åren som kommunfullmäktiges mål gäller: samma nummer betyder olika saker olika år.',
      ),
      column('level', 'code', 'Målets nivå.', {
        codes: ['inriktningsmal', 'verksamhetsomradesmal', 'namndmal'],
      }),
      column('number', 'code', 'Målets nummer; tomt för ett nämndmål utan nummer.'),
      column('name', 'text', 'Målets namn.'),
      column('council_goal', 'code', 'Kommunfullmäktiges mål som det hör till: år/nummer.'),
      column('assessment', 'code', 'Nämndens bedömning av om målet uppfylls; tomt där ingen finns.', {
        codes: ['helt', 'delvis', 'inte'],
      }),
    ],
  },
  observations: {
    title: 'Siffror',
    row: 'en siffra eller ett ord om en indikator i en stadsdel',
    columns: [
      column('district', 'code', 'Stadsdelens id.'),
      column('indicator', 'code', 'Indikatorns id.'),
      column('measure', 'code', 'Vad som mäts: utfall, prognos eller mål.', {
        codes: ['utfall', 'utfall-man', 'utfall-kvinnor', 'prognos', 'arsmal', 'kf-arsmal'],
      }),
      column('year', 'integer', 'Året som siffran gäller.'),
      column(
        'span',
        'code',
        'ar: året, hela om reported är tomt; t1: januari–april; t2: januari–augusti; rullande12: tolv månader.',
        {
          codes: ['ar', 't1', 't2', 'rullande12'],
        },
      ),
      column(
        'reported',
        'code',
        'För rullande tolv månader: perioden i rapporten som ger siffran. För ett utfall vars period är året: tertialrapporten som gav det innan året var slut; det är årets mätning eller vad som gällde hittills, och inte jämförbart med hela år.',
        {
          codes: ['t1', 't2', 'ar'],
        },
      ),
      column('until', 'text', 'För rullande tolv månader: sista månaden, om rapporten säger den.'),
      column('value', 'number', 'Siffran; tom där rapporten har ord eller siffran är osäker.', {
        unit: 'se unit',
      }),
      column(
        'unit',
        'text',
        'Enheten. Saknas den i rutan är den hämtad ur indikatorn; är den en annan säger worth det.',
      ),
      column('bound', 'code', 'max: högst; min: minst; within: plus eller minus.', {
        codes: ['max', 'min', 'within'],
      }),
      column('text', 'text', 'Vad som står i rutan.'),
      column('missing', 'code', 'Varför siffran saknas.', {
        codes: ['ej-redovisat', 'ej-matt', 'ord', 'tas-fram-av-namnd', 'olasligt', 'oklar-kolumn'],
      }),
      column(
        'worth',
        'code',
        'tryckt: som den står; tolkad: enheten i rutan är en annan och har lästs som indikatorns; omraknad: talet är omräknat till indikatorns enhet, det tryckta står i text; lagad: läsfel eller avbrutet ord rättat; rattad: rättad för hand; osaker: osäker.',
        {
          codes: ['tryckt', 'tolkad', 'omraknad', 'lagad', 'rattad', 'osaker'],
        },
      ),
      column('candidates', 'list', 'Möjliga läsningar av en osäker siffra.'),
      column('report', 'code', 'Rapporten där siffran först stod.'),
      column('line', 'integer', 'Raden i den text som har lästs ur rapporten.'),
      column(
        'page',
        'integer',
        'Sidan i originalet, räknad från filens första; tomt där sidorna inte är kända. Länk till originalet: url i reports och #page=sidan.',
      ),
      column('column', 'code', 'Kolumnen i rapportens tabell.', {
        codes: [
          'outcome',
          'outcomeMen',
          'outcomeWomen',
          'previousOutcome',
          'forecast',
          'target',
          'councilTarget',
        ],
      }),
      column('other_sources', 'list', 'Andra ställen med samma siffra: rapport:rad.'),
      column('other_pages', 'list', 'De ställenas sidor, i samma ordning; tomt där ingen är känd.'),
      column('note', 'text', 'Märket som står vid siffran, till exempel 1) eller *; tomt utan märke.'),
      column('note_line', 'integer', 'Raden där märkets not står; tomt där ingen not hittades.'),
      column(
        'caveats',
        'list',
        'Vad rapportens analys själv säger mot siffran: slag:rapport:rad. otillforlitlig: den är osäker; felaktig: den var fel; ofullstandig: något saknas i den; metodbyte: den räknas på ett nytt sätt; omfattning: den gäller en annan grupp än namnet säger. En sådan siffra bör inte jämföras.',
      ),
    ],
  },
  indicators: {
    title: 'Indikatorer',
    row: 'en indikator',
    columns: [
      column('id', 'code', 'Indikatorns id.'),
      column('name', 'text', 'Ett kort namn.'),
      column('unit', 'text', 'Enheten som den räknas i.'),
      column('direction', 'code', 'up: högre är bättre; down: lägre är bättre; tomt där det inte är sagt.', {
        codes: ['up', 'down'],
      }),
      column(
        'direction_from',
        'code',
        'Vad som säger det: namnet, kommunfullmäktiges mål eller rapport:rad.',
      ),
      column(
        'sexes',
        'code',
        'rate: mäns och kvinnors siffror gäller var grupp för sig; part: de är delar av totalen.',
        {
          codes: ['rate', 'part'],
        },
      ),
      column('owner', 'code', 'Vem som har satt den: kommunfullmäktige eller nämnden.', {
        codes: ['kf', 'namnd'],
      }),
      column('theme', 'code', 'Vad den handlar om; tomt där det inte är bestämt.'),
      column('definition', 'text', 'Hur den räknas, så långt namnet eller en rapport säger det.'),
      column('names', 'list', 'Alla namn som rapporterna använder, äldst först.'),
      column('goals', 'list', 'Kommunfullmäktiges mål som den har stått under: år/nummer.'),
      column('reports', 'list', 'Rapporter där den finns, äldst först.'),
      column('districts', 'list', 'Stadsdelar som har redovisat den.'),
    ],
  },
  findings: {
    title: 'Frågor',
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
    ],
  },
};

/** The headings of a data file, in order. */
export function columnNames(file: DataFileName): string[] {
  return dictionary[file].columns.map(({ name }) => name);
}
