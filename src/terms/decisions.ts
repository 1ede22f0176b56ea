import type { DecisionKind } from '../model.ts';

/** What a report asks its board to decide. */
export const decisionKinds: Record<DecisionKind, string> = {
  godkannande: 'Godkännande av rapporten',
  budgetjustering: 'Begärd budgetjustering',
  kompetensmedel: 'Ansökan om kompetensmedel',
  malandring: 'Ändrat årsmål',
  omslutning: 'Omslutningsförändring',
  ovrigt: 'Övrigt förslag',
};
