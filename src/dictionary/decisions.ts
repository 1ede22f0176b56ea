import { DecisionKind } from '../model.ts';
import { place, standing } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

const sides = [
  ['from', said('före', 'before')],
  ['to', said('efter', 'after')],
] as const;

/** Describes `decisions`. */
export const decisions: DataTable = {
  title: said('Förslag till beslut', 'Proposed decisions'),
  row: said('en punkt i en rapports förslag till beslut', "an item of a report's proposed decisions"),
  columns: [
    ...place(said('punkten', 'the item')),
    column('number', 'integer', said('Punkt', 'Item'), said('Punktens nummer.', 'Number of the item.')),
    column(
      'kind',
      'code',
      said('Slag', 'Kind'),
      said(
        'Vad punkten gäller: godkännande av rapporten, budgetjustering, kompetensmedel, ändring av mål, omslutningsförändring eller något annat (ovrigt).',
        'What the item is about: approval of the report (godkannande), adjustment of the budget (budgetjustering), funds for training (kompetensmedel), change of a target (malandring), change of turnover (omslutning) or something else (ovrigt).',
      ),
      { codes: DecisionKind.options },
    ),
    column(
      'amounts',
      'list',
      said('Belopp', 'Amounts'),
      said('Belopp som punkten nämner, som de är tryckta.', 'Amounts that the item names, as printed.'),
    ),
    column(
      'amount_values',
      'list',
      said('Beloppens tal', 'Values of the amounts'),
      said(
        'De beloppens tal, i samma ordning, med decimalpunkt; tomt där det inte är ett tal.',
        'The numbers of those amounts in the same order, with a decimal point; empty where it is none.',
      ),
    ),
    column(
      'amount_units',
      'list',
      said('Beloppens enheter', 'Units of the amounts'),
      said(
        'De beloppens enheter, i samma ordning: kr, tkr eller mnkr, hur de än är skrivna i punkten.',
        'The units of those amounts, in the same order: kr, tkr or mnkr, however the item writes them.',
      ),
    ),
    column(
      'indicator',
      'code',
      said('Indikator', 'Indicator'),
      said(
        'Id för indikatorn vars årsmål ändras; tomt där punkten inte ändrar något eller det inte framgår vilken rad i rapportens tabeller den gäller.',
        "Id of the indicator whose annual target is changed; empty where the item changes none, or which row of the report's tables it is about cannot be told.",
      ),
    ),
    column(
      'indicator_name',
      'text',
      said('Indikatorns namn', 'Name of the indicator'),
      said(
        'Indikatorn vars årsmål ändras, som punkten kallar den.',
        'The indicator whose annual target is changed, as the item calls it.',
      ),
    ),
    ...sides.flatMap(([side, when]) => [
      column(
        `${side}_value`,
        'number',
        said(`Årsmål ${when.sv}`, `Target ${when.en}`),
        said(`Årsmålet ${when.sv} ändringen.`, `The annual target ${when.en} the change.`),
        { unit: said(`se ${side}_unit`, `see ${side}_unit`) },
      ),
      column(
        `${side}_unit`,
        'text',
        said(`Enhet ${when.sv}`, `Unit ${when.en}`),
        said(
          `Enheten för årsmålet ${when.sv} ändringen: % också där punkten skriver procent.`,
          `Unit of the annual target ${when.en} the change: % also where the item says procent.`,
        ),
      ),
      column(
        `${side}_text`,
        'text',
        said(`Tryckt ${when.sv}`, `As printed, ${when.en}`),
        said(
          `Årsmålet ${when.sv} ändringen som det är tryckt.`,
          `The annual target ${when.en} the change, as printed.`,
        ),
      ),
    ]),
    ...standing,
  ],
};
