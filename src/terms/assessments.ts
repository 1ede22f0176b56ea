import type { Assessment, Ground } from '../model.ts';

/** How far a goal is reached, as the board itself judges. */
export const assessments: Record<Assessment, string> = {
  helt: 'Uppfylls helt',
  delvis: 'Uppfylls delvis',
  inte: 'Uppfylls inte',
};

/** What an assessment may rest on. */
export const groundNames: Record<Ground, string> = {
  indikatorer: 'indikatorer',
  aktiviteter: 'aktiviteter',
  namndmal: 'nämndmål',
  verksamhetsomradesmal: 'mål för verksamhetsområden',
};

/** Marks that tell assessments apart without colour. */
export const assessmentMarks: Record<Assessment, string> = { helt: '●', delvis: '◐', inte: '○' };
