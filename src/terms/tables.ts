import type { TableKind } from '../model.ts';

/** What a table of money or volumes is about. */
export const tableKinds: Record<TableKind, string> = {
  driftbudget: 'Driftbudget',
  verksamhetsomraden: 'Verksamhetsområden',
  resultatenheter: 'Resultatenheter',
  investeringar: 'Investeringar',
  omslutning: 'Omslutningsförändringar',
  volymer: 'Volymer',
  ovrigt: 'Övriga tabeller',
};
