import { Assessment, GoalLevel } from '../model.ts';
import { councilGoal, place, standing } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `goals`. */
export const goals: DataTable = {
  title: said('Mål och bedömningar', 'Goals and assessments'),
  row: said('ett mål i en rapport', 'a goal in a report'),
  columns: [
    ...place(said('målet', 'the goal')),
    column(
      'set',
      'code',
      said('Målens år', 'Set of goals'),
      said(
        'Åren som kommunfullmäktiges mål gäller: samma nummer betyder olika saker olika år.',
        "The years of the city council's goals: the same number means different things in different years.",
      ),
    ),
    column(
      'level',
      'code',
      said('Nivå', 'Level'),
      said(
        'Målets nivå: kommunfullmäktiges inriktningsmål, dess mål för verksamhetsområdet, eller nämndens mål.',
        "Level of the goal: the council's aim (inriktningsmal), its goal for an area of activity (verksamhetsomradesmal), or the board's own (namndmal).",
      ),
      { codes: GoalLevel.options },
    ),
    column(
      'number',
      'code',
      said('Nummer', 'Number'),
      said(
        'Målets nummer; tomt för ett nämndmål utan nummer.',
        "Number of the goal; empty for a board's goal without one.",
      ),
    ),
    column('name', 'text', said('Namn', 'Name'), said('Målets namn.', 'Name of the goal.')),
    councilGoal,
    column(
      'assessment',
      'code',
      said('Bedömning', 'Assessment'),
      said(
        'Rapportens bedömning av om målet uppfylls; tomt där ingen finns.',
        'What the report says of the goal: fully (helt), partly (delvis) or not (inte) met; empty where it says nothing.',
      ),
      { codes: Assessment.options },
    ),
    column(
      'grounds',
      'list',
      said('Grunder', 'Grounds'),
      said(
        'Vad bedömningen grundas på enligt texten under målet, så långt den nämner indikatorer, aktiviteter, nämndmål (namndmal) eller mål för verksamhetsområden (verksamhetsomradesmal); tom där ingen sådan mening är funnen.',
        'What the assessment rests on by the text under the goal, as far as it names indicators (indikatorer), activities (aktiviteter), goals of the board (namndmal) or goals for areas of activity (verksamhetsomradesmal); empty where no such sentence was found.',
      ),
    ),
    column(
      'grounds_line',
      'integer',
      said('Grundernas rad', 'Line of the grounds'),
      said(
        'Raden i rapportens text där grunderna står, den första om de är flera.',
        "The line of the report's text that gives the grounds, the first where there are several.",
      ),
    ),
    ...standing,
  ],
};
