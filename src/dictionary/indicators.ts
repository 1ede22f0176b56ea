import { IndicatorEntry } from '../series.ts';
import { address, owner } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `indicators`. */
export const indicators: DataTable = {
  title: said('Indikatorer', 'Indicators'),
  row: said('en indikator', 'an indicator'),
  columns: [
    column('id', 'code', said('Id', 'Id'), said('Indikatorns id.', 'Id of the indicator.')),
    column('name', 'text', said('Namn', 'Name'), said('Ett kort namn.', 'A short name.')),
    column(
      'unit',
      'text',
      said('Enhet', 'Unit'),
      said('Enheten som den räknas i.', 'The unit that it is counted in.'),
    ),
    column(
      'direction',
      'code',
      said('Riktning', 'Direction'),
      said(
        'up: högre är bättre; down: lägre är bättre; tomt där det inte är sagt.',
        'up: higher is better; down: lower is better; empty where nothing says so.',
      ),
      { codes: IndicatorEntry.shape.direction.unwrap().options },
    ),
    column(
      'direction_from',
      'code',
      said('Riktning ur', 'Direction from'),
      said(
        'Vad som säger det: namnet, kommunfullmäktiges mål eller rapport:rad.',
        "What says so: the name, the council's target or report:line.",
      ),
    ),
    column(
      'sexes',
      'code',
      said('Könen', 'Sexes'),
      said(
        'rate: mäns och kvinnors siffror gäller var grupp för sig; part: de är delar av totalen.',
        "rate: men's and women's figures are each about their own group; part: they are parts of the total.",
      ),
      { codes: IndicatorEntry.shape.sexes.unwrap().options },
    ),
    column(
      'accumulates',
      'boolean',
      said('Växer under året', 'Accumulates'),
      said(
        'Om utfallet växer från januari till december, som ett antal händelser eller en förbrukad mängd.',
        'Whether the outcome grows from January to December, as a number of events or an amount used.',
      ),
    ),
    owner,
    column(
      'theme',
      'code',
      said('Tema', 'Theme'),
      said(
        'Vad den handlar om; tomt där det inte är bestämt.',
        'What it is about; empty where that is not decided.',
      ),
    ),
    column(
      'definition',
      'text',
      said('Definition', 'Definition'),
      said(
        'Hur den räknas, så långt namnet eller en rapport säger det.',
        'How it is counted, as far as the name or a report says, in Swedish.',
      ),
    ),
    column(
      'names',
      'list',
      said('Alla namn', 'All names'),
      said(
        'Alla namn som rapporterna använder, äldst först.',
        'All names that the reports use, the oldest first.',
      ),
    ),
    column(
      'goals',
      'list',
      said('Mål', 'Goals'),
      said(
        'Kommunfullmäktiges mål som den har stått under: år/nummer.',
        "The city council's goals that it has stood under: years/number.",
      ),
    ),
    column(
      'reports',
      'list',
      said('Rapporter', 'Reports'),
      said('Rapporter där den finns, äldst först.', 'Reports that it is in, the oldest first.'),
    ),
    column(
      'districts',
      'list',
      said('Stadsdelar', 'Districts'),
      said('Stadsdelar som har redovisat den.', 'Districts that have reported it.'),
    ),
    address,
  ],
};
