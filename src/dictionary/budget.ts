import { bound, note, place, standing } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `budget`. */
export const budget: DataTable = {
  title: { sv: 'Ekonomi och volymer', en: 'Budget and volumes' },
  row: 'en ruta i en rapports tabeller över ekonomi och volymer',
  columns: [
    ...place('rutan'),
    column('table', 'integer', 'Tabellens nummer i rapporten, från 1.'),
    column('kind', 'code', 'Vad tabellen handlar om.', {
      codes: [
        'driftbudget',
        'verksamhetsomraden',
        'resultatenheter',
        'investeringar',
        'omslutning',
        'volymer',
        'ovrigt',
      ],
    }),
    column('section', 'text', 'Rubriken närmast över tabellen.'),
    column('row', 'integer', 'Radens nummer i tabellen, från 1.'),
    column('label', 'text', 'Vad raden heter.'),
    column('parent', 'text', 'Raden som den är en del av (”varav”); tomt där den inte är det.'),
    column('column', 'integer', 'Kolumnens nummer efter radens namn, från 1.'),
    column('heading', 'text', 'Kolumnens rubrik.'),
    column(
      'role',
      'code',
      'Vad kolumnen är: budget; requested: begärda eller beviljade justeringar; performance: prestations- och omslutningsförändringar; forecast: det som avvikelsen räknas från; deviation: avvikelsen. Tomt för andra.',
      { codes: ['budget', 'requested', 'performance', 'forecast', 'deviation'] },
    ),
    column('value', 'number', 'Talet, med det tryckta tecknet; tomt där rutan har ord eller är oläslig.', {
      unit: 'se unit',
    }),
    column('unit', 'text', 'Enheten, ur rutan, raden eller tabellens huvud.'),
    column('unit_from', 'code', 'Varifrån enheten är hämtad; tomt där rutan själv har den.', {
      codes: ['row', 'table'],
    }),
    bound,
    column('text', 'text', 'Vad som står i rutan.'),
    ...note,
    ...standing,
  ],
};
