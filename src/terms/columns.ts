import type { Column } from '../model.ts';

/** The columns of an Indikator table, as the site heads them. */
export const columnLabels: Record<Column, string> = {
  outcome: 'Utfall',
  outcomeMen: 'Män/pojkar',
  outcomeWomen: 'Kvinnor/flickor',
  previousOutcome: 'Föregående år',
  forecast: 'Prognos helår',
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
};
