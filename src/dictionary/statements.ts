import { columns } from '../indicator-columns.ts';
import { Ground, MoneyOf, MoneyThan, Stated } from '../model.ts';
import { address, place } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** What a statement is about; `utfall`: a figure of an indicator that its analysis gives and its cell does not. */
const statementKinds = ['utfall', ...Stated.options.map(({ shape }) => shape.about.value)] as const;

/** What a figure of a statement is. */
const statementFigures = [
  ...columns,
  ...MoneyOf.options,
  ...['from', 'to', 'before', 'now', 'change', 'percent', 'count'],
];

/** Describes `statements`. */
export const statements: DataTable = {
  title: said('Sagt i löptext', 'Stated in the text'),
  row: said(
    'en siffra eller en uppgift som rapportens text ger vid sidan av tabellerna',
    "a figure or a fact that the report's text gives beside its tables",
  ),
  columns: [
    ...place(said('uppgiften', 'the statement')),
    column(
      'about',
      'code',
      said('Vad', 'About'),
      said(
        'utfall: en siffra som analysen ger men inte tabellens ruta; nas, nas-inte: årsmålet väntas nås eller inte; rorelse: utfallet har gått åt ett håll; arsmal: årsmålet ändras; underlag: hur få utfallet gäller; avviker: indikatorn nämns som avvikande; bedomning: hur långt målet uppfylls; grund: vad bedömningen grundas på; ej-genomford: aktiviteten, eller en del av den, genomförs inte som planerat; andring: en ändring med siffror; belopp: pengar inom ett område; behov: behovet inom ett område.',
        'utfall: a figure that the analysis gives and the cell of the table does not; nas, nas-inte: the target is expected to be reached or not; rorelse: the outcome has gone one way; arsmal: the target is changed; underlag: how few the outcome is of; avviker: the indicator is named as deviating; bedomning: how far the goal is met; grund: what the assessment rests on; ej-genomford: the activity, or a part of it, is not carried out as planned; andring: a change with its figures; belopp: money of an area; behov: the need within an area.',
      ),
      { codes: statementKinds },
    ),
    column(
      'table',
      'code',
      said('Tabell', 'Table'),
      said(
        'Tabellen som har det som uppgiften gäller; tom där den inte gäller en rad.',
        'The table that holds what the statement is about; empty where that is no row.',
      ),
      { codes: ['indicators', 'goals', 'activities', 'budget'] },
    ),
    column(
      'name',
      'text',
      said('Namn', 'Name'),
      said(
        'Namnet på det som uppgiften gäller, som rapporten skriver det.',
        'Name of what the statement is about, as the report prints it.',
      ),
    ),
    column(
      'indicator',
      'code',
      said('Indikator', 'Indicator'),
      said(
        'Indikatorns id; tomt där uppgiften inte gäller en känd indikator.',
        'Id of the indicator; empty where the statement is about no known indicator.',
      ),
    ),
    column(
      'says',
      'list',
      said('Säger', 'Says'),
      said(
        `Uppgiftens kod: åt vilket håll (okat, minskat; för behov också under-budget, over-budget), målets bedömning (helt, delvis, inte) eller bedömningens grunder (${Ground.options.join(', ')}).`,
        `The code of the statement: which way (okat, minskat; of needs also under-budget, over-budget), the assessment of the goal (helt, delvis, inte) or its grounds (${Ground.options.join(', ')}).`,
      ),
    ),
    column(
      'figure',
      'code',
      said('Siffra', 'Figure'),
      said(
        'Vad siffran är: en kolumn som i observations, från och till vad (from, to), före, nu, ändring och procent (before, now, change, percent), antal (count) eller vad pengarna är; tomt utan siffra.',
        'What the figure is: a column as in observations, from and to what (from, to), before, now, change and per cent (before, now, change, percent), a number (count) or what the money is; empty without a figure.',
      ),
      { codes: statementFigures },
    ),
    column(
      'text',
      'text',
      said('Tryckt', 'As printed'),
      said('Siffran som den står.', 'The figure as printed.'),
    ),
    column(
      'value',
      'number',
      said('Värde', 'Value'),
      said('Siffran som tal; ett underskott är negativt.', 'The figure as a number; a deficit is negative.'),
      { unit: said('se unit', 'see unit') },
    ),
    column('unit', 'text', said('Enhet', 'Unit'), said('Enheten som den står.', 'The unit as printed.')),
    column(
      'than',
      'code',
      said('Jämfört med', 'Compared with'),
      said(
        'Vad en skillnad i pengar räknas från: budget, plan eller prognos.',
        'What a difference of money is from: a budget, a plan or a forecast.',
      ),
      { codes: MoneyThan.options },
    ),
    column(
      'year',
      'integer',
      said('År', 'Year'),
      said(
        'Året för budgeten, eller för det som en skillnad räknas från; tomt där texten inte nämner det.',
        'The year of the budget, or of what a difference is from; empty where the text does not name it.',
      ),
    ),
    address,
  ],
};
