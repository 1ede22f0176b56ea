import { counted } from './counted.ts';

/** Interface texts: brief. */
export const briefText = {
  title: (report: string) => `Läget enligt ${report}`,
  goals: 'Mål som uppfylls helt',
  forecasts: 'Prognoser som når årsmålet',
  deviation: 'Avvikelse mot budget',
  asked: 'Begärs utöver budgeten',
  questions: 'Frågor till nämnden',
  questionCount: (count: number) => (count === 1 ? '1 fråga' : `${count} frågor`),
  notes: (count: number) => (count === 1 ? 'och 1 notis' : `och ${count} notiser`),
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
  budget: 'Budget netto',
  of: (count: number, all: number) => `${count} av ${all}`,
  known: 'av dem där vi vet om högre eller lägre är bättre',
  own: 'enligt nämnden',
  afterTransfer: 'efter resultatöverföring',
  beforeTransfer: 'före resultatöverföring',
  proposals: (count: number) => `i ${counted(count, 'förslag', 'förslag')}`,
  here: 'På sidan',
};
