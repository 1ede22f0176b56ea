import type { Finding, RuleEntry } from '../series.ts';

/** What the rules of Granskning are about, as headings. */
export const ruleGroupNames: Record<RuleEntry['group'], string> = {
  mal: 'Mål och prognoser',
  personer: 'Siffror om människor',
  omojligt: 'Siffror som inte kan stämma',
  summor: 'Pengar och summor',
  aktiviteter: 'Aktiviteter',
  egna: 'Våra egna fel',
};

/** How a finding is called, by how much there is in it. */
export const severities: Record<Finding['severity'], string> = {
  fel: 'Fel',
  fraga: 'Fråga',
  notis: 'Notering',
};
