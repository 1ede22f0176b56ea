/** Interface texts: brief. */
export const briefText = {
  title: (report: string) => `Läget enligt ${report}`,
  deviation: 'Avvikelse mot budget',
  asked: 'Förvaltningen föreslår mer pengar',
  questions: 'Frågor till nämnden',
  questionWord: (count: number) => (count === 1 ? 'fråga' : 'frågor'),
  noteWord: (count: number) => (count === 1 ? 'notis' : 'notiser'),
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
  budget: 'Budget netto',
  afterTransfer: 'efter resultatöverföring',
  beforeTransfer: 'före resultatöverföring',
  proposals: 'förslag',
  here: 'På sidan',
};
