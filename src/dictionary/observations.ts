import { Measure, Missing, Period, Worth } from '../series.ts';
import { address, bound, cellColumn, district, note } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `observations`. */
export const observations: DataTable = {
  title: said('Siffror', 'Observations'),
  row: said(
    'en siffra eller ett ord om en indikator i en stadsdel',
    'a figure or a word about an indicator in a district',
  ),
  columns: [
    column(
      'id',
      'code',
      said('Id', 'Id'),
      said(
        'Siffrans id: stadsdel/indikator/mått/period. Det ändras bara om stadsdelens eller indikatorns id gör det; datautgåvan nämner då båda. En prognos har dessutom rapporten som gör den; där rapporter säger olika har den nyaste det korta id:t och de tidigare sin rapport efter det.',
        'Id of the observation: district/indicator/measure/period. It changes only if the id of the district or the indicator does; the release of the data then names both. A forecast has the report that makes it behind that; where reports differ the newest has the short id and the earlier ones their report behind it.',
      ),
    ),
    district,
    column(
      'indicator',
      'code',
      said('Indikator', 'Indicator'),
      said('Indikatorns id.', 'Id of the indicator.'),
    ),
    column(
      'measure',
      'code',
      said('Mått', 'Measure'),
      said(
        'Vad som mäts: utfall (också för män och kvinnor), prognos, nämndens årsmål eller kommunfullmäktiges (kf-arsmal).',
        "What is measured: outcome (utfall; of men: utfall-man, of women: utfall-kvinnor), forecast (prognos), the board's annual target (arsmal) or the council's (kf-arsmal).",
      ),
      { codes: Measure.options },
    ),
    column(
      'year',
      'integer',
      said('År', 'Year'),
      said('Året som siffran gäller.', 'The year that the figure is about.'),
    ),
    column(
      'span',
      'code',
      said('Tid', 'Span'),
      said(
        'ar: året, hela om reported är tomt; t1: januari–april; t2: januari–augusti; rullande12: tolv månader.',
        'ar: the year, all of it if reported is empty; t1: January to April; t2: January to August; rullande12: twelve months.',
      ),
      { codes: Period.shape.span.options },
    ),
    column(
      'reported',
      'code',
      said('Redovisad', 'Reported'),
      said(
        'För rullande tolv månader: perioden i rapporten som ger siffran. För ett utfall vars period är året: tertialrapporten som gav det innan året var slut; det är årets mätning eller vad som gällde hittills, och inte jämförbart med hela år.',
        'For twelve rolling months: the period of the report that gives the figure. For an outcome of the year: the follow-up that gave it before the year had ended; that is the measurement of the year or what held so far, and not comparable with whole years.',
      ),
      { codes: Period.shape.reported.unwrap().options },
    ),
    column(
      'until',
      'text',
      said('Till och med', 'Until'),
      said(
        'För rullande tolv månader: sista månaden, om rapporten säger den.',
        'For twelve rolling months: the last month, if the report says it.',
      ),
    ),
    column(
      'value',
      'number',
      said('Siffra', 'Value'),
      said(
        'Siffran; tom där rapporten har ord eller siffran är osäker.',
        'The figure; empty where the report has words or the figure is uncertain.',
      ),
      { unit: said('se unit', 'see unit') },
    ),
    column(
      'unit',
      'text',
      said('Enhet', 'Unit'),
      said(
        'Enheten. Saknas den i rutan är den hämtad ur indikatorn; är den en annan säger worth det.',
        'The unit. Where the cell has none it is taken from the indicator; where it is another one, worth says so.',
      ),
    ),
    bound,
    column(
      'text',
      'text',
      said('Tryckt', 'As printed'),
      said('Vad som står i rutan.', 'What stands in the cell.'),
    ),
    column(
      'missing',
      'code',
      said('Saknas', 'Missing'),
      said(
        'Varför siffran saknas.',
        'Why there is no figure: not reported (ej-redovisat), not measured (ej-matt), words instead (ord), to be set by the board (tas-fram-av-namnd), unreadable (olasligt), unclear column (oklar-kolumn).',
      ),
      { codes: Missing.options },
    ),
    column(
      'worth',
      'code',
      said('Läsning', 'Worth'),
      said(
        'tryckt: som den står; tolkad: enheten i rutan är en annan och har lästs som indikatorns; omraknad: talet är omräknat till indikatorns enhet, det tryckta står i text; lagad: läsfel eller avbrutet ord rättat; rattad: rättad för hand; osaker: osäker.',
        "tryckt: as printed; tolkad: the unit of the cell is another one and was read as the indicator's; omraknad: converted to the indicator's unit, what is printed stands in text; lagad: a misread or broken word was mended; rattad: corrected by hand; osaker: uncertain.",
      ),
      { codes: Worth.options },
    ),
    column(
      'candidates',
      'list',
      said('Möjliga läsningar', 'Candidates'),
      said('Möjliga läsningar av en osäker siffra.', 'Possible readings of an uncertain figure.'),
    ),
    column(
      'report',
      'code',
      said('Rapport', 'Report'),
      said('Rapporten där siffran först stod.', 'The report that printed the figure first.'),
    ),
    column(
      'line',
      'integer',
      said('Rad', 'Line'),
      said(
        'Raden i den text som har lästs ur rapporten.',
        'The line of the text that was read from the report.',
      ),
    ),
    column(
      'page',
      'integer',
      said('Sida', 'Page'),
      said(
        'Sidan i originalet, räknad från filens första; tomt där sidorna inte är kända. Länk till originalet: url i reports och #page=sidan.',
        'The page of the original, counted from the first of the file; empty where pages are not known. Link to the original: url in reports and #page=the page.',
      ),
    ),
    cellColumn(said('Kolumnen i rapportens tabell.', "The column of the report's table.")),
    column(
      'other_sources',
      'list',
      said('Andra ställen', 'Other sources'),
      said('Andra ställen med samma siffra: rapport:rad.', 'Other places with the same figure: report:line.'),
    ),
    column(
      'other_pages',
      'list',
      said('De ställenas sidor', 'Pages of other sources'),
      said(
        'De ställenas sidor, i samma ordning; tomt där ingen är känd.',
        'The pages of those places, in the same order; empty where none is known.',
      ),
    ),
    ...note,
    column(
      'caveats',
      'list',
      said('Reservationer', 'Caveats'),
      said(
        'Vad rapportens analys själv säger mot siffran: slag:rapport:rad. otillforlitlig: den är osäker; felaktig: den var fel; ofullstandig: något saknas i den; metodbyte: den räknas på ett nytt sätt; omfattning: den gäller en annan grupp än namnet säger. En sådan siffra bör inte jämföras.',
        "What the report's own analysis says against the figure: kind:report:line. otillforlitlig: it is unreliable; felaktig: it was wrong; ofullstandig: something is missing in it; metodbyte: it is counted in a new way; omfattning: it is about another group than its name says. Such a figure should not be compared.",
      ),
    ),
    column(
      'small',
      'boolean',
      said('Få personer', 'Small'),
      said(
        'Om utfallet gäller så få personer att det inte bör jämföras.',
        'Whether the outcome is about so few people that it should not be compared.',
      ),
    ),
    column(
      'disputed',
      'boolean',
      said('Omstridd', 'Disputed'),
      said(
        'Om en annan rapport ger ett annat utfall för samma tid.',
        'Whether another report gives another outcome for the same time.',
      ),
    ),
    address,
  ],
};
