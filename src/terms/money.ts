import type { Term } from './term.ts';

/** Words about money. */
export const moneyTerms = {
  mnkr: { label: 'Mnkr', explanation: 'Miljoner kronor: 0,3 mnkr är 300 000 kronor.' },
  tkr: { label: 'Tkr', explanation: 'Tusen kronor: 300 tkr är 300 000 kronor.' },
  driftbudget: {
    label: 'Driftbudget',
    explanation: 'Pengarna till den löpande verksamheten: löner, hyror, köpta platser, bidrag.',
  },
  netto: {
    label: 'Netto',
    explanation: 'Kostnader minus intäkter. Intäkter skrivs med minus i rapporternas tabeller.',
  },
  budgetavvikelse: {
    label: 'Avvikelse mot budget',
    explanation:
      'Budget, efter justeringar, minus prognos. Plus betyder att pengar väntas bli över, minus att de inte väntas räcka.',
  },
  resultatenhet: {
    label: 'Resultatenhet',
    explanation:
      'En enhet, ofta flera förskolor, som får ta med sig sitt överskott eller underskott till nästa år.',
  },
  resultatoverforing: {
    label: 'Resultatöverföring',
    explanation:
      'Det som resultatenheterna tar med sig mellan åren. Nämndens avvikelse redovisas före och efter den.',
  },
  investeringar: {
    label: 'Investeringar',
    explanation: 'Pengar till sådant som varar i flera år, till exempel parker, träd och maskiner.',
  },
  budgetjustering: {
    label: 'Budgetjustering',
    explanation: 'Pengar utöver budgeten som nämnden begär av kommunstyrelsen under året.',
  },
  prestationsforandring: {
    label: 'Prestationsförändring',
    explanation:
      'Budgeten räknas om när antalet barn eller brukare blir ett annat än det som låg till grund för den.',
  },
  omslutning: {
    label: 'Omslutningsförändring',
    explanation: 'Kostnader och intäkter ökar lika mycket, så att nettot är oförändrat.',
  },
} satisfies Record<string, Term>;
