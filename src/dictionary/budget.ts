import { Cell, TableKind } from '../model.ts';
import { bound, note, place, standing } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `budget`. */
export const budget: DataTable = {
  title: said('Ekonomi och volymer', 'Budget and volumes'),
  row: said(
    'en ruta i en rapports tabeller över ekonomi och volymer',
    "a cell of a report's tables of money and volumes",
  ),
  columns: [
    ...place(said('rutan', 'the cell')),
    column(
      'table',
      'integer',
      said('Tabell', 'Table'),
      said('Tabellens nummer i rapporten, från 1.', 'Number of the table in the report, from 1.'),
    ),
    column(
      'kind',
      'code',
      said('Slag', 'Kind'),
      said(
        'Vad tabellen handlar om: driftbudget, verksamhetsområden, resultatenheter, investeringar, omslutningsförändringar, volymer eller något annat (ovrigt).',
        'What the table is about: operating budget (driftbudget), areas of activity (verksamhetsomraden), units with a result of their own (resultatenheter), investments (investeringar), changes of turnover (omslutning), volumes (volymer) or something else (ovrigt).',
      ),
      {
        codes: TableKind.options,
      },
    ),
    column(
      'section',
      'text',
      said('Rubrik', 'Heading'),
      said('Rubriken närmast över tabellen.', 'The heading nearest above the table.'),
    ),
    column(
      'row',
      'integer',
      said('Rad i tabellen', 'Row of the table'),
      said('Radens nummer i tabellen, från 1.', 'Number of the row in the table, from 1.'),
    ),
    column(
      'label',
      'text',
      said('Radens namn', 'Label'),
      said('Vad raden heter.', 'What the row is called.'),
    ),
    column(
      'parent',
      'text',
      said('Del av', 'Part of'),
      said(
        'Raden som den är en del av (”varav”); tomt där den inte är det.',
        'The row that it is a part of ("varav"); empty where it is none.',
      ),
    ),
    column(
      'column',
      'integer',
      said('Kolumn i tabellen', 'Column of the table'),
      said(
        'Kolumnens nummer efter radens namn, från 1.',
        "Number of the column after the row's label, from 1.",
      ),
    ),
    column(
      'heading',
      'text',
      said('Kolumnens rubrik', 'Column heading'),
      said('Kolumnens rubrik.', 'Heading of the column.'),
    ),
    column(
      'heading_year',
      'integer',
      said('Kolumnens år', 'Year of the column'),
      said(
        'Det år som kolumnens rubrik nämner: 2021 i ”Budget VP 2021”. Tomt där den inte nämner något, eller flera som jämförs.',
        'The year that the heading of the column names: 2021 in "Budget VP 2021". Empty where it names none, or several that are compared.',
      ),
    ),
    column(
      'role',
      'code',
      said('Roll', 'Role'),
      said(
        'Vad kolumnen är, för rapportens eget år: budget; requested: begärda eller beviljade justeringar; performance: prestations- och omslutningsförändringar; forecast: prognosen, eller det utfall som avvikelsen räknas från; deviation: avvikelsen. Tomt för andra, också för ett annat års budget eller prognos.',
        'What the column is, for the year of the report itself: budget; requested: adjustments asked for or granted; performance: changes by performance and turnover; forecast: the forecast, or the outcome that the deviation is counted from; deviation. Empty for others, also for the budget or forecast of another year.',
      ),
      { codes: ['budget', 'requested', 'performance', 'forecast', 'deviation'] },
    ),
    column(
      'value',
      'number',
      said('Tal', 'Value'),
      said(
        'Talet, med det tryckta tecknet; tomt där rutan har ord eller är oläslig.',
        'The number with its printed sign; empty where the cell holds words or cannot be read.',
      ),
      { unit: said('se unit', 'see unit') },
    ),
    column(
      'unit',
      'text',
      said('Enhet', 'Unit'),
      said(
        'Enheten, ur rutan, radens namn, kolumnens rubrik eller tabellens huvud, eller vår slutsats (se enhet ur); tomt där ingen är känd.',
        "The unit, of the cell, the row's label, the column's heading or the table's head, or inferred (see unit from); empty where none is known.",
      ),
    ),
    column(
      'unit_from',
      'code',
      said('Enhet ur', 'Unit from'),
      said(
        'Varifrån enheten är hämtad: radens namn (row), kolumnens rubrik (column), tabellens huvud (table), eller vår slutsats (proof): ingen enhet är tryckt, men tabellens summa är den som driftbudgeten anger i miljoner, tusen gånger så stor; tomt där rutan själv har den.',
        "Where the unit is taken from: the row's label (row), the column's heading (column), the table's head (table), or inferred (proof): no unit is printed, but the table's sum is a thousand times the one that the operating budget gives in millions; empty where the cell itself has it.",
      ),
      { codes: Cell.shape.unitFrom.unwrap().options },
    ),
    bound,
    column(
      'text',
      'text',
      said('Tryckt', 'As printed'),
      said('Vad som står i rutan.', 'What stands in the cell.'),
    ),
    ...note,
    ...standing,
  ],
};
