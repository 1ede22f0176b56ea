import { Activity } from '../model.ts';
import { councilGoal, note, owner, place, standing } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `activities`. */
export const activities: DataTable = {
  title: said('Aktiviteter', 'Activities'),
  row: said('en aktivitet i en rapport', 'an activity in a report'),
  columns: [
    ...place(said('aktiviteten', 'the activity')),
    column('name', 'text', said('Namn', 'Name'), said('Aktivitetens namn.', 'Name of the activity.')),
    column(
      'goal_name',
      'text',
      said('Mål', 'Goal'),
      said('Målet som den står under i rapporten.', 'The goal that it stands under in the report.'),
    ),
    councilGoal,
    owner,
    column(
      'start',
      'date',
      said('Start', 'Start'),
      said(
        'Startdatum. Där bara en månad är tryckt: månadens första dag.',
        'The day it starts. Where only a month is printed: its first day.',
      ),
    ),
    column(
      'start_text',
      'text',
      said('Start som tryckt', 'Start as printed'),
      said(
        'Starten som den är tryckt, där den inte är en dag.',
        'The start as it is printed, where that is no day.',
      ),
    ),
    column(
      'end',
      'date',
      said('Slut', 'End'),
      said(
        'Slutdatum. Där bara en månad är tryckt: månadens sista dag.',
        'The day it ends. Where only a month is printed: its last day.',
      ),
    ),
    column(
      'end_text',
      'text',
      said('Slut som tryckt', 'End as printed'),
      said(
        'Slutet som det är tryckt, där det inte är en dag.',
        'The end as it is printed, where that is no day.',
      ),
    ),
    column(
      'status',
      'code',
      said('Markering', 'Status'),
      said(
        'Markeringen vid namnet: klar eller pågår (pagar); tomt utan markering.',
        'The mark beside the name: done (klar) or under way (pagar); empty without a mark.',
      ),
      { codes: Activity.shape.status.unwrap().options },
    ),
    column(
      'deviation',
      'boolean',
      said('Avvikelse', 'Deviation'),
      said(
        'Om rapporten redovisar en avvikelse; tomt i verksamhetsplaner, vars tabeller inte har någon sådan kolumn.',
        'Whether the report tells of a deviation; empty in plans, whose tables have no such column.',
      ),
    ),
    ...note,
    ...standing,
  ],
};
