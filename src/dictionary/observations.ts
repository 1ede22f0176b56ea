import { address, bound, cellColumn } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `observations`. */
export const observations: DataTable = {
  title: { sv: 'Siffror', en: 'Observations' },
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
    bound,
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
    cellColumn('Kolumnen i rapportens tabell.'),
    column('other_sources', 'list', 'Andra ställen med samma siffra: rapport:rad.'),
    column('other_pages', 'list', 'De ställenas sidor, i samma ordning; tomt där ingen är känd.'),
    column('note', 'text', 'Märket som står vid siffran, till exempel 1) eller *; tomt utan märke.'),
    column('note_line', 'integer', 'Raden där märkets not står; tomt där ingen not hittades.'),
    column(
      'caveats',
      'list',
      'Vad rapportens analys själv säger mot siffran: slag:rapport:rad. otillforlitlig: den är osäker; felaktig: den var fel; ofullstandig: något saknas i den; metodbyte: den räknas på ett nytt sätt; omfattning: den gäller en annan grupp än namnet säger. En sådan siffra bör inte jämföras.',
    ),
    column('small', 'boolean', 'Om utfallet gäller så få personer att det inte bör jämföras.'),
    column('disputed', 'boolean', 'Om en annan rapport ger ett annat utfall för samma tid.'),
    address,
  ],
};
