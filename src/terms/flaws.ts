import type { CaveatKind } from '../model.ts';
import type { Term } from './term.ts';

/** Stands beside a figure that rests on a handful of people. */
export const smallBase: Term & { mark: string } = {
  label: 'Få personer',
  explanation: 'Siffran bygger på färre än tio personer och bör inte jämföras.',
  mark: 'få personer',
};

/** What a report says against its own figure; the word beside the figure leads to the line that says it. */
export const caveats: Record<CaveatKind, Term & { mark: string }> = {
  otillforlitlig: {
    label: 'Osäker enligt rapporten',
    explanation:
      'Rapporten skriver själv att siffran är osäker, eller att mätningen har brister. Den jämförs inte.',
    mark: 'osäker enligt rapporten',
  },
  felaktig: {
    label: 'Fel enligt rapporten',
    explanation: 'Rapporten skriver själv att siffran var fel. Den jämförs inte.',
    mark: 'fel enligt rapporten',
  },
  ofullstandig: {
    label: 'Ofullständig enligt rapporten',
    explanation: 'Rapporten skriver själv att något saknas i siffran. Den jämförs inte.',
    mark: 'ofullständig enligt rapporten',
  },
  metodbyte: {
    label: 'Ny metod enligt rapporten',
    explanation: 'Rapporten skriver att siffran räknas på ett nytt sätt. Den jämförs inte.',
    mark: 'ny metod enligt rapporten',
  },
  omfattning: {
    label: 'Annan grupp enligt rapporten',
    explanation: 'Rapporten skriver att siffran gäller en annan grupp än namnet säger. Den jämförs inte.',
    mark: 'annan grupp enligt rapporten',
  },
};
