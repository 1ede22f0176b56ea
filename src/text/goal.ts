import { counted } from './counted.ts';

/** Interface texts: goal. */
export const goalText = {
  listTitle: 'Mål',
  listLead:
    'Kommunfullmäktiges mål gäller en mandatperiod i taget. Samma nummer betyder olika saker i olika perioder.',
  listDescription:
    'Kommunfullmäktiges mål för mandatperioden och hur stadsdelsnämnderna bedömer att de uppfylls.',
  kicker: (level: string, set: string) => `${level} ${set}`,
  set: (set: string) => `Mandatperioden ${set.replace('-', '–')}`,
  description: (name: string, set: string) =>
    `Målet ”${name}” (${set}): bedömningar, indikatorer och aktiviteter.`,
  treeOwn: 'Bedömningarna är nämndens egna.',
  treeMarks: 'Ett tecken för varje årsmål under målet: om utfallet når det.',
  treePlan: 'En verksamhetsplan bedömer inga mål; det gör de rapporter som följer upp den.',
  treeSource: (report: string) => `Enligt ${report.toLowerCase()}.`,
  assessment: 'Bedömning',
  assessments: 'Bedömningar',
  assessmentsCaption: 'Nämndernas bedömning av målet, rapport för rapport',
  noAssessments: 'Ingen av de inlästa rapporterna bedömer målet.',
  notAssessed: 'ej bedömt',
  boardGoals: (count: number) => counted(count, 'nämndmål', 'nämndmål'),
  indicatorsCaption: 'Indikatorer som någon nämnd redovisar under målet',
  noIndicators: 'Inga indikatorer redovisas under målet.',
  activitiesCaption: 'Aktiviteter under målet',
  matrixNote:
    'Senaste utfall; där inget är redovisat står årsmålet med mindre stil under strecket. Klicka på siffran för att se var den står, på namnet för hela serien.',
  target: 'årsmål',
  above: 'Under inriktningsmålet',
  below: 'Mål för verksamhetsområdet som ligger under det här:',
  noActivities: 'Inga aktiviteter redovisas under målet.',
};
