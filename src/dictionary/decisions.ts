import { place, standing } from './shared.ts';
import { column, type DataTable } from './table.ts';

const sides = [
  ['from', 'före'],
  ['to', 'efter'],
] as const;

/** Describes `decisions`. */
export const decisions: DataTable = {
  title: { sv: 'Förslag till beslut', en: 'Proposed decisions' },
  row: 'en punkt i en rapports förslag till beslut',
  columns: [
    ...place('punkten'),
    column('number', 'integer', 'Punktens nummer.'),
    column('kind', 'code', 'Vad punkten gäller.', {
      codes: ['godkannande', 'budgetjustering', 'kompetensmedel', 'malandring', 'omslutning', 'ovrigt'],
    }),
    column('amounts', 'list', 'Belopp som punkten nämner, som de är tryckta.'),
    column(
      'amount_values',
      'list',
      'De beloppens tal, i samma ordning, med decimalpunkt; tomt där det inte är ett tal.',
    ),
    column('amount_units', 'list', 'De beloppens enheter, i samma ordning.'),
    column('indicator_name', 'text', 'Indikatorn vars årsmål ändras, som punkten kallar den.'),
    ...sides.flatMap(([side, when]) => [
      column(`${side}_value`, 'number', `Årsmålet ${when} ändringen.`, { unit: `se ${side}_unit` }),
      column(`${side}_unit`, 'text', `Enheten för årsmålet ${when} ändringen.`),
      column(`${side}_text`, 'text', `Årsmålet ${when} ändringen som det är tryckt.`),
    ]),
    ...standing,
  ],
};
