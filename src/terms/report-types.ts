import type { ReportType } from '../model.ts';
import type { Term } from './term.ts';

/** The reports of a year. */
export const reportTypes: Record<ReportType, Term> = {
  verksamhetsplan: {
    label: 'Verksamhetsplan',
    explanation: 'Planen för det kommande året: mål, årsmål, aktiviteter och budget.',
  },
  tertialrapport: {
    label: 'Tertialrapport',
    explanation:
      'Uppföljningen efter fyra och åtta månader: utfall hittills, prognos och bedömning av målen.',
  },
  verksamhetsberattelse: {
    label: 'Verksamhetsberättelse',
    explanation: 'Årets bokslut: utfall mot mål för hela året.',
  },
};
