import { Severity, Worth } from '../series.ts';
import { address, councilGoal, district } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `findings`. */
export const findings: DataTable = {
  title: said('Frågor', 'Questions raised by the figures'),
  row: said('en fråga som siffrorna väcker', 'a question that the figures raise'),
  columns: [
    column(
      'id',
      'code',
      said('Id', 'Id'),
      said(
        'Frågans id: regel, rapport och rad. Länk: /granskning/regel/#id.',
        'Id of the question: rule, report and line. Link: /granskning/rule/#id.',
      ),
    ),
    column(
      'rule',
      'code',
      said('Regel', 'Rule'),
      said(
        'Vad som har jämförts. Förklaring: /granskning/regel/.',
        'What was compared. Explained at /granskning/rule/.',
      ),
    ),
    column(
      'severity',
      'code',
      said('Vikt', 'Severity'),
      said(
        'fraga: en fråga till nämnden; notis: värt att veta.',
        'fraga: a question to the board; notis: worth knowing.',
      ),
      { codes: Severity.exclude(['fel']).options },
    ),
    column(
      'sentence',
      'text',
      said('Fråga', 'Question'),
      said('Frågan i en mening.', 'The question in a sentence, in Swedish.'),
    ),
    column(
      'report',
      'code',
      said('Rapport', 'Report'),
      said('Rapporten som den gäller.', 'The report that it is about.'),
    ),
    column(
      'lines',
      'list',
      said('Rader', 'Lines'),
      said('Raderna i den rapportens text.', "The lines of that report's text."),
    ),
    column(
      'pages',
      'list',
      said('Sidor', 'Pages'),
      said(
        'Radernas sidor, i samma ordning; tomt där ingen är känd.',
        'The pages of the lines, in the same order; empty where none is known.',
      ),
    ),
    district,
    column(
      'indicator',
      'code',
      said('Indikator', 'Indicator'),
      said(
        'Indikatorns id; tomt när frågan inte gäller en indikator.',
        'Id of the indicator; empty when the question is about none.',
      ),
    ),
    column(
      'other_indicators',
      'list',
      said('Andra indikatorer', 'Other indicators'),
      said('Andra indikatorer som frågan nämner.', 'Other indicators that the question names.'),
    ),
    { ...councilGoal, name: 'goal' },
    column(
      'elsewhere',
      'list',
      said('Andra ställen', 'Elsewhere'),
      said('Ställen i andra rapporter: rapport:rad.', 'Places in other reports: report:line.'),
    ),
    column(
      'elsewhere_pages',
      'list',
      said('De ställenas sidor', 'Pages elsewhere'),
      said(
        'De ställenas sidor, i samma ordning; tomt där ingen är känd.',
        'The pages of those places, in the same order; empty where none is known.',
      ),
    ),
    column(
      'worth',
      'code',
      said('Läsning', 'Worth'),
      said(
        'Vad det minst säkra på de raderna är värt, som worth i tabellen där det står; tomt när ingen tabell har något från dem.',
        'What the least certain thing on those lines is worth, as worth in the table that holds it; empty when no table holds anything of them.',
      ),
      { codes: Worth.options },
    ),
    column(
      'caveats',
      'list',
      said('Reservationer', 'Caveats'),
      said(
        'Vad rapportens analys själv säger mot siffrorna på de raderna: slag:rapport:rad, som caveats i observations.',
        "What the report's own analysis says against the figures on those lines: kind:report:line, as caveats in observations.",
      ),
    ),
    column(
      'in_doubt',
      'list',
      said('Tveksamheter', 'In doubt'),
      said(
        'Vad som inte gick att läsa säkert runt de raderna: slag:rapport:rad, som in_doubt i tabellerna där det står.',
        'What could not be read for certain around those lines: kind:report:line, as in_doubt in the tables that hold it.',
      ),
    ),
    address,
  ],
};
