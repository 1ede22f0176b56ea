import { standing } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `goals`. */
export const goals: DataTable = {
  title: { sv: 'Mål och bedömningar', en: 'Goals and assessments' },
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
    ...standing,
  ],
};
