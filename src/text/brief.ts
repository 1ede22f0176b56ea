import { counted } from './counted.ts';

/** Interface texts: brief. */
export const briefText = {
  title: (report: string) => `Läget enligt ${report}`,
  goals: 'Mål som uppfylls helt',
  forecasts: 'Prognoser som når årsmålet',
  deviation: 'Avvikelse mot budget',
  asked: 'Begärs utöver budgeten',
  questions: 'Frågor',
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
  budget: 'Budget netto',
  of: (count: number, all: number) => `${count} av ${all}`,
  known: 'där riktningen är känd',
  own: 'enligt nämnden',
  afterTransfer: 'efter resultatöverföring',
  beforeTransfer: 'före resultatöverföring',
  proposals: (count: number) => `i ${counted(count, 'förslag', 'förslag')}`,
  here: 'På sidan',
};
