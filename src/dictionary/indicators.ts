import { address } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `indicators`. */
export const indicators: DataTable = {
  title: { sv: 'Indikatorer', en: 'Indicators' },
  row: 'en indikator',
  columns: [
    column('id', 'code', 'Indikatorns id.'),
    column('name', 'text', 'Ett kort namn.'),
    column('unit', 'text', 'Enheten som den räknas i.'),
    column('direction', 'code', 'up: högre är bättre; down: lägre är bättre; tomt där det inte är sagt.', {
      codes: ['up', 'down'],
    }),
    column('direction_from', 'code', 'Vad som säger det: namnet, kommunfullmäktiges mål eller rapport:rad.'),
    column(
      'sexes',
      'code',
      'rate: mäns och kvinnors siffror gäller var grupp för sig; part: de är delar av totalen.',
      {
        codes: ['rate', 'part'],
      },
    ),
    column(
      'accumulates',
      'boolean',
      'Om utfallet växer från januari till december, som ett antal händelser eller en förbrukad mängd.',
    ),
    column('owner', 'code', 'Vem som har satt den: kommunfullmäktige eller nämnden.', {
      codes: ['kf', 'namnd'],
    }),
    column('theme', 'code', 'Vad den handlar om; tomt där det inte är bestämt.'),
    column('definition', 'text', 'Hur den räknas, så långt namnet eller en rapport säger det.'),
    column('names', 'list', 'Alla namn som rapporterna använder, äldst först.'),
    column('goals', 'list', 'Kommunfullmäktiges mål som den har stått under: år/nummer.'),
    column('reports', 'list', 'Rapporter där den finns, äldst först.'),
    column('districts', 'list', 'Stadsdelar som har redovisat den.'),
    address,
  ],
};
